import { useState } from 'react';
import type { RoundShown } from '#bot/contract/rounds.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { usePress } from '#tab/fields/use-press.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { type RoundField, type RoundProblem, roundProblems } from './round-problems.ts';

type Given<T> = {
  readonly first: T;
  readonly send: (typed: T) => Promise<Answer<RoundShown>>;
  readonly onKept: (round: RoundShown) => void;
  /** What can be said before anything is sent. */
  readonly check?: (typed: T) => readonly RoundProblem[];
  /** How it stands now, where somebody else changed it meanwhile; then that is shown beside one's own. */
  readonly fresh?: () => Promise<T | null>;
};

/** A form about a round: all problems beside their fields, and nothing that was typed is lost. */
export function useRoundForm<T extends object>({ first, send, onKept, check, fresh }: Given<T>) {
  const words = useText();
  const [typed, setTyped] = useState(first);
  const [problems, setProblems] = useState<readonly RoundProblem[]>([]);
  const [theirs, setTheirs] = useState<T | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const before = check?.(typed) ?? [];
    setProblems(before);
    setRefusal(null);
    setTheirs(null);
    if (before.length > 0) return;
    const answer = await send(typed);
    if (answer.ok) return onKept(answer.value);
    const found = roundProblems(answer.trouble, words.language);
    setProblems(found);
    const isChanged = answer.trouble.kind === 'refused' && answer.trouble.code === 'dates_changed_meanwhile';
    const now = isChanged && fresh ? await fresh() : null;
    setTheirs(now);
    if (found.length === 0 && !now) setRefusal(troubleSentence(answer.trouble, words));
  };
  return {
    typed,
    problems,
    refusal,
    theirs,
    isBusy,
    type: (part: Partial<T>) => {
      setTyped((before) => ({ ...before, ...part }));
      setProblems((before) => before.filter(({ field }) => !(field in part)));
    },
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(theirs);
      setTheirs(null);
    },
  };
}

/** All that is wrong with one field. */
export function problemOf(problems: readonly RoundProblem[], field: RoundField): string | undefined {
  const sentences = problems.filter((each) => each.field === field).map(({ sentence }) => sentence);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
