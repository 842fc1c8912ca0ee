import { lazy, Suspense, useCallback, useState } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMeetings } from './ask-meetings.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { EarlierMeetings } from './earlier-meetings.tsx';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingCard } from './meeting-card.tsx';
import styles from './meetings-page.module.css';
import { PlanMeeting } from './plan-meeting.tsx';
import { SeriesSection } from './series-section.tsx';

const UsualAgenda = lazy(async () => ({ default: (await import('./usual-agenda.tsx')).UsualAgenda }));

/** Coming meetings by day; earlier ones behind a button; for coordinators also planning. */
export function MeetingsPage(props: GroupPageProps) {
  const { client, membership, change } = props;
  const partnership = membership.id;
  const { language } = useText();
  const { pages: said } = groupText(language);
  const [isPlanning, setIsPlanning] = useState(false);
  const fetched = useFetched(
    useCallback(() => askMeetings({ client, partnership }, { from: null, before: null }), [client, partnership]),
  );
  useRefresh(fetched.refresh);
  const { value, trouble } = fetched;
  return (
    <PlainPage botId={props.me.botId} isSample={membership.sampleData} title={said.heading} text={said.text}>
      {value?.mayChange && !isPlanning && (
        <div>
          <Action look="primary" onClick={() => setIsPlanning(true)}>
            {said.plan}
          </Action>
        </div>
      )}
      {isPlanning && (
        <PlanMeeting
          {...props}
          onDone={() => {
            setIsPlanning(false);
            fetched.refresh();
          }}
          onCancel={() => setIsPlanning(false)}
        />
      )}
      {!value && !trouble && <SkeletonLines label={said.loading} />}
      {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={fetched.refresh} />}
      {value && value.meetings.length === 0 && <p>{said.none}</p>}
      <ul className={styles.list} hidden={value?.meetings.length === 0}>
        {value?.meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingCard {...props} meeting={meeting} onOpen={() => change({ meeting: meeting.id })} />
          </li>
        ))}
      </ul>
      {value && value.meetings.length > 0 && (
        <FetchAs client={client} partnership={partnership} list="meetings" name={said.heading} />
      )}
      <EarlierMeetings {...props} />
      <SeriesSection {...props} onPlanned={fetched.refresh} />
      <CalendarFeed {...props} />
      <Suspense>{value?.mayChange && <UsualAgenda {...props} />}</Suspense>
    </PlainPage>
  );
}
