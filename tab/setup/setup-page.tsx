import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { paths } from '#bot/contract/paths.ts';
import trygAalborg3 from '#bot/domain/templates/tryg-aalborg-3.json' with { type: 'json' };
import type { Client } from '#tab/api/client.ts';
import { FluentPieces } from '#tab/app/fluent-pieces.tsx';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { OrganisationsField } from './organisations-field.tsx';
import { SetUpFile } from './set-up-file.tsx';
import { type NamedOrganisation, newPartnershipOf, type Setup, setupProblem } from './setup-form.ts';
import styles from './setup-page.module.css';

const template: readonly NamedOrganisation[] = trygAalborg3.organisations.map(({ id, name }) => ({
  id,
  name,
  tenantId: null,
}));

type Props = {
  readonly client: Client;
  readonly me: Me;
  /** The caller's own tenant. */
  readonly tenantId: string | null;
  readonly onDone: () => void;
};

/** The first administrator chooses what the partnership begins with. */
export function SetupPage({ client, me, tenantId, onDone }: Props) {
  const words = useText();
  const { setup: said } = managingText(words.language);
  const [setup, setSetup] = useState<Setup>({
    template: 'tryg-aalborg-3',
    name: trygAalborg3.partnership.name,
    organisations: template,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const code = setupProblem(setup, tenantId);
    setProblem(code && said[code]);
    if (code) return;
    setIsSaving(true);
    const answer = await client.post(paths.partnerships, newPartnershipOf(setup));
    setIsSaving(false);
    if (answer.ok) onDone();
    else setProblem(troubleSentence(answer.trouble, words));
  };
  const choose = (chosen: string) => {
    if (chosen === setup.template) return;
    setSetup(beginningOf(chosen, tenantId));
  };
  return (
    <FluentPieces>
      <PlainPage title={said.heading} text={said.text}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <Field label={said.template}>
            <RadioGroup value={setup.template} onChange={(_, { value }) => choose(value)}>
              <Radio value="tryg-aalborg-3" label={said.fromTemplate} />
              <Radio value="empty" label={said.empty} />
              <Radio value="file" label={said.fromFile} />
            </RadioGroup>
          </Field>
          {setup.template === 'file' && <SetUpFile onRead={setSetup} />}
          <Field label={said.name} required>
            <Input
              value={setup.name}
              maxLength={100}
              onChange={(_, { value }) => setSetup({ ...setup, name: value })}
            />
          </Field>
          <OrganisationsField
            setup={setup}
            tenants={me.allowedTenants}
            ownTenantId={tenantId}
            onChange={(organisations) => setSetup({ ...setup, organisations })}
          />
          <div role="alert">{problem && <Notice intent="error">{problem}</Notice>}</div>
          <Button className={styles.save} type="submit" appearance="primary" disabledFocusable={isSaving}>
            {said.save}
          </Button>
        </form>
      </PlainPage>
    </FluentPieces>
  );
}

function beginningOf(chosen: string, tenantId: string | null): Setup {
  if (chosen === 'file') return { template: 'file', name: '', organisations: [] };
  if (chosen === 'empty') return { template: 'empty', name: '', organisations: [{ id: '1', name: '', tenantId }] };
  return { template: 'tryg-aalborg-3', name: trygAalborg3.partnership.name, organisations: template };
}
