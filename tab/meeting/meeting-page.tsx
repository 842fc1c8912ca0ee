import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef } from 'react';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { OpenChat } from '#tab/controls/open-chat.tsx';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { CopyLink } from '#tab/link/copy-link.tsx';
import { askMeeting } from '#tab/meetings/ask-meetings.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { MeetingFacts } from '#tab/meetings/meeting-facts.tsx';
import { PackSection } from '#tab/packs/pack-section.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AgendaSection } from './agenda-section.tsx';
import { Attending } from './attending.tsx';
import { DecisionSection } from './decision-section.tsx';
import { Managing } from './managing.tsx';
import styles from './meeting-page.module.css';
import { MeetingSettings } from './meeting-settings.tsx';
import { MinutesSection } from './minutes-section.tsx';

export type MeetingPageProps = GroupPageProps & { readonly meetingId: string };

/** One meeting: what it is, its agenda, and what it decides. */
export function MeetingPage(props: MeetingPageProps) {
  const { client, membership, meetingId, change } = props;
  const { language } = useText();
  const said = groupText(language);
  const fetched = useFetched(
    useCallback(
      () => askMeeting({ client, partnership: membership.id }, meetingId),
      [client, membership.id, meetingId],
    ),
  );
  useRefresh(fetched.refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = fetched.value !== null;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  const back = () => {
    change({ meeting: null });
    requestAnimationFrame(() => document.getElementById(`meeting-${meetingId}`)?.focus());
  };
  const { value: detail, trouble, refresh } = fetched;
  return (
    <main className={styles.page}>
      <div className={styles.ways}>
        <Action look="subtle" icon={<ArrowLeft20Regular />} onClick={back}>
          {said.pages.back}
        </Action>
        <OpenChat botId={props.me.botId} />
        <CopyLink partnership={membership.id} />
      </div>
      {!detail && !trouble && <SkeletonLines label={said.pages.loading} />}
      {!detail && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {detail && (
        <>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {meetingTitle(said, detail.meeting)} {membership.sampleData && <SampleBadge />}
          </h1>
          <div className={styles.facts}>
            <MeetingFacts meeting={detail.meeting} />
          </div>
          <Managing {...props} detail={detail} onChanged={refresh} />
          <Attending {...props} detail={detail} onChanged={refresh} />
          <AgendaSection {...props} detail={detail} />
          <DecisionSection {...props} />
          <MinutesSection {...props} detail={detail} />
          {detail.meeting.roundId && <PackSection {...props} roundId={detail.meeting.roundId} meetingId={meetingId} />}
          <MeetingSettings {...props} detail={detail} onChanged={refresh} />
        </>
      )}
    </main>
  );
}
