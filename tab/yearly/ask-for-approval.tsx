import { useState } from 'react';
import { yearlyParts } from '#bot/domain/yearly.ts';
import { formatList } from '#bot/text/format.ts';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import { daysBefore, localDayOf } from '#tab/meetings/meeting-days.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { decideYearly } from './ask-yearly.ts';
import type { DecidingProps } from './yearly-deciding.tsx';

/** What is missing before the organisations can be asked, all at once; or the asking itself. */
export function AskYearly(props: DecidingProps) {
  return props.draft.problems.length > 0 ? <Missing {...props} /> : <Asking {...props} />;
}

function Missing({ draft }: DecidingProps) {
  const { language } = useText();
  const { said } = yearlyText(language);
  const called = (name: string) => {
    const part = yearlyParts.find((each) => each === name);
    return part ? said.parts[part] : name;
  };
  return (
    <>
      <p>{said.missing}</p>
      <ul>
        {draft.problems.map(({ code, names }) => (
          <li key={code}>{[said.problems[code], formatList(names.map(called), language)].filter(Boolean).join(' ')}</li>
        ))}
      </ul>
    </>
  );
}

const usualDays = 14;

function Asking({ asking, draft, me, overview, onChanged }: DecidingProps) {
  const words = useText();
  const { said, own } = yearlyText(words.language);
  const say = useSay();
  const [answerBy, setAnswerBy] = useState(() =>
    daysBefore(localDayOf(me.now, overview.partnership.timeZone), -usualDays),
  );
  const [isPast, setIsPast] = useState(false);
  const [isBusy, press] = usePress();
  const ask = async () => {
    const answer = await decideYearly(asking, { kind: 'ask', edition: draft.edition + 1, answerBy });
    const isWrong = !answer.ok && answer.trouble.kind === 'refused' && answer.trouble.code === 'invalid_input';
    setIsPast(isWrong);
    if (isWrong) return;
    if (!answer.ok) say('error', troubleSentence(answer.trouble, words));
    else say('success', said.done.asked);
    onChanged();
  };
  return (
    <Form
      title={said.buttons.ask}
      save={said.buttons.ask}
      isBusy={isBusy}
      problems={isPast ? 1 : 0}
      startAt="none"
      onSave={() => press(ask)}
    >
      <p className={styles.quiet}>{own.askBefore}</p>
      <TextField
        label={said.answerByInput.label}
        type="date"
        value={answerBy}
        onChange={setAnswerBy}
        problem={isPast ? own.answerByPast : undefined}
      />
    </Form>
  );
}
