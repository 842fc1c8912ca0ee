import { useState } from 'react';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';

type Props = {
  readonly row: AnswerRow;
  readonly onChosen: (personId: string) => void;
  readonly onCancel: () => void;
};

/** Whose status a coordinator writes, after a call: a lead's or a deputy's. */
export function ChooseWhom({ row, onChosen, onCancel }: Props) {
  const { own, coordinating } = roundText(useText().language);
  const people = [...row.leads, ...row.deputies.filter(({ id }) => !row.leads.some((lead) => lead.id === id))];
  const [chosen, setChosen] = useState(people[0]?.id ?? '');
  return (
    <Form
      title={coordinating.missing.enter}
      save={coordinating.missing.enter}
      isBusy={false}
      problems={0}
      onSave={() => chosen !== '' && onChosen(chosen)}
      onCancel={onCancel}
    >
      <p>{people.length > 0 ? coordinating.missing.intro : own.request.nobodyToEnter}</p>
      {people.length > 0 && (
        <RadioList
          label={own.request.enterFor}
          options={people.map(({ id, name }) => [id, name])}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </Form>
  );
}
