import { useCallback, useEffect, useState } from 'react';
import type { AgendaShown } from '#bot/contract/agenda.ts';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AgendaActions } from './agenda-actions.tsx';
import { AgendaPoints } from './agenda-points.tsx';
import { askAgenda } from './ask-agenda.ts';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { WaitingPoints } from './waiting-points.tsx';

export type AgendaProps = MeetingPageProps & {
  readonly detail: MeetingDetailShown;
  readonly agenda: AgendaShown;
  /** The agenda as it is after a change. */
  readonly onSaved: (agenda: AgendaShown) => void;
  readonly onRefresh: () => void;
};

/** The meeting's points in their order; coordinators arrange them, and all who see the meeting propose. */
export function AgendaSection(props: MeetingPageProps & { readonly detail: MeetingDetailShown }) {
  const { client, membership, meetingId } = props;
  const { language } = useText();
  const said = groupText(language);
  const [isEditing, setIsEditing] = useState(false);
  const [saved, setSaved] = useState<AgendaShown | null>(null);
  const fetched = useFetched(
    useCallback(() => askAgenda({ client, partnership: membership.id, meetingId }), [client, membership.id, meetingId]),
  );
  useRefresh(fetched.refresh);
  const { value, trouble, refresh } = fetched;
  // What came from the server last is what stands there.
  useEffect(() => {
    if (value) setSaved(null);
  }, [value]);
  const agenda = saved ?? value;
  const given = agenda && { ...props, agenda, onSaved: setSaved, onRefresh: refresh };
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda" className={styles.heading}>
        {said.points.title}
      </h2>
      {!agenda && !trouble && <SkeletonLines label={said.agenda.loading} />}
      {!agenda && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {agenda?.hasGoneOut && <Notice intent="warning">{said.agenda.hasGoneOut}</Notice>}
      {agenda && agenda.points.length === 0 && <p>{said.agenda.none}</p>}
      {given && <AgendaPoints {...given} isEditing={isEditing} />}
      {given && <AgendaActions {...given} isEditing={isEditing} onEdit={setIsEditing} />}
      {agenda && agenda.points.length > 0 && !isEditing && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="agenda"
          name={said.points.title}
          chosen={{ about: meetingId }}
        />
      )}
      {given && given.agenda.waiting.length > 0 && <WaitingPoints {...given} />}
    </section>
  );
}
