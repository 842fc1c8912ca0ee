import { useState } from 'react';
import { compareDanish } from '#bot/text/collate.ts';
import fields from '#tab/fields/form.module.css';
import { Form } from '#tab/fields/form.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type Away, awayOf, changeAbsence } from './ask-people.ts';
import type { AboutPerson } from './person-detail.tsx';

type Props = AboutPerson & { readonly onDone: () => void; readonly onCancel: () => void };

/** From when to when somebody is away, and who answers for them. */
export function AbsenceForm({ client, membership, shown, person, refresh, onDone, onCancel }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const { isBusy, press } = useTold();
  const was = awayOf(person);
  const [typed, setTyped] = useState<Away>(was ?? { from: '', to: '', standInId: '' });
  const [isAsked, setIsAsked] = useState(false);
  const missing = (value: string) => (isAsked && value === '' ? own.problems.required : undefined);
  const problems = Object.values(typed).filter((value) => missing(value)).length;
  const save = () => {
    setIsAsked(true);
    if (Object.values(typed).includes('')) return;
    const asking = { client, partnership: membership.id };
    press({
      ask: () => changeAbsence(asking, { id: person.id, was, to: typed }),
      sentence: own.form.absenceSet(person.name),
      after: onDone,
      refused: refresh,
      back: () => () => changeAbsence(asking, { id: person.id, was: typed, to: was }),
    });
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    problem: missing(typed[name]),
    isRequired: true,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <Form
      title={own.form.absenceOf(person.name)}
      save={own.form.save}
      isBusy={isBusy}
      problems={problems}
      onSave={save}
      onCancel={onCancel}
    >
      <div className={fields.side}>
        <TextField {...field('from')} label={own.form.from} type="date" />
        <TextField {...field('to')} label={own.form.to} type="date" />
      </div>
      <SelectField
        {...field('standInId')}
        label={own.form.standIn}
        none={own.form.pickPerson}
        options={shown.people
          .filter(({ id, leftAt }) => id !== person.id && leftAt === null)
          .toSorted((a, b) => compareDanish(a.name, b.name))
          .map(({ id, name }) => [id, name])}
      />
    </Form>
  );
}
