import { useState } from 'react';
import { type Role, roles } from '#bot/domain/person.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { changeRoles } from './ask-people.ts';
import type { AboutPerson } from './person-detail.tsx';

type Props = AboutPerson & { readonly onDone: () => void; readonly onCancel: () => void };

/** The roles of somebody that the reader may give and take; the others are said. */
export function RolesForm({ client, membership, shown, person, refresh, onDone, onCancel }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const { isBusy, press } = useTold();
  const [chosen, setChosen] = useState<readonly string[]>(person.roles);
  const isOthers = (role: Role) => !shown.mayGive.includes(role);
  const others = person.roles.filter(isOthers);
  const save = () => {
    const asking = { client, partnership: membership.id };
    const [was, wanted] = [
      person.roles,
      roles.filter((role) => (isOthers(role) ? person.roles : chosen).includes(role)),
    ];
    press({
      ask: () => changeRoles(asking, { id: person.id, roles: wanted, was }),
      sentence: own.form.rolesChanged(person.name),
      after: onDone,
      refused: refresh,
      back: () => () => changeRoles(asking, { id: person.id, roles: was, was: wanted }),
    });
  };
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
