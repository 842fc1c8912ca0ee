import { useState } from 'react';
import { roles } from '#bot/domain/person.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { changeRoles } from './ask-people.ts';
import type { AboutPerson } from './person-detail.tsx';

type Props = AboutPerson & { readonly onDone: () => void; readonly onCancel: () => void };

/** The roles of somebody that the reader may give and take; the others are said. */
export function RolesForm({ client, membership, shown, person, onDone, onCancel }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const { isBusy, press } = useTold();
  const [chosen, setChosen] = useState<readonly string[]>(person.roles);
  const others = person.roles.filter((role) => !shown.mayGive.includes(role));
  const save = () =>
    press({
      ask: () =>
        changeRoles(
          { client, partnership: membership.id },
          { id: person.id, roles: roles.filter((role) => chosen.includes(role)) },
        ),
      sentence: own.form.rolesChanged(person.name),
      after: onDone,
      back: () => () => {
        const former = person.roles.filter((role) => shown.mayGive.includes(role));
        return changeRoles({ client, partnership: membership.id }, { id: person.id, roles: former });
      },
    });
  return (
    <Form
      title={own.form.rolesOf(person.name)}
      save={own.form.save}
      isBusy={isBusy}
      problems={0}
      onSave={save}
      onCancel={onCancel}
    >
      <CheckList
        label={own.form.roles}
        hint={others.length > 0 ? own.form.otherRoles(others.map((role) => own.roles[role]).join(', ')) : undefined}
        options={shown.mayGive.map((role) => [role, own.roles[role]])}
        chosen={chosen}
        onChange={setChosen}
      />
    </Form>
  );
}
