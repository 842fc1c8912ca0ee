import type { Answer } from '#tab/api/trouble.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { useSay } from './said.tsx';
import { usePress } from './use-press.ts';

export type Told<T> = {
  readonly ask: () => Promise<Answer<T>>;
  /** What is said when it is done. */
  readonly sentence: string;
  readonly after?: (value: T) => void;
};

/** One press with one result: done and said, or refused and why. */
export function useTold(): { readonly isBusy: boolean; readonly press: <T>(told: Told<T>) => void } {
  const words = useText();
  const say = useSay();
  const [isBusy, run] = usePress();
  return {
    isBusy,
    press: ({ ask, sentence, after }) =>
      run(async () => {
        const answer = await ask();
        if (!answer.ok) return say('error', troubleSentence(answer.trouble, words));
        say('success', sentence);
        after?.(answer.value);
      }),
  };
}
