import { decisionLimits } from '#bot/domain/decision.ts';
import { decisionFields } from '#bot/domain/decision-problem.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import { type Fields, type Pressed, readId, readTyped, readWord } from './card-fields.ts';

/** What somebody pressed about a decision: how far it is, or a new one for a meeting. */
export type DecisionAction =
  | Pressed<'decision.done' | 'decision.under_way', DecisionAddress & { readonly note: string }>
  | Pressed<'decision.write', MeetingAddress & { readonly formId: string; readonly raw: RawDecision }>
  /** The form for one more. */
  | Pressed<'decision.ask', MeetingAddress>;

type DecisionAddress = { readonly partnershipId: string; readonly decisionId: string };
type MeetingAddress = { readonly partnershipId: string; readonly meetingId: string };

/** The inputs of a decision's form, shared by the card that shows them and the reader of their answers. */
export const decisionInputs = {
  type: 'decisionType',
  text: 'decisionText',
  assentedBy: 'decisionAssentedBy',
  responsibleId: 'decisionResponsible',
  dueOn: 'decisionDueOn',
  initiativeId: 'decisionInitiative',
  pointId: 'decisionPoint',
  readers: 'decisionReaders',
} as const satisfies Record<(typeof decisionFields)[number], string>;

/** Reads the data of such a button; null where it is none of these, or broken. Never throws. */
export function readDecisionAction(fields: Fields): DecisionAction | null {
  const verb = readWord(['decision.done', 'decision.under_way', 'decision.write', 'decision.ask'], fields.get('verb'));
  const partnershipId = readId(fields.get('partnershipId'));
  if (!verb || !partnershipId) return null;
  if (verb === 'decision.done' || verb === 'decision.under_way') {
    const decisionId = readId(fields.get('decisionId'));
    // More than the limit is read, so that it is refused and not cut.
    const note = readTyped(fields.get('decisionNote'), decisionLimits.outcome * 3);
    return decisionId ? { verb, partnershipId, decisionId, note } : null;
  }
  const meetingId = readId(fields.get('meetingId'));
  if (!meetingId) return null;
  if (verb === 'decision.ask') return { verb, partnershipId, meetingId };
  const formId = readId(fields.get('formId'));
  return formId ? { verb, partnershipId, meetingId, formId, raw: readRaw(fields) } : null;
}

function readRaw(fields: Fields): RawDecision {
  const typed = decisionFields.map((field) => [field, readTyped(fields.get(decisionInputs[field]), 10_000)] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== ''));
}
