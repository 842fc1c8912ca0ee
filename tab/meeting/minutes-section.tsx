import { useCallback, useState } from 'react';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMinutes } from './ask-minutes.ts';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { MinutesDraft } from './minutes-draft.tsx';
import { MinutesShown } from './minutes-shown.tsx';

type Props = MeetingPageProps & { readonly detail: MeetingDetailShown };

/** The minutes as they were sent, each version; and the coordinators' draft, which they write while the meeting runs. */
export function MinutesSection(props: Props) {
  const { client, membership, meetingId, detail } = props;
  const { language } = useText();
  const { said, own } = minutesText(language);
  const [version, setVersion] = useState<number | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const partnership = membership.id;
  const fetched = useFetched(
    useCallback(
      () => askMinutes({ client, partnership, meetingId }, version),
      [client, partnership, meetingId, version],
    ),
  );
  useRefresh(fetched.refresh);
  const { value, trouble, refresh } = fetched;
  const mayWrite = value?.mayWrite && detail.meeting.state !== 'cancelled';
  const newest = value?.versions[0] ?? null;
  const older = (value?.versions ?? []).filter((each) => each.version !== value?.shown?.version);
  return (
    <section className={styles.section} aria-labelledby="minutes">
      <h2 id="minutes" className={styles.heading}>
        {said.title}
      </h2>
      {!value && !trouble && <SkeletonLines label={own.loading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value && !value.shown && !isWriting && <p>{said.none}</p>}
      {value?.shown && <MinutesShown {...props} shown={value.shown} onAnswered={refresh} />}
      {older.length > 0 && (
        <div className={styles.buttons}>
          {older.map((each) => (
            <Action key={each.version} look="subtle" onClick={() => setVersion(each.version)}>
              {each === newest ? own.newest : own.show(each.version)}
            </Action>
          ))}
        </div>
      )}
      {mayWrite && !isWriting && (
        <div>
          <Action onClick={() => setIsWriting(true)}>{own.write}</Action>
        </div>
      )}
      {mayWrite && isWriting && (
        <MinutesDraft
          {...props}
          newest={newest}
          onSent={() => {
            setIsWriting(false);
            setVersion(null);
            refresh();
          }}
          onClose={() => setIsWriting(false)}
        />
      )}
    </section>
  );
}
