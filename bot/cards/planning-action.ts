import { type RoundKind, roundKinds } from '#bot/domain/round.ts';
import {
  type Fields,
  type Pressed,
  type RoundAddress,
  readDay,
  readId,
  readNewId,
  readRound,
  readTyped,
  readWord,
} from './card-fields.ts';

/** First a card asks; only what is pressed on that one is done. */
export const steps = ['ask', 'do'] as const;
export type Step = (typeof steps)[number];

export const deciding = ['round.close', 'round.cancel'] as const;
export const dating = ['round.dates', 'round.reopen', 'round.moved'] as const;
export const strategyVerbs = ['strategy.extend', 'strategy.next'] as const;

/** What a coordinator pressed to plan a round, to give it other dates, to end it, or about the strategy. */
export type PlanningAction =
  | Pressed<(typeof deciding)[number], RoundAddress & { readonly step: Step }>
  | Pressed<(typeof dating)[number], RoundAddress & { readonly step: Step; readonly typed: TypedDates }>
  | Pressed<'round.plan', PlanAddress & { readonly step: Step; readonly typed: TypedPlan }>
  | Pressed<(typeof strategyVerbs)[number], { readonly partnershipId: string; readonly step: Step } & TypedVersion>;

/** `formId` names the round that is made, so that the same form sent twice is one round; `kind` null is still to choose. */
export type PlanAddress = {
  readonly partnershipId: string;
  readonly kind: RoundKind | null;
  readonly formId: string | null;
};

export const dayFields = ['opensOn', 'dueOn', 'graceUntil', 'meetingOn'] as const;
export const timeFields = ['dueTime', 'graceTime'] as const;

/** Local days (ISO dates) and times (`HH:MM`); null where none was chosen. */
export type TypedDates = Readonly<Record<(typeof dayFields)[number] | (typeof timeFields)[number], string | null>>;

export type TypedPlan = TypedDates & { readonly name: string; readonly initiativeIds: readonly string[] };

/** The strategy's version as typed. */
export type TypedVersion = {
  readonly typed: { readonly title: string; readonly validFrom: string | null; readonly validTo: string | null };
};

export const noDates: TypedDates = {
  opensOn: null,
  dueOn: null,
  graceUntil: null,
  meetingOn: null,
  dueTime: null,
  graceTime: null,
};

/** Longer than any limit, so that what is too long is refused and not cut. */
const readAtMost = 1000;

/** Reads the data of a planning button; null where it is none of these, or broken. Never throws. */
export function readPlanningAction(fields: Fields): PlanningAction | null {
  const step = readWord(steps, fields.get('step')) ?? 'ask';
  return ofRound(fields, step) ?? ofPartnership(fields, step);
}

function ofRound(fields: Fields, step: Step): PlanningAction | null {
  const round = readRound(fields);
  if (!round) return null;
  const decided = readWord(deciding, fields.get('verb'));
  if (decided) return { verb: decided, ...round, step };
  const dated = readWord(dating, fields.get('verb'));
  return dated && { verb: dated, ...round, step, typed: readDates(fields) };
}

function ofPartnership(fields: Fields, step: Step): PlanningAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (!partnershipId) return null;
  if (fields.get('verb') === 'round.plan') {
    const kind = readWord(roundKinds, fields.get('kind'));
    const typed = { ...readDates(fields), name: typedIn('name'), initiativeIds: readChosen(fields) };
    return { verb: 'round.plan', partnershipId, kind, formId: readNewId(fields.get('formId')), step, typed };
  }
  const verb = readWord(strategyVerbs, fields.get('verb'));
  const period = { validFrom: readDay(fields.get('validFrom')), validTo: readDay(fields.get('validTo')) };
  return verb && { verb, partnershipId, step, typed: { title: typedIn('title'), ...period } };

  function typedIn(name: string): string {
    return readTyped(fields.get(name), readAtMost);
  }
}

/** The days and times that a form or a button carries. */
export function readDates(fields: Fields): TypedDates {
  return {
    opensOn: readDay(fields.get('opensOn')),
    dueOn: readDay(fields.get('dueOn')),
    graceUntil: readDay(fields.get('graceUntil')),
    meetingOn: readDay(fields.get('meetingOn')),
    dueTime: readTime(fields.get('dueTime')),
    graceTime: readTime(fields.get('graceTime')),
  };
}

function readTime(value: unknown): string | null {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
}

/** A choice of several comes back as their values, joined by commas. */
function readChosen(fields: Fields): readonly string[] {
  const chosen = readTyped(fields.get('initiativeIds'), 100_000).split(',');
  return chosen.map((id) => id.trim()).filter((id) => id !== '');
}
