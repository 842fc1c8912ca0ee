import { useEffect, useState } from 'react';
import { type StrategyField, type StrategyProblem, strategyProblemsIn } from '#bot/domain/strategy-problem.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { type Back, useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';

type Saving<Version> = {
  /** The version that stands there now: another one once the page has been read again. */
  readonly version: Version;
  readonly saved: string;
  readonly onChanged: () => void;
  readonly onDone: () => void;
};

export type StrategyForm<Version> = {
  readonly problems: readonly StrategyProblem[];
  readonly refusal: string | null;
  /** Somebody else has saved it since it was opened: theirs and one's own are shown, and the next press is for one's own. */
  readonly isConflict: boolean;
  readonly isBusy: boolean;
  problemOf(field: StrategyField): string | undefined;
  /** `back`: what takes it back, given the answer to it. */
  send<Value>(ask: (seen: Version) => Promise<Answer<Value>>, back?: (value: Value) => Back['ask'] | null): void;
  settle(): void;
};

type Run<Version> = <Value>(
  ask: (seen: Version) => Promise<Answer<Value>>,
  back?: (value: Value) => Back['ask'] | null,
) => Promise<void>;

/** What the forms of the strategy have in common: one press, all problems at once, and two who save at the same time. */
export function useStrategyForm<Version>({
  version,
  saved,
  onChanged,
  onDone,
}: Saving<Version>): StrategyForm<Version> {
  const words = useText();
  const { own } = strategyText(words.language);
  const say = useSay();
  const [seen, setSeen] = useState(version);
  const [problems, setProblems] = useState<readonly StrategyProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isConflict, setIsConflict] = useState(false);
  const [isBusy, press] = usePress();
  useEffect(() => {
    if (isConflict) setSeen(version);
  }, [isConflict, version]);
  const run: Run<Version> = async (ask, back) => {
    const answer = await ask(seen);
    const refused = !answer.ok && answer.trouble.kind === 'refused' ? answer.trouble : null;
    const found = refused ? strategyProblemsIn(refused.details) : [];
    const isOutdated = refused?.code === 'edited_meanwhile';
    setProblems(found);
    setIsConflict(isOutdated);
    setRefusal(!answer.ok && found.length === 0 && !isOutdated ? troubleSentence(answer.trouble, words) : null);
    if (answer.ok || isOutdated) onChanged();
    if (!answer.ok) return;
    const takeBack = back?.(answer.value);
    say('success', saved, takeBack && { ask: takeBack, after: onChanged });
    onDone();
  };
  return {
    problems,
    refusal,
    isConflict,
    isBusy,
    problemOf: (field) => {
      const problem = problems.find((each) => each.field === field);
      return problem && own.problems[problem.code];
    },
    send: (ask, back) => press(() => run(ask, back)),
    settle: () => setIsConflict(false),
  };
}
