import * as v from 'valibot';
import { requestStates } from '#bot/domain/round.ts';
import { snoozeChoices } from '#bot/domain/snooze-day.ts';
import { id, instant, person, version } from './fields.ts';
import { typedStatus } from './status-form.ts';

/** Generous, so that a note that is too long is refused with its field named. */
const note = v.pipe(v.string(), v.maxLength(10_000));

/** POST: the answer that was read; also for what was entered for the caller and is right. */
export const readVersion = v.object({ version });

export const returnWithQuestion = v.object({ version, question: note });

export const excuse = v.object({ reason: note });

export const snooze = v.object({ choice: v.picklist(snoozeChoices) });

/** POST: as a status that somebody sends, with whom it is entered for. */
export const enterOnBehalf = v.object({ ...typedStatus.entries, onBehalfOfId: id });

/** Where a request stands after it was handled; its note is the caller's own. */
export const handledRequest = v.object({
  roundId: v.string(),
  initiativeId: v.string(),
  state: v.picklist(requestStates),
  version: v.nullable(v.number()),
  note: v.string(),
  handledAt: v.nullable(instant),
});
export type HandledRequest = v.InferOutput<typeof handledRequest>;

/** Until which local day there are no reminders, and when there is one. */
export const snoozed = v.object({ until: v.string(), remindedAt: instant });
export type SnoozedShown = v.InferOutput<typeof snoozed>;

/** The deputies who were asked. */
export const handedOver = v.object({ deputies: v.array(person) });
export type HandedOver = v.InferOutput<typeof handedOver>;

export const confirmed = v.object({ initiativeId: v.string(), version: v.number(), at: instant });
export type Confirmed = v.InferOutput<typeof confirmed>;
