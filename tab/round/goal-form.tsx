import { useRef, useState } from 'react';
import { verdicts } from '#bot/domain/goal-summary.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askGoals, writeGoal } from './ask-rounds.ts';
import type { JudgedGoal } from './goals-part.tsx';
import type { RoundFormProps } from './shown-round.ts';

type Typed = { readonly verdict: string; readonly reasons: string };
type Problems = { readonly verdict?: string; readonly reasons?: string };
type Props = RoundFormProps & { readonly goal: JudgedGoal };

/** A verdict and its reasons. Whoever comes second sees both texts, and decides. */
export function GoalForm(props: Props) {
  const { goal, onCancel } = props;
  const { language } = useText();
  const { own, round } = roundText(language);
  const { typed, problems, theirs, isBusy, type, save, take } = useGoalForm(props);
  const name = localName(goal, language).text;
  const word = (verdict: string) =>
    verdicts.flatMap((each) => (each === verdict ? [round.verdicts[each]] : [])).join('');
  const differences = theirs && [
    { label: round.goals.verdict.label, theirs: word(theirs.verdict), yours: word(typed.verdict) },
    { label: round.goals.reasons.label, theirs: theirs.reasons, yours: typed.reasons },
  ];
  return (
    <Form
      title={goal.summary ? own.goals.change(name) : own.goals.write(name)}
      save={round.goals.save}
      isBusy={isBusy}
      problems={Object.values(problems).filter(Boolean).length}
      onSave={save}
      onCancel={onCancel}
    >
      {differences && (
        <SideBySide differences={differences.filter((each) => each.theirs !== each.yours)} onTake={take} />
      )}
      <RadioList
        label={round.goals.verdict.label}
        options={verdicts.map((verdict) => [verdict, round.verdicts[verdict]])}
        value={typed.verdict}
        problem={problems.verdict}
        onChange={(verdict) => type({ verdict })}
      />
      <TextField
        label={round.goals.reasons.label}
        isRequired
        rows={6}
        value={typed.reasons}
        problem={problems.reasons}
        onChange={(reasons) => type({ reasons })}
      />
    </Form>
  );
}

function useGoalForm({ client, membership, roundId, goal, onDone }: Props) {
  const words = useText();
  const { goals: said } = roundText(words.language).round;
  const say = useSay();
  const asking = { client, partnership: membership.id };
  const [typed, setTyped] = useState<Typed>({ verdict: '', reasons: '', ...textsOf(goal) });
  const [problems, setProblems] = useState<Problems>({});
  const [theirs, setTheirs] = useState<Typed | null>(null);
  const seen = useRef(goal.summary?.writtenAt ?? null);
  const [isBusy, press] = usePress();
  const showTheirs = async () => {
    const now = await askGoals(asking, roundId);
    const other = now.ok && now.value.goals.find(({ id }) => id === goal.id);
    if (!other) return;
    seen.current = other.summary?.writtenAt ?? null;
    setTheirs({ verdict: '', reasons: '', ...textsOf(other) });
  };
  const run = async () => {
    const verdict = verdicts.find((each) => each === typed.verdict);
    setTheirs(null);
    setProblems({
      ...(verdict ? {} : { verdict: said.verdict.missing }),
      ...(typed.reasons.trim() === '' ? { reasons: said.reasons.missing } : {}),
    });
    if (!verdict || typed.reasons.trim() === '') return;
    const body = { verdict, reasons: typed.reasons, lang: words.language, seen: seen.current };
    const answer = await writeGoal(asking, { roundId, goalId: goal.id }, body);
    if (!answer.ok && isChanged(answer.trouble)) return showTheirs();
    if (!answer.ok) return setProblems({ reasons: troubleSentence(answer.trouble, words) });
    say('success', said.saved);
    onDone();
  };
  return {
    typed,
    problems,
    theirs,
    isBusy,
    type: (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part })),
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(theirs);
      setTheirs(null);
    },
  };
}

function textsOf({ summary }: JudgedGoal): Partial<Typed> {
  return summary ? { verdict: summary.verdict, reasons: summary.reasons } : {};
}

function isChanged(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.code === 'goal_judged_meanwhile';
}
