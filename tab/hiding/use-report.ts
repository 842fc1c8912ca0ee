import { useState } from 'react';
import { type ReportTextBody, redactionPaths, reportedText } from '#bot/contract/redactions.ts';
import { longestWhy } from '#bot/domain/redaction.ts';
import { withQuery } from '#tab/api/client.ts';
import { lookAgain } from '#tab/app/look-often.ts';
import { usePress } from '#tab/fields/use-press.ts';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import type { ReportFormProps } from './report-form.tsx';

/** What is chosen and typed in the form, what is wrong with it, and how it is sent. */
export function useReport({ client, partnership, place, texts, onDone }: ReportFormProps) {
  const words = useText();
  const said = hidingText(words.language);
  const [isBusy, press] = usePress();
  const [chosen, setChosen] = useState<readonly string[]>(texts.length === 1 ? ['0'] : []);
  const [why, setWhy] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const meant = texts.filter((_, n) => chosen.includes(String(n)));
  const choice = texts.length > 0 && meant.length === 0 ? said.chooseOne : undefined;
  const reason = why.trim().length > longestWhy ? said.tooLong(longestWhy) : undefined;
  const send = () => {
    setIsTried(true);
    if (choice || reason) return;
    press(async () => {
      const path = withQuery(redactionPaths.redactions, { partnership });
      const body: ReportTextBody = { place, texts: texts.length === 0 ? null : [...meant], why };
      const answer = await client.send({ path, schema: reportedText }, body);
      if (!answer.ok) return setTrouble(troubleSentence(answer.trouble, words));
      onDone(said.done);
      lookAgain();
    });
  };
  const problems = isTried ? { choice, reason } : { choice: undefined, reason: undefined };
  return { isBusy, chosen, setChosen, why, setWhy, trouble, problems, send };
}
