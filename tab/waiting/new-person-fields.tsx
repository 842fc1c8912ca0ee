import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { Role } from '#bot/domain/person.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { allWords } from '#tab/text/all-words.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './new-person-fields.module.css';
import type { Known } from './waiting-person.tsx';

export type NewPerson = {
  readonly name: string;
  readonly title: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
};

type Props = {
  readonly known: Known;
  readonly person: NewPerson;
  readonly onChange: (person: NewPerson) => void;
  readonly problem: string | null;
};

export function NewPersonFields({ known, person, onChange, problem }: Props) {
  const { language } = useText();
  const words = managingText(language).waiting;
  const { list, overview } = known;
  return (
    <>
      <Field label={words.name} required {...(problem ? { validationMessage: problem } : {})}>
        <Input value={person.name} maxLength={100} onChange={(_, { value }) => onChange({ ...person, name: value })} />
      </Field>
      <Field label={words.title}>
        <Input
          value={person.title}
          maxLength={100}
          onChange={(_, { value }) => onChange({ ...person, title: value })}
        />
      </Field>
      <Field label={words.organisation}>
        <Select
          value={person.organisationId}
          onChange={(_, { value }) => onChange({ ...person, organisationId: value })}
        >
          {overview.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.choices}>
        <legend>{words.roles}</legend>
        <p className={styles.hint}>{words.rolesHint}</p>
        {list.roles.map((role) => (
          <Checkbox
            key={role}
            label={allWords(language).roles[role]}
            checked={person.roles.includes(role)}
            onChange={() => onChange({ ...person, roles: toggled(person.roles, role) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{words.leadOf}</legend>
        {overview.initiatives.map((initiative) => (
          <Checkbox
            key={initiative.id}
            label={localName(initiative, language).text}
            checked={person.leadOf.includes(initiative.id)}
            onChange={() => onChange({ ...person, leadOf: toggled(person.leadOf, initiative.id) })}
          />
        ))}
      </fieldset>
    </>
  );
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
}
