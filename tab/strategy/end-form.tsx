import { useState } from 'react';
import { strategyPaths } from '#bot/contract/strategy-page.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { FormFrame } from './form-frame.tsx';
import type { ItemProps } from './initiative-item.tsx';
import { nameOf, versionIn } from './typed-initiative.ts';
import { useStrategyForm } from './use-strategy-form.ts';

/** An initiative's last day, and who goes on with it. */
export function EndForm({ initiative, shown, asking, onChanged, onDone }: ItemProps & { readonly onDone: () => void }) {
  const { language } = useText();
  const { own } = strategyText(language);
  const [validTo, setValidTo] = useState(shown.day);
  const [successorIds, setSuccessorIds] = useState<readonly string[]>(initiative.successors);
  const form = useStrategyForm({ version: initiative.version, saved: own.saved.ended, onChanged, onDone });
  const others = shown.initiatives.filter((each) => each.id !== initiative.id && each.validTo === null);
  const path = strategyPaths.end(initiative.id);
  return (
    <FormFrame
      title={own.of(own.buttons.end, nameOf(initiative, shown.day, language).text)}
      form={form}
      onSave={() =>
        form.send(
          (seen) => decide(asking, path, { seen, raw: { validTo }, successorIds }),
          (after) => () => decide(asking, strategyPaths.keep(initiative.id), { seen: versionIn(after, initiative.id) }),
        )
      }
      onCancel={onDone}
    >
      <TextField
        label={own.fields.validTo}
        type="date"
        isRequired
        value={validTo}
        onChange={setValidTo}
        problem={form.problemOf('validTo')}
      />
      <CheckList
        label={own.fields.successorIds}
        hint={own.hints.successorIds}
        options={others.map((each) => [each.id, nameOf(each, shown.day, language).text])}
        chosen={successorIds}
        onChange={setSuccessorIds}
        problem={form.problemOf('successorIds')}
      />
    </FormFrame>
  );
}
