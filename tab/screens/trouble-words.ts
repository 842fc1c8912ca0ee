import type { Trouble } from '#tab/api/trouble.ts';
import type { Refusals } from '#tab/text/refusal-text.ts';
import type { Words } from '#tab/text/text-context.tsx';

export type TroubleWords = { readonly title: string; readonly text: string; readonly reference: string | null };

/** What a person is told; a refusal's sentence is the one the chat would have said, once those are there. */
export function troubleWords(trouble: Trouble, { text }: Words, refusals: Refusals | null): TroubleWords {
  if (trouble.kind === 'refused') {
    const sentence = Object.entries(refusals ?? {}).find(([code]) => code === trouble.code)?.[1](trouble.details);
    const { title, text: otherwise } = text.screens.refused;
    return { title, text: sentence ?? otherwise, reference: trouble.reference };
  }
  const reference = trouble.kind === 'failed' ? trouble.reference : null;
  return { ...text.screens[trouble.kind], reference };
}
