import { useState } from 'react';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import { carryOver } from './ask-agenda.ts';
import styles from './meeting-page.module.css';
import { pointTitle } from './point-title.ts';
import { useAgendaPress } from './use-agenda-press.ts';

type Props = AgendaProps & { readonly onClose: () => void };

/** After the meeting: what it did not get to waits for the group's next one. */
export function CarryOver(props: Props) {
  const { client, membership, meetingId, agenda, onSaved, onClose } = props;
  const { language } = useText();
  const { agenda: said, points: named } = groupText(language);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { isBusy, press } = useAgendaPress({
    ...props,
    onSaved: (saved) => {
      onSaved(saved);
      onClose();
    },
  });
  const of = { client, partnership: membership.id, meetingId };
  const save = () => {
    if (chosen.length > 0)
      press(
        () => carryOver(of, chosen),
        () => said.carriedOver,
      );
  };
  return (
    <div className={styles.card}>
      <Form
        title={said.carryOver}
        save={said.carryOverSave}
        isBusy={isBusy}
        problems={0}
        onSave={save}
        onCancel={onClose}
      >
        <CheckList
          label={said.carryOverTitle}
          options={agenda.points
            .filter(({ isCarriedOver }) => !isCarriedOver)
            .map((point) => [point.id, `${point.number}. ${pointTitle(point, named)}`])}
          chosen={chosen}
          onChange={setChosen}
        />
      </Form>
    </div>
  );
}
