import { useCallback, useState } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { askMeetingDecisions } from '#tab/decisions/ask-decisions.ts';
import { DecisionList } from '#tab/decisions/decision-list.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { WriteDecision } from './write-decision.tsx';

/** What the meeting decided; whoever may writes them down while it runs. */
export function DecisionSection(props: MeetingPageProps) {
  const { client, membership, meetingId } = props;
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const [isWriting, setIsWriting] = useState(false);
  const fetched = useFetched(
    useCallback(
      () => askMeetingDecisions({ client, partnership: membership.id }, meetingId),
      [client, membership.id, meetingId],
    ),
  );
  useRefresh(fetched.refresh);
  const { value, trouble } = fetched;
  const choices = value?.choices ?? null;
  return (
    <section className={styles.section} aria-labelledby="decided">
      <h2 id="decided" className={styles.heading}>
        {said.heading}
      </h2>
      {!value && !trouble && <SkeletonLines label={said.loading} />}
      {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={fetched.refresh} />}
      {value && value.decisions.length === 0 && !isWriting && <p>{said.noneAtMeeting}</p>}
      {value && <DecisionList {...props} decisions={value.decisions} choices={choices} onChanged={fetched.refresh} />}
      {choices && !isWriting && (
        <div>
          <Action look="primary" onClick={() => setIsWriting(true)}>
            {said.write}
          </Action>
        </div>
      )}
      {value && value.decisions.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="meeting-decisions"
          name={said.heading}
          chosen={{ about: meetingId }}
        />
      )}
      {choices && isWriting && (
        <WriteDecision {...props} choices={choices} onWritten={fetched.refresh} onClose={() => setIsWriting(false)} />
      )}
    </section>
  );
}
