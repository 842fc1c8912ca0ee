import * as v from 'valibot';
import { pointKinds } from '#bot/domain/agenda.ts';
import { statusReasons } from '#bot/domain/agenda-status.ts';
import { groups } from '#bot/domain/channel.ts';
import { decisionTypes } from '#bot/domain/decision.ts';
import { meetingStates } from '#bot/domain/meeting.ts';
import { healthWords, helpSources } from '#bot/domain/status-update.ts';
import { instant, localDay, localTime, named, person } from './fields.ts';

/** One point; closed ones that are not this reader's are not there at all. */
export const agendaPoint = v.object({
  id: v.string(),
  /** From 1. Closed points stand last, so that an open one has the same number to everybody. */
  number: v.number(),
  kind: v.picklist(pointKinds),
  /** Null where it is called after its kind. */
  title: v.nullable(v.string()),
  text: v.string(),
  initiative: v.nullable(named),
  proposedBy: v.nullable(person),
  /** The members a closed point (*lukket punkt*) is for; null where it is for all who see the meeting. */
  closedTo: v.nullable(v.array(person)),
  /** It was not dealt with, and was carried over to the group's next meeting. */
  isCarriedOver: v.boolean(),
  /** Names exactly this wording: whoever changes or removes the point sends back the one they saw. */
  version: v.string(),
});
export type AgendaPointShown = v.InferOutput<typeof agendaPoint>;

/** A decision that is still to be carried out, for a reader who may see it. */
const openDecision = v.object({
  id: v.string(),
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang: v.picklist(['da', 'en']),
  initiative: v.nullable(named),
  responsible: v.nullable(person),
  dueOn: v.nullable(localDay),
  isOverdue: v.boolean(),
});

const statusRow = v.object({
  initiative: named,
  organisations: v.array(v.string()),
  health: v.picklist([...healthWords, 'missing']),
  /** The word of the round before, or null. */
  healthBefore: v.nullable(v.picklist(healthWords)),
  /** Whom the lead asks for help or a decision. */
  helpFrom: v.picklist(helpSources),
  /** Why it stands here; never empty. */
  reasons: v.array(v.picklist(statusReasons)),
  /** What the lead wrote, where this reader may read it; null otherwise and where nothing was written. */
  texts: v.nullable(v.object({ reason: v.string(), help: v.string(), lang: v.picklist(['da', 'en']) })),
});

/** What *Status på indsatserne* holds: it fills itself. */
export const statusPoint = v.object({
  /** When the round was frozen; null where it shows how things stand now. */
  frozenAt: v.nullable(instant),
  /** Overdue ones first. */
  decisions: v.array(openDecision),
  rows: v.array(statusRow),
});
export type StatusPointShown = v.InferOutput<typeof statusPoint>;

export const agenda = v.object({
  meeting: v.object({
    id: v.string(),
    group: v.picklist(groups),
    title: v.nullable(v.string()),
    date: localDay,
    startTime: localTime,
    endTime: localTime,
    state: v.picklist(meetingStates),
  }),
  /** The agenda has been sent out: what is proposed now waits for the next meeting. */
  hasGoneOut: v.boolean(),
  /** The caller may change it; whoever sees it may propose a point. */
  mayEdit: v.boolean(),
  mayPropose: v.boolean(),
  points: v.array(agendaPoint),
  /** The group's points that wait for a meeting; empty to who is not in the group. */
  waiting: v.array(agendaPoint),
  /** Null where the agenda has no such point. */
  status: v.nullable(statusPoint),
});
export type AgendaShown = v.InferOutput<typeof agenda>;
