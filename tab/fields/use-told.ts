import type { Answer } from '#tab/api/trouble.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { type Back, useSay } from './said.tsx';
import { usePress } from './use-press.ts';

export type Told<T> = {
  readonly ask: () => Promise<Answer<T>>;
  /** What is said when it is done; where it cannot be taken back, also why not. */
  readonly sentence: string;
  readonly after?: (value: T) => void;
  /** What is done where it is refused, so that the page shows what stands now. */
  readonly refused?: () => void;
  /** What takes it back, given the answer to it; `after` is then done once more. Null where nothing does. */
  readonly back?: (value: T) => Back['ask'] | null;
};

/** One press with one result: done and said, or refused and why. */
export function useTold(): { readonly isBusy: boolean; readonly press: <T>(told: Told<T>) => void } {
  const words = useText();
  const say = useSay();
  const [isBusy, run] = usePress();
  return {
    isBusy,
    press: ({ ask, sentence, after, refused, back }) =>
      run(async () => {
        const answer = await ask();
        if (!answer.ok) {
          if (answer.trouble.kind === 'refused') refused?.();
          return say('error', troubleSentence(answer.trouble, words));
        }
        const { value } = answer;
        const takeBack = back?.(value);
        say('success', sentence, takeBack && { ask: takeBack, after: () => after?.(value) });
        after?.(value);
      }),
  };
}
