import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { NamingMissing } from './naming-missing.tsx';
import { ReminderPlan } from './reminder-plan.tsx';
import { ServingRound } from './serving-round.tsx';

type Props = MeetingPageProps & { readonly detail: MeetingDetailShown; readonly onChanged: () => void };

/** What a coordinator sets once and seldom looks at again: folded, below what one comes for. */
export function MeetingSettings(props: Props) {
  const { language } = useText();
  const { changeable, meeting } = props.detail;
  if (!changeable || meeting.state !== 'planned') return null;
  return (
    <details>
      <summary className={styles.heading}>{groupText(language).pages.settings}</summary>
      <div className={styles.section}>
        <ServingRound {...props} />
        <NamingMissing {...props} changeable={changeable} />
        <ReminderPlan {...props} changeable={changeable} />
      </div>
    </details>
  );
}
