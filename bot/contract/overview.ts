import * as v from 'valibot';
import { requestStates, roundKinds, roundStates } from '#bot/domain/round.ts';
import { healthWords, helpSources } from '#bot/domain/status-update.ts';

/** What the overview shows as status: a lead's word, or `missing`. */
export const shownHealth = v.picklist([...healthWords, 'missing']);
export type ShownHealth = v.InferOutput<typeof shownHealth>;

const instant = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());

export const overviewInitiative = v.object({
  id: v.string(),
  order: v.number(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  goals: v.array(v.string()),
  organisations: v.array(v.string()),
  leads: v.array(v.object({ id: v.string(), name: v.string(), organisation: v.string() })),
  health: shownHealth,
  /** The last accepted word, also where `health` is `missing`; null where there never was one. */
  latestHealth: v.nullable(v.picklist(healthWords)),
  /** The word of the newest update of the round before, or null. */
  healthBefore: v.nullable(v.picklist(healthWords)),
  submittedAt: v.nullable(instant),
  submittedBy: v.nullable(v.object({ id: v.string(), name: v.string(), organisation: v.string() })),
  roundState: v.nullable(v.picklist(requestStates)),
  changedSinceLast: v.boolean(),
  needsDecision: v.boolean(),
  helpFrom: v.picklist(helpSources),
});
export type OverviewInitiative = v.InferOutput<typeof overviewInitiative>;

export const round = v.object({
  id: v.string(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  kind: v.picklist(roundKinds),
  state: v.picklist(roundStates),
  opensOn: day,
  dueOn: day,
});

export const overview = v.object({
  partnership: v.object({ id: v.string(), name: v.string(), timeZone: v.string(), sampleData: v.boolean() }),
  strategy: v.object({ id: v.string(), title: v.string(), number: v.number(), validFrom: day, validTo: day }),
  goals: v.array(v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()), fullText: v.string() })),
  organisations: v.array(v.object({ id: v.string(), name: v.string(), shortName: v.string() })),
  initiatives: v.array(overviewInitiative),
  round: v.nullable(round),
  generatedAt: instant,
});
export type Overview = v.InferOutput<typeof overview>;
