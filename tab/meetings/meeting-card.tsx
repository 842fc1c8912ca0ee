import { useEffect, useState } from 'react';
import type { ListedMeetingShown, MeetingDetailShown } from '#bot/contract/meetings.ts';
import { formatDay } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingWarnings } from './meeting-warnings.tsx';
import styles from './meetings-page.module.css';
import { OwnAttendance } from './own-attendance.tsx';

type Props = GroupPageProps & {
  readonly meeting: ListedMeetingShown;
  readonly onOpen: () => void;
};

/** One coming meeting, with one's own answer to it. */
export function MeetingCard(props: Props) {
  const { meeting, onOpen } = props;
  const { language } = useText();
  const said = groupText(language);
  const title = meetingTitle(said, meeting);
  const [answered, setAnswered] = useState<Pick<MeetingDetailShown, 'own' | 'mayAnswer' | 'meeting'> | null>(null);
  // A list fetched since knows better.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the meeting is what tells of it
  useEffect(() => setAnswered(null), [meeting]);
  const detail = answered ?? { own: meeting.own, mayAnswer: meeting.mayAnswer, meeting };
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
      {meeting.state === 'planned' && (
        <>
          <MeetingWarnings warnings={meeting.warnings} />
          <OwnAttendance {...props} detail={detail} title={title} onAnswered={setAnswered} />
        </>
      )}
    </article>
  );
}
