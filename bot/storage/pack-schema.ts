import * as v from 'valibot';
import { pointKinds } from '#bot/domain/agenda.ts';
import { groups } from '#bot/domain/channel.ts';
import { decisionTypes } from '#bot/domain/decision.ts';
import { followUpStates } from '#bot/domain/follow-up.ts';
import { verdicts } from '#bot/domain/goal-summary.ts';
import { packAudiences } from '#bot/domain/pack-audience.ts';
import {
  authorRoles,
  coCreators,
  economies,
  healthWords,
  helpSources,
  publicUses,
  textFields,
} from '#bot/domain/status-update.ts';
import { toldStates } from '#bot/domain/told-decision.ts';

const language = v.picklist(['da', 'en']);
const name = { id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) };

const texts = v.object({
  happened: v.string(),
  reason: v.string(),
  nextSteps: v.string(),
  challenges: v.string(),
  helpText: v.string(),
  result: v.string(),
  economy: v.nullable(v.picklist(economies)),
  economyNote: v.string(),
  publicUse: v.nullable(v.picklist(publicUses)),
  newsText: v.string(),
  coCreation: v.array(v.picklist(coCreators)),
});

const answer = v.object({
  version: v.number(),
  authorRole: v.picklist(authorRoles),
  authorOrganisationId: v.string(),
  isOnBehalf: v.boolean(),
  isReturned: v.boolean(),
  isUnchanged: v.boolean(),
  submittedAt: v.string(),
  lang: language,
  texts: v.nullable(texts),
  edited: v.optional(v.array(v.picklist(textFields)), []),
  recommendation: v.optional(v.string(), ''),
  consequence: v.optional(v.string(), ''),
  followUps: v.optional(
    v.array(v.object({ text: v.string(), lang: language, state: v.picklist(followUpStates), note: v.string() })),
    [],
  ),
});

const initiative = v.object({
  ...name,
  goalIds: v.array(v.string()),
  organisationIds: v.array(v.string()),
  health: v.picklist([...healthWords, 'missing', 'excused']),
  healthBefore: v.nullable(v.picklist(healthWords)),
  change: v.picklist(['none', 'health', 'text', 'first']),
  help: v.picklist(helpSources),
  answer: v.nullable(answer),
});

const goal = v.object({
  ...name,
  fullText: v.string(),
  judgement: v.nullable(v.object({ verdict: v.picklist(verdicts), reasons: v.string(), lang: language })),
});

const difference = v.object({
  number: v.number(),
  initiatives: v.array(
    v.object({ ...name, kinds: v.array(v.picklist(['added', 'removed', 'name', 'health', 'asked', 'text'])) }),
  ),
  goals: v.array(v.object(name)),
  isMeetingMoved: v.boolean(),
  isAgendaChanged: v.optional(v.boolean(), false),
  areDecisionsChanged: v.optional(v.boolean(), false),
});

const meeting = v.object({
  id: v.string(),
  group: v.picklist(groups),
  title: v.nullable(v.string()),
  date: v.string(),
  startTime: v.string(),
  endTime: v.string(),
  place: v.string(),
  isOnline: v.boolean(),
  points: v.array(v.object({ kind: v.picklist(pointKinds), title: v.nullable(v.string()), text: v.string() })),
});

const decision = v.object({
  id: v.string(),
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang: language,
  group: v.picklist(groups),
  initiativeId: v.nullable(v.string()),
  responsibleOrganisationId: v.nullable(v.string()),
  dueOn: v.nullable(v.string()),
  isOverdue: v.boolean(),
  told: v.optional(v.nullable(v.object({ state: v.picklist(toldStates), note: v.string() })), null),
});

/** A whole pack: what stands in its rows, and no more, at every depth. What is optional came later than the first packs. */
export const packSchema = v.object({
  roundId: v.string(),
  number: v.number(),
  audience: v.picklist(packAudiences),
  madeAt: v.string(),
  snapshot: v.number(),
  partnership: v.object({ name: v.string(), timeZone: v.string(), sampleData: v.boolean() }),
  strategyTitle: v.string(),
  round: v.object({ name: v.string(), nameEn: v.nullable(v.string()) }),
  meetingOn: v.nullable(v.string()),
  meeting: v.optional(v.nullable(meeting), null),
  decisions: v.optional(v.array(decision), []),
  frozenAt: v.string(),
  goals: v.array(goal),
  organisations: v.array(v.object({ id: v.string(), name: v.string(), shortName: v.string() })),
  initiatives: v.array(initiative),
  sinceLastRound: v.nullable(v.object({ added: v.array(v.object(name)), ended: v.array(v.object(name)) })),
  difference: v.nullable(difference),
});
