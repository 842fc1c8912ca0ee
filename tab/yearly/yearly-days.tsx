import { useState } from 'react';
import formStyles from '#tab/fields/form.module.css';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { changeYearly } from './ask-yearly.ts';
import type { Draft, YearlyProps } from './yearly-page.tsx';

type Props = YearlyProps & {
  readonly draft: Draft;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** The first and the last day it tells of. */
export function YearlyDays({ asking, draft, onChanged, onDone, onCancel }: Props) {
  const words = useText();
  const { dayForm } = yearlyText(words.language).own;
  const say = useSay();
  const [from, setFrom] = useState(draft.from);
  const [cutOffOn, setCutOffOn] = useState(draft.cutOffOn);
  const [isWrong, setIsWrong] = useState(false);
  const [isBusy, press] = usePress();
  const save = async () => {
    const answer = await changeYearly(asking, { kind: 'days', from, cutOffOn });
    const isRefused = !answer.ok && answer.trouble.kind === 'refused' && answer.trouble.code === 'invalid_input';
    setIsWrong(isRefused);
    if (isRefused) return;
    if (!answer.ok) return say('error', troubleSentence(answer.trouble, words));
    say('success', dayForm.saved);
    onChanged();
    onDone();
  };
  return (
    <Form
      title={dayForm.title}
      save={dayForm.save}
      isBusy={isBusy}
      problems={isWrong ? 1 : 0}
      onSave={() => press(save)}
      onCancel={onCancel}
    >
      <div className={formStyles.side}>
        <TextField label={dayForm.from} type="date" value={from} onChange={setFrom} />
        <TextField
          label={dayForm.to}
          type="date"
          value={cutOffOn}
          onChange={setCutOffOn}
          problem={isWrong ? dayForm.wrong : undefined}
        />
      </div>
    </Form>
  );
}
