import { useSay } from '#tab/fields/said.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { moveMeetingTo } from './ask-rounds.ts';
import { DateForm } from './date-form.tsx';
import type { RoundFormProps } from './shown-round.ts';
import { noDates } from './typed-dates.ts';
import { useRoundForm } from './use-round-form.ts';

/** The meeting that the round serves is held on another day: dates are proposed, and nothing is changed yet. */
export function MoveMeeting({ client, membership, detail, onDone, onCancel }: RoundFormProps) {
  const { planning } = roundText(useText().language);
  const say = useSay();
  const { round } = detail;
  const state = useRoundForm({
    first: { ...noDates, meetingOn: round.meetingOn ?? '' },
    check: ({ meetingOn }) => (meetingOn === '' ? [{ field: 'meetingOn', sentence: planning.moved.missing }] : []),
    send: ({ meetingOn }) => moveMeetingTo({ client, partnership: membership.id }, round.id, meetingOn),
    onKept: () => {
      say('success', planning.moved.saved);
      onDone();
    },
  });
  return (
    <DateForm
      words={planning.moved}
      fields={['meetingOn']}
      required={['meetingOn']}
      state={state}
      onCancel={onCancel}
    />
  );
}
