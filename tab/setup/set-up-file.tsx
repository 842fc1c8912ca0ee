import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { readSetUpHead } from '#bot/contract/set-up.ts';
import { jsonIn } from '#tab/practice/json-in.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { Setup } from './setup-form.ts';

type Props = { readonly onRead: (setup: Setup) => void };

/** A set-up that was fetched from another partnership: its organisations are shown, so that they get tenants. */
export function SetUpFile({ onRead }: Props) {
  const { setup: said } = managingText(useText().language);
  const [isBad, setIsBad] = useState(false);
  const read = async (file: File | null) => {
    const setUp = await jsonIn(file);
    const head = readSetUpHead(setUp);
    setIsBad(head === null);
    if (!head) return;
    const organisations = head.organisations.map(({ id, name }) => ({ id, name, tenantId: null }));
    onRead({ template: 'file', name: head.name, organisations, setUp });
  };
  return (
    <Field label={said.file} validationMessage={isBad ? said.badFile : null} required>
      <input type="file" accept=".json" onChange={(event) => void read(event.target.files?.[0] ?? null)} />
    </Field>
  );
}
