import { useState } from 'react';
import { TextField } from '#tab/fields/text-field.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type Asking, extend } from './ask-strategy.ts';
import { FormFrame } from './form-frame.tsx';
import { useStrategyForm } from './use-strategy-form.ts';

type Props = {
  readonly asking: Asking;
  readonly validTo: string;
  readonly onChanged: () => void;
  readonly onDone: () => void;
};

/** Keeps the version in force until a later day. */
export function ExtendForm({ asking, validTo, onChanged, onDone }: Props) {
  const { language } = useText();
  const { own } = strategyText(language);
  const [day, setDay] = useState(validTo);
  const form = useStrategyForm({ version: validTo, saved: own.saved.extended, onChanged, onDone });
  return (
    <FormFrame
      title={own.buttons.extend}
      form={form}
      onSave={() => form.send(() => extend(asking, day))}
      onCancel={onDone}
    >
      <TextField label={own.fields.validTo} type="date" value={day} onChange={setDay} isRequired />
    </FormFrame>
  );
}
