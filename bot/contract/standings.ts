import * as v from 'valibot';
import { roundKinds, roundStates } from '#bot/domain/round.ts';
import { standingWords } from '#bot/domain/standings.ts';

const standingRound = v.object({
  id: v.string(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  kind: v.picklist(roundKinds),
  state: v.picklist(roundStates),
  dueOn: v.pipe(v.string(), v.isoDate()),
});
export type StandingRound = v.InferOutput<typeof standingRound>;

/** Null where the round did not ask. */
const words = v.array(v.nullable(v.picklist(standingWords)));

/** GET: the status of every initiative over the newest rounds, oldest first; each row's words in the rounds' order. */
export const standings = v.object({
  rounds: v.array(standingRound),
  initiatives: v.array(v.object({ id: v.string(), words })),
});
export type StandingsShown = v.InferOutput<typeof standings>;

/** The same of one initiative. */
export const ownStandings = v.object({ rounds: v.array(standingRound), words });
export type OwnStandings = v.InferOutput<typeof ownStandings>;
