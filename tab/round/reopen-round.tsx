import { useSay } from '#tab/fields/said.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { reopen } from './ask-rounds.ts';
import { DateForm } from './date-form.tsx';
import type { RoundFormProps } from './shown-round.ts';
import { type DateField, noDates } from './typed-dates.ts';
import { useRoundForm } from './use-round-form.ts';

const fields: readonly DateField[] = ['dueOn', 'dueTime', 'graceUntil', 'graceTime'];

/** A closed round is open once more, until new dates; what it said stays beside it. */
export function ReopenRound({ client, membership, detail, onDone, onCancel }: RoundFormProps) {
  const { planning } = roundText(useText().language);
  const say = useSay();
  const { id } = detail.round;
  const state = useRoundForm({
    first: noDates,
    check: ({ dueOn }) => (dueOn === '' ? [{ field: 'dueOn', sentence: planning.days.dueOn.missing }] : []),
    send: ({ dueOn, dueTime, graceUntil, graceTime }) =>
      reopen({ client, partnership: membership.id }, id, {
        dueOn,
        dueTime: dueTime || null,
        graceUntil: graceUntil || null,
        graceTime: graceTime || null,
      }),
    onKept: () => {
      say('success', planning.reopen.saved);
      onDone();
    },
  });
  return (
    <DateForm
      words={planning.reopen}
      fields={fields}
      required={['dueOn']}
      hints={{ graceUntil: planning.dates.graceHint }}
      state={state}
      onCancel={onCancel}
    />
  );
}
