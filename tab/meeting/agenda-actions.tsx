import { useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import { addPoint, proposePoint } from './ask-agenda.ts';
import { CarryOver } from './carry-over.tsx';
import styles from './meeting-page.module.css';
import { PointForm } from './point-form.tsx';
import { newPoint, pointReaders } from './typed-point.ts';

type Props = AgendaProps & { readonly isEditing: boolean; readonly onEdit: (isEditing: boolean) => void };

/** Proposing for all who see the meeting; adding, arranging and carrying over for those who may. */
export function AgendaActions(props: Props) {
  const { agenda, isEditing, onEdit } = props;
  const { language } = useText();
  const { agenda: said, points: named } = groupText(language);
  const [open, setOpen] = useState<'add' | 'propose' | 'carry' | null>(null);
  const close = () => setOpen(null);
  if (open === 'add') return <Added {...props} onClose={close} />;
  if (open === 'propose') return <Proposed {...props} onClose={close} />;
  if (open === 'carry') return <CarryOver {...props} onClose={close} />;
  return (
    <div className={styles.buttons}>
      {agenda.mayEdit && agenda.points.length > 0 && (
        <Toggle isOn={isEditing} onToggle={() => onEdit(!isEditing)}>
          {isEditing ? said.doneEditing : said.edit}
        </Toggle>
      )}
      {agenda.mayEdit && <Action onClick={() => setOpen('add')}>{said.add}</Action>}
      {agenda.mayPropose && !agenda.mayEdit && (
        <Action onClick={() => setOpen('propose')}>{named.propose.heading}</Action>
      )}
      {agenda.mayEdit && agenda.meeting.state === 'held' && (
        <Action onClick={() => setOpen('carry')}>{said.carryOver}</Action>
      )}
    </div>
  );
}

type Opened = AgendaProps & { readonly onClose: () => void };

function Added({ client, membership, meetingId, me, detail, overview, onSaved, onClose }: Opened) {
  const { language } = useText();
  const { agenda: said } = groupText(language);
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const of = { client, partnership: membership.id, meetingId };
  return (
    <div className={styles.card}>
      <PointForm
        overview={overview}
        title={said.addTitle}
        save={said.save}
        first={newPoint}
        people={pointReaders(detail, { id: membership.personId, name: me.name })}
        send={(typed) => addPoint(of, { ...typed, formId })}
        onDone={({ agenda }) => {
          onSaved(agenda);
          say('success', said.saved);
          onClose();
        }}
        onCancel={onClose}
      />
    </div>
  );
}

function Proposed({ client, membership, meetingId, overview, onRefresh, onClose }: Opened) {
  const { language } = useText();
  const { agenda: said, points: named } = groupText(language);
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const of = { client, partnership: membership.id, meetingId };
  return (
    <div className={styles.card}>
      <PointForm
        overview={overview}
        title={named.propose.heading}
        save={named.propose.send}
        first={newPoint}
        people={null}
        send={({ title, text, initiativeId }) => proposePoint(of, { title, text, initiativeId, formId })}
        onDone={({ place }) => {
          onRefresh();
          say('success', said.proposed[place]);
          onClose();
        }}
        onCancel={onClose}
      />
    </div>
  );
}
