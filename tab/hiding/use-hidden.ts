import { useState } from 'react';
import { decidedRedaction, type HiddenTextsShown, hiddenTexts, redactionPaths } from '#bot/contract/redactions.ts';
import { withQuery } from '#tab/api/client.ts';
import { usePress } from '#tab/fields/use-press.ts';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import type { HiddenItemProps } from './hidden-item.tsx';

type Result = { readonly isError: boolean; readonly sentence: string };

/** One hidden text, read and decided by whoever acts for its controller. */
export function useHidden({ client, partnership, redaction, onDecided }: HiddenItemProps) {
  const words = useText();
  const said = hidingText(words.language);
  const [isBusy, press] = usePress();
  const [shown, setShown] = useState<HiddenTextsShown | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const { id, state } = redaction;
  const read = () =>
    press(async () => {
      const path = withQuery(redactionPaths.read(id), { partnership });
      const answer = await client.send({ path, schema: hiddenTexts }, {});
      if (answer.ok) return setShown(answer.value);
      setResult({ isError: true, sentence: troubleSentence(answer.trouble, words) });
    });
  const decide = (decision: 'kept' | 'released') =>
    press(async () => {
      const path = withQuery(redactionPaths.decide(id), { partnership });
      const answer = await client.send({ path, schema: decidedRedaction }, { decision, seen: state });
      const sentence = answer.ok ? said[decision] : troubleSentence(answer.trouble, words);
      setResult({ isError: !answer.ok, sentence });
      setShown(null);
      onDecided();
    });
  return { isBusy, shown, result, read, decide, close: () => setShown(null) };
}
