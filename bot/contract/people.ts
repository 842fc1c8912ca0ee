import * as v from 'valibot';
import { roles } from '#bot/domain/person.ts';
import { steppingDownStates } from '#bot/domain/stepping-down.ts';
import { id, instant, localDay, named, person } from './fields.ts';

const shown = v.object({
  id: v.string(),
  name: v.string(),
  title: v.nullable(v.string()),
  organisation: v.string(),
  roles: v.array(v.picklist(roles)),
  /** Null where there is none, or it is not the reader's. */
  phone: v.nullable(v.string()),
  absence: v.nullable(v.object({ from: v.string(), to: v.string(), standIn: person })),
});

/** Those of the partnership whom the reader has to do with. */
export const people = v.object({ people: v.array(shown) });
export type PeopleShown = v.InferOutput<typeof people>;

const absence = v.object({ from: localDay, to: localDay, standInId: id });

/** POST: away from one day to another, both included. `was`: the absence that was shown, which is refused where it changed. */
export const setAbsence = v.object({ ...absence.entries, was: v.optional(v.nullable(absence)) });

/** POST. */
export const clearAbsence = v.object({ was: v.optional(absence) });

/** POST: as typed; null takes it away. */
export const setPhone = v.object({ phone: v.nullable(v.pipe(v.string(), v.maxLength(100))) });

const held = v.pipe(v.array(v.picklist(roles)), v.maxLength(10));

/** POST: all that the person holds from now on. `was`: those that were shown, which is refused where they changed. */
export const changeRoles = v.object({ roles: held, was: v.optional(held) });

export const steppingDown = v.object({
  initiative: named,
  person,
  was: v.picklist(['lead', 'deputy']),
  state: v.picklist(steppingDownStates),
  askedAt: instant,
  answeredAt: v.nullable(instant),
});
export type SteppingDownShown = v.InferOutput<typeof steppingDown>;

/** Newest first. */
export const steppingDowns = v.object({ steppingDowns: v.array(steppingDown) });
export type SteppingDownsShown = v.InferOutput<typeof steppingDowns>;

/** POST: what a coordinator says to it. */
export const answerSteppingDown = v.object({ answer: v.picklist(['confirm', 'decline']) });

/** Where one's own request, or somebody's, stands after it was asked, answered or taken back. */
export const steppingDownNow = v.object({
  initiativeId: v.string(),
  personId: v.string(),
  state: v.picklist(steppingDownStates),
  /** True where nobody leads the initiative now. */
  isWithoutLead: v.boolean(),
});
export type SteppingDownNow = v.InferOutput<typeof steppingDownNow>;
