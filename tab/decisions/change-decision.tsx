import { useCallback, useState } from 'react';
import type { DecisionShown, MeetingDecisionsShown, TypedDecision } from '#bot/contract/decisions.ts';
import { type DecisionField, type DecisionProblem, decisionProblemsIn } from '#bot/domain/decision-problem.ts';
import type { Language } from '#bot/domain/language.ts';
import { leftName } from '#bot/text/left-name.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askMeetingDecisions, changeDecision } from './ask-decisions.ts';
import { type DecisionChoices, DecisionFields } from './decision-fields.tsx';
import { decisionDifferences, typedDecision } from './typed-decision.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership' | 'overview'> & {
  readonly decision: DecisionShown;
  readonly choices: MeetingDecisionsShown['choices'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/**
 * A decision put right. What can be chosen is fetched where the page around it does not know it; once known it stays,
 * so that what is written outlives a page that no longer says.
 */
export function ChangeDecision(props: Props) {
  const { client, membership, decision, overview } = props;
  const { language } = useText();
  const { meetingId } = decision;
  const [known] = useState(props.choices);
  const ask = useCallback(async (): Promise<Answer<MeetingDecisionsShown | null>> => {
    if (known || !meetingId) return { ok: true, value: null };
    return askMeetingDecisions({ client, partnership: membership.id }, meetingId);
  }, [client, membership.id, meetingId, known]);
  const fetched = useFetched(ask);
  if (fetched.trouble) {
    return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  }
  if (fetched.isFetching && !fetched.value) return <SkeletonLines label={groupText(language).decisions.loading} />;
  const choices = known ?? fetched.value?.choices ?? choicesWithout(decision, overview);
  return <ChangeForm {...props} choices={choices} />;
}

type FormProps = Props & { readonly choices: DecisionChoices };

function ChangeForm(props: FormProps) {
  const { choices, onCancel } = props;
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const { typed, theirs, problems, refusal, isBusy, type, save, take } = useChange(props);
  const offered = withStanding(choices, props.decision, language);
  const reading = { said, choices: offered, points: [], language };
  return (
    <Form
      level={2}
      title={said.changeTitle}
      save={said.save}
      isBusy={isBusy}
      problems={problems.length}
      onSave={save}
      onCancel={onCancel}
    >
      {refusal && (
        <div role="alert">
          <Notice intent="error">{refusal}</Notice>
        </div>
      )}
      {theirs && <SideBySide differences={decisionDifferences(theirs, typed, reading)} onTake={take} />}
      <DecisionFields typed={typed} type={type} choices={offered} points={[]} problems={problems} />
    </Form>
  );
}

/** Who carries it out already may stay, also where they have left. */
function withStanding(choices: DecisionChoices, { responsible }: DecisionShown, language: Language): DecisionChoices {
  if (!responsible || choices.people.some(({ id }) => id === responsible.id)) return choices;
  const left = { ...responsible, name: leftName(responsible.name, language) };
  return { ...choices, people: [...choices.people, left] };
}

function useChange({ client, membership, decision, onDone }: FormProps) {
  const words = useText();
  const { decisions: said } = groupText(words.language);
  const say = useSay();
  const [version, setVersion] = useState(decision.version);
  const [typed, setTyped] = useState(() => typedDecision(decision));
  const [theirs, setTheirs] = useState<TypedDecision | null>(null);
  const [problems, setProblems] = useState<readonly DecisionProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const body = { id: decision.id, version, raw: typed, lang: decision.lang };
    const answer = await changeDecision({ client, partnership: membership.id }, body);
    const found = !answer.ok && answer.trouble.kind === 'refused' ? decisionProblemsIn(answer.trouble.details) : [];
    setProblems(found);
    setRefusal(!answer.ok && found.length === 0 ? troubleSentence(answer.trouble, words) : null);
    if (!answer.ok) return;
    if (answer.value.kind === 'changed_meanwhile') {
      setVersion(answer.value.decision.version);
      return setTheirs(typedDecision(answer.value.decision));
    }
    say('success', said.changed);
    onDone();
  };
  return {
    typed,
    theirs,
    problems,
    refusal,
    isBusy,
    type: (field: DecisionField, value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setProblems((before) => before.filter((each) => each.field !== field));
    },
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(theirs);
      setTheirs(null);
    },
  };
}

/** Decided in writing, or by a meeting one may not see: who answers for it stays as it is. */
function choicesWithout({ responsible }: DecisionShown, overview: Props['overview']): DecisionChoices {
  return {
    organisations: [...overview.organisations],
    people: responsible ? [responsible] : [],
    initiatives: overview.initiatives.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    pointIds: [],
  };
}
