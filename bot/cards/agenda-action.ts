import { type Fields, type Pressed, readId, readNewId, readTyped, readWord } from './card-fields.ts';
import { type Step, steps } from './planning-action.ts';

/** What somebody pressed about agendas. */
export type AgendaAction =
  /** `meetingId` null: the next one they may see. */
  | Pressed<'agenda.show', { readonly partnershipId: string; readonly meetingId: string | null }>
  | Pressed<'agenda.propose', ProposalAddress & { readonly step: Step; readonly typed: TypedProposal }>;

/** `formId` names the point that is made, so that the same form sent twice is one point. */
export type ProposalAddress = { readonly partnershipId: string; readonly formId: string | null };

export type TypedProposal = {
  readonly meetingId: string | null;
  readonly title: string;
  readonly text: string;
  readonly initiativeId: string | null;
};

export const noProposal: TypedProposal = { meetingId: null, title: '', text: '', initiativeId: null };

/** Longer than any limit, so that what is too long is refused and not cut. */
const readAtMost = 10_000;

/** Reads the data of an agenda's button; null where it is none of these, or broken. Never throws. */
export function readAgendaAction(fields: Fields): AgendaAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (!partnershipId) return null;
  const meetingId = readId(fields.get('meetingId'));
  if (fields.get('verb') === 'agenda.show') return { verb: 'agenda.show', partnershipId, meetingId };
  if (fields.get('verb') !== 'agenda.propose') return null;
  const typed = {
    meetingId,
    title: readTyped(fields.get('pointTitle'), readAtMost),
    text: readTyped(fields.get('pointText'), readAtMost),
    initiativeId: readId(fields.get('aboutInitiativeId')),
  };
  const step = readWord(steps, fields.get('step')) ?? 'ask';
  return { verb: 'agenda.propose', partnershipId, formId: readNewId(fields.get('formId')), step, typed };
}
