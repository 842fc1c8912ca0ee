import { useCallback, useState } from 'react';
import { formatDay } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMeetings } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { daysBefore, localDayOf } from './meeting-days.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import styles from './meetings-page.module.css';

/** Two years hold four meetings of each group: enough to find the last ones, and never more than that. */
const daysBack = 730;

/** Asked for only when somebody wants them. */
export function EarlierMeetings(props: GroupPageProps) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.section}>
      <div>
        <Action onClick={() => setIsOpen(!isOpen)}>{isOpen ? said.hideEarlier : said.showEarlier}</Action>
      </div>
      {isOpen && <Earlier {...props} />}
    </section>
  );
}

function Earlier({ client, me, membership, overview, change }: GroupPageProps) {
  const { language } = useText();
  const said = groupText(language);
  const today = localDayOf(me.now, overview.partnership.timeZone);
  const from = daysBefore(today, daysBack);
  const fetched = useFetched(
    useCallback(
      () => askMeetings({ client, partnership: membership.id }, { from, before: today }),
      [client, membership.id, from, today],
    ),
  );
  const { value, trouble } = fetched;
  if (!value) {
    return trouble ? (
      <TroubleScreen trouble={trouble} level="section" onRetry={fetched.refresh} />
    ) : (
      <SkeletonLines label={said.pages.loading} />
    );
  }
  return (
    <>
      <h2 className={styles.heading}>{said.pages.earlier}</h2>
      {value.meetings.length === 0 && <p>{said.pages.noEarlier}</p>}
      <ul className={styles.list}>
        {value.meetings.toReversed().map((meeting) => {
          const title = meetingTitle(said, meeting);
          return (
            <li key={meeting.id} className={styles.card}>
              <h3 className={styles.name}>
                <button
                  type="button"
                  className={styles.opener}
                  aria-label={said.pages.open(title, formatDay(meeting.date, language))}
                  onClick={() => change({ meeting: meeting.id })}
                >
                  {title}
                </button>
              </h3>
              <MeetingFacts meeting={meeting} />
            </li>
          );
        })}
      </ul>
      {value.meetings.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="meetings"
          name={said.pages.earlier}
          ids={value.meetings.toReversed().map(({ id }) => id)}
          chosen={{ from, before: today }}
        />
      )}
    </>
  );
}
