import { useState } from 'react';
import { useSay } from '#tab/fields/said.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { planMeeting } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { RoundField } from './round-field.tsx';
import { newMeeting } from './typed-meeting.ts';

type Props = GroupPageProps & { readonly onDone: () => void; readonly onCancel: () => void };

/** A new meeting. The form has its id from when it was opened, so that a press that is repeated plans no second one. */
export function PlanMeeting({ client, membership, onDone, onCancel }: Props) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const say = useSay();
  const [roundId, setRoundId] = useState('');
  const [formId] = useState(() => crypto.randomUUID());
  return (
    <MeetingForm
      client={client}
      membership={membership}
      title={said.planTitle}
      first={newMeeting}
      send={(meeting, isSure) =>
        planMeeting({ client, partnership: membership.id }, { formId, meeting, isSure, roundId: roundId || null })
      }
      onKept={() => {
        say('success', said.planned);
        onDone();
      }}
      onCancel={onCancel}
    >
      <RoundField client={client} membership={membership} value={roundId} onChange={setRoundId} />
    </MeetingForm>
  );
}
