import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { verdicts } from '#bot/domain/goal-summary.ts';
import { healthWords } from '#bot/domain/status-update.ts';
import { yearlySections } from '#bot/domain/yearly-edition.ts';

const language = v.picklist(['da', 'en']);
const name = { id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) };
const written = { text: v.string(), lang: language };

const goal = v.object({
  ...name,
  fullText: v.string(),
  judgement: v.nullable(v.object({ verdict: v.picklist(verdicts), reasons: v.string(), lang: language })),
});

const initiative = v.object({
  ...name,
  goalIds: v.array(v.string()),
  organisationIds: v.array(v.string()),
  paragraph: v.nullable(v.object({ ...written, isEdited: v.boolean() })),
  health: v.array(v.nullable(v.picklist([...healthWords, 'missing', 'excused']))),
});

const decision = v.object({
  id: v.string(),
  on: v.string(),
  ...written,
  group: v.picklist(groups),
  initiative: v.nullable(v.object(name)),
  assentedBy: v.array(v.string()),
  isCarriedOut: v.boolean(),
});

const difference = v.object({
  number: v.number(),
  sections: v.array(v.picklist(yearlySections)),
  paragraphs: v.array(v.object(name)),
  goals: v.array(v.object(name)),
});

/** A whole edition: what stands in its rows, and no more, at every depth. */
export const yearlyEditionSchema = v.object({
  roundId: v.string(),
  number: v.number(),
  madeAt: v.string(),
  partnership: v.object({ name: v.string(), timeZone: v.string(), sampleData: v.boolean() }),
  strategyTitle: v.string(),
  round: v.object({ name: v.string(), nameEn: v.nullable(v.string()) }),
  meetingOn: v.nullable(v.string()),
  from: v.string(),
  cutOffOn: v.string(),
  organisations: v.array(v.object({ id: v.string(), name: v.string(), shortName: v.string() })),
  recommendation: v.nullable(v.object(written)),
  summary: v.nullable(v.object(written)),
  focus: v.nullable(v.object(written)),
  goals: v.array(goal),
  initiatives: v.array(initiative),
  added: v.array(v.object({ ...name, on: v.string() })),
  ended: v.array(v.object({ ...name, on: v.string() })),
  renamed: v.array(v.object({ ...name, before: v.string(), beforeEn: v.nullable(v.string()), on: v.string() })),
  decisions: v.array(decision),
  rounds: v.array(v.object({ ...name, frozenOn: v.string() })),
  difference: v.nullable(difference),
});
