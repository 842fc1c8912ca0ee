import { useRef } from 'react';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { useSay } from '#tab/fields/said.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMeeting, changeMeeting } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { typedMeeting } from './typed-meeting.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly detail: MeetingDetailShown;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** A planned meeting, changed. Whoever came second is shown how it stands now, and decides. */
export function ChangeMeeting({ client, membership, detail, onDone, onCancel }: Props) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const say = useSay();
  const seen = useRef(detail.changeable?.version ?? '');
  const asking = { client, partnership: membership.id };
  const { id } = detail.meeting;
  return (
    <MeetingForm
      client={client}
      membership={membership}
      title={said.changeTitle}
      first={typedMeeting(detail)}
      send={(meeting, isSure) => changeMeeting(asking, { id, meeting, isSure, seen: seen.current })}
      fresh={async () => {
        const answer = await askMeeting(asking, id);
        if (!answer.ok || !answer.value.changeable) return null;
        seen.current = answer.value.changeable.version;
        return typedMeeting(answer.value);
      }}
      onKept={() => {
        say('success', said.changed);
        onDone();
      }}
      onCancel={onCancel}
    />
  );
}
