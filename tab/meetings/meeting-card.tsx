import { useCallback, useState } from 'react';
import type { MeetingDetailShown, MeetingShown } from '#bot/contract/meetings.ts';
import { formatDay } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMeeting } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingWarnings } from './meeting-warnings.tsx';
import styles from './meetings-page.module.css';
import { OwnAttendance } from './own-attendance.tsx';

type Props = GroupPageProps & {
  readonly meeting: MeetingShown;
  readonly onOpen: () => void;
};

/** One coming meeting; what is known of it alone, such as one's own answer, comes a moment later. */
export function MeetingCard(props: Props) {
  const { client, membership, meeting, onOpen } = props;
  const { language } = useText();
  const said = groupText(language);
  const title = meetingTitle(said, meeting);
  const [newest, setNewest] = useState<MeetingDetailShown | null>(null);
  const fetched = useFetched(
    useCallback(
      () => askMeeting({ client, partnership: membership.id }, meeting.id),
      [client, membership.id, meeting.id],
    ),
  );
  const detail = newest ?? fetched.value;
  return (
    <article className={styles.card}>
      <h2 className={styles.name}>
        <button
          type="button"
          id={`meeting-${meeting.id}`}
          className={styles.opener}
          aria-label={said.pages.open(title, formatDay(meeting.date, language))}
          onClick={onOpen}
        >
          {title}
        </button>
      </h2>
      <MeetingFacts meeting={meeting} />
      {detail && meeting.state === 'planned' && (
        <>
          <MeetingWarnings warnings={detail.changeable?.warnings ?? []} />
          <OwnAttendance {...props} detail={detail} title={title} onAnswered={setNewest} />
        </>
      )}
    </article>
  );
}
