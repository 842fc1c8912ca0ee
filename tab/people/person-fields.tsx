import type { RegisterShown } from '#bot/contract/register.ts';
import type { PersonField, PersonProblem, RawPerson } from '#bot/domain/parse-person.ts';
import { roles } from '#bot/domain/person.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { Begins } from './use-person-form.ts';

type Props = {
  readonly shown: RegisterShown;
  readonly raw: RawPerson;
  readonly problems: readonly PersonProblem[];
  readonly onType: (field: PersonField, value: string) => void;
};

export function PersonFields({ shown, raw, problems, onType }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const field = (name: PersonField) => {
    const problem = problems.find((each) => each.field === name);
    return {
      label: own.form.labels[name],
      value: raw[name] ?? '',
      onChange: (value: string) => onType(name, value),
      problem: problem && own.problems[problem.code],
    };
  };
  const departments = shown.organisations.find(({ id }) => id === raw.organisationId)?.departments ?? [];
  return (
    <>
      <TextField {...field('name')} isRequired />
      <TextField {...field('title')} />
      <SelectField
        {...field('organisationId')}
        isRequired
        none={own.form.pick}
        options={shown.organisations.map(({ id, name }) => [id, name])}
      />
      {departments.length > 0 && (
        <SelectField
          {...field('departmentId')}
          none={own.noDepartment}
          options={departments.map(({ id, name }) => [id, name])}
        />
      )}
      <TextField {...field('phone')} hint={own.form.phoneHint} />
    </>
  );
}

type NewProps = {
  readonly shown: RegisterShown;
  readonly begins: Begins;
  readonly onChange: (begins: Begins) => void;
};

/** The roles and initiatives a new person begins with, as far as the reader may give them. */
export function NewFields({ shown, begins, onChange }: NewProps) {
  const { language } = useText();
  const { own } = peopleText(language);
  const initiatives = shown.initiatives.map((each) => [each.id, localName(each, language).text] as const);
  return (
    <>
      <CheckList
        label={own.form.roles}
        options={shown.mayGive.map((role) => [role, own.roles[role]])}
        chosen={begins.roles}
        onChange={(chosen) => onChange({ ...begins, roles: roles.filter((role) => chosen.includes(role)) })}
      />
      {shown.isCoordinator && (
        <>
          <CheckList
            label={own.form.leadOf}
            options={initiatives}
            chosen={begins.leadOf}
            onChange={(leadOf) => onChange({ ...begins, leadOf })}
          />
          <CheckList
            label={own.form.deputyOf}
            options={initiatives}
            chosen={begins.deputyOf}
            onChange={(deputyOf) => onChange({ ...begins, deputyOf })}
          />
        </>
      )}
    </>
  );
}
