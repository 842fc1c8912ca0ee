import { useState } from 'react';
import { strategyPaths } from '#bot/contract/strategy-page.ts';
import { TextField } from '#tab/fields/text-field.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { FormFrame } from './form-frame.tsx';
import type { DraftProps } from './next-version.tsx';
import { useStrategyForm } from './use-strategy-form.ts';

const fields = ['title', 'validFrom', 'validTo'] as const;

/** The next version's title and days. */
export function DraftHeadForm({ draft, asking, onChanged, onDone }: DraftProps & { readonly onDone: () => void }) {
  const { language } = useText();
  const { own } = strategyText(language);
  const stored = { title: draft.title, validFrom: draft.validFrom, validTo: draft.validTo };
  const [typed, setTyped] = useState(stored);
  const form = useStrategyForm({ version: draft.revision, saved: own.saved.draft, onChanged, onDone });
  return (
    <FormFrame
      title={own.next.head}
      form={form}
      differences={fields.map((name) => ({ label: own.fields[name], theirs: stored[name], yours: typed[name] }))}
      onTake={() => setTyped(stored)}
      onSave={() =>
        form.send(
          (seen) => decide(asking, strategyPaths.draftHead, { seen, raw: typed }),
          (after) => () => decide(asking, strategyPaths.draftHead, { seen: after.draft?.revision ?? 0, raw: stored }),
        )
      }
      onCancel={onDone}
    >
      {fields.map((name) => (
        <TextField
          key={name}
          label={own.fields[name]}
          isRequired
          type={name === 'title' ? 'text' : 'date'}
          value={typed[name]}
          onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
          problem={form.problemOf(name)}
        />
      ))}
    </FormFrame>
  );
}
