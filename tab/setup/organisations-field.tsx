import { Button, Field, Input, Select } from '@fluentui/react-components';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './organisations-field.module.css';
import type { NamedOrganisation, Setup } from './setup-form.ts';

type Props = {
  readonly setup: Setup;
  readonly tenants: readonly string[];
  readonly ownTenantId: string | null;
  readonly onChange: (organisations: readonly NamedOrganisation[]) => void;
};

/** From which tenant each organisation's people sign in; with an empty strategy also which organisations there are. */
export function OrganisationsField({ setup, tenants, ownTenantId, onChange }: Props) {
  const { language } = useText();
  const said = managingText(language).setup;
  const { organisations } = setup;
  const isFree = setup.template === 'empty';
  const replace = (id: string, part: Partial<NamedOrganisation>) =>
    onChange(organisations.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const add = () => {
    const highest = Math.max(0, ...organisations.map(({ id }) => Number(id)));
    onChange([...organisations, { id: String(highest + 1), name: '', tenantId: null }]);
  };
  return (
    <fieldset className={styles.organisations}>
      <legend>{said.organisations}</legend>
      <p className={styles.hint}>{said.organisationsText}</p>
      {organisations.map(({ id, name, tenantId }) => (
        <div key={id} className={styles.line}>
          {isFree && (
            <Field label={said.organisationName}>
              <Input value={name} maxLength={100} onChange={(_, { value }) => replace(id, { name: value })} />
            </Field>
          )}
          <Field label={isFree ? said.tenant : said.tenantOf(name)}>
            <Select value={tenantId ?? ''} onChange={(_, { value }) => replace(id, { tenantId: value || null })}>
              <option value="">{said.noTenant}</option>
              {tenants.map((tenant) => (
                <option key={tenant} value={tenant}>
                  {tenant === ownTenantId ? said.yourTenant(tenant) : tenant}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      ))}
      {isFree && (
        <Button className={styles.add} onClick={add}>
          {said.add}
        </Button>
      )}
    </fieldset>
  );
}
