import { useState } from 'react';
import { type MeetingDetailShown, meetingDetail, meetingPaths } from '#bot/contract/meetings.ts';
import { withQuery } from '#tab/api/client.ts';
import { Action } from '#tab/controls/action.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { PlanFields } from '#tab/meetings/plan-fields.tsx';
import { isSoundLine, planLines, planOf } from '#tab/meetings/typed-plan.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Changeable = NonNullable<MeetingDetailShown['changeable']>;
type Props = MeetingPageProps & { readonly changeable: Changeable; readonly onChanged: () => void };

/** When the meeting's channel is told of it: shown as it stands, changed in a form. A coordinator's. */
export function ReminderPlan(props: Props) {
  const { language } = useText();
  const { pages, meetings } = groupText(language);
  const { notices: said } = pages;
  const [isOpen, setIsOpen] = useState(false);
  const { plan } = props.changeable;
  if (isOpen) return <PlanForm {...props} onClose={() => setIsOpen(false)} />;
  return (
    <section className={styles.section} aria-labelledby="plan">
      <h2 id="plan" className={styles.under}>
        {said.heading}
      </h2>
      {plan.length === 0 && <p>{said.none}</p>}
      {plan.length > 0 && (
        <ul className={styles.plan}>
          {plan.map((step) => (
            <li key={`${step.kind}-${step.unit}-${step.before}`}>
              {`${meetings.steps[step.kind]}: ${said.before(step.before, step.unit)}`}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Action onClick={() => setIsOpen(true)}>{said.change}</Action>
      </div>
    </section>
  );
}

function PlanForm({ client, membership, meetingId, changeable, onChanged, onClose }: Props & { onClose: () => void }) {
  const { language } = useText();
  const { notices: said } = groupText(language).pages;
  const { isBusy, press } = useTold();
  const [lines, setLines] = useState(() => planLines(changeable.plan));
  const [isChecked, setIsChecked] = useState(false);
  const wrong = lines.filter((line) => !isSoundLine(line));
  const save = () => {
    setIsChecked(true);
    if (wrong.length > 0) return;
    const path = withQuery(meetingPaths.plan(meetingId), { partnership: membership.id });
    const body = { plan: planOf(lines), seen: changeable.version };
    const after = () => {
      onClose();
      onChanged();
    };
    press({ ask: () => client.send({ path, schema: meetingDetail }, body), sentence: said.saved, after });
  };
  return (
    <div className={styles.card}>
      <Form
        level={2}
        title={said.heading}
        save={said.save}
        isBusy={isBusy}
        problems={isChecked ? wrong.length : 0}
        onSave={save}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{said.leaveOut}</p>
        <PlanFields lines={lines} isChecked={isChecked} onChange={setLines} />
      </Form>
    </div>
  );
}
