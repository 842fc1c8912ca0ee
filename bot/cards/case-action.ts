import { caseFields, type RawCase } from '#bot/domain/parse-case.ts';
import { caseLimits } from '#bot/domain/written-case.ts';
import { type Fields, type Pressed, readId, readTyped, readWord } from './card-fields.ts';

export const caseVerbs = ['case.assents', 'case.dissents', 'case.wants_meeting'] as const;

/** What somebody pressed about a decision in writing: their answer, that it is withdrawn, or a new case. */
export type CaseAction =
  | Pressed<
      (typeof caseVerbs)[number],
      { readonly partnershipId: string; readonly caseId: string; readonly note: string }
    >
  | Pressed<'case.withdraw', { readonly partnershipId: string; readonly caseId: string }>
  | Pressed<'case.send', { readonly partnershipId: string; readonly formId: string; readonly raw: RawCase }>;

/** The inputs of a case's form, shared by the card that shows them and the reader of their answers. */
export const caseInputs = {
  title: 'caseTitle',
  recommendation: 'caseRecommendation',
  initiativeId: 'caseInitiative',
  answerBy: 'caseAnswerBy',
  askedIds: 'caseAsked',
} as const satisfies Record<(typeof caseFields)[number], string>;

/** Reads the data of such a button; null where it is none of these, or broken. Never throws. */
export function readCaseAction(fields: Fields): CaseAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (!partnershipId) return null;
  const verb = readWord(caseVerbs, fields.get('verb'));
  const caseId = readId(fields.get('caseId'));
  // More than the limit is read, so that it is refused and not cut.
  const note = readTyped(fields.get('caseNote'), caseLimits.note * 3);
  if (fields.get('verb') === 'case.withdraw') return caseId ? { verb: 'case.withdraw', partnershipId, caseId } : null;
  if (verb) return caseId ? { verb, partnershipId, caseId, note } : null;
  const formId = readId(fields.get('formId'));
  if (fields.get('verb') !== 'case.send' || !formId) return null;
  const typed = caseFields.map((field) => [field, readTyped(fields.get(caseInputs[field]), 10_000)] as const);
  return {
    verb: 'case.send',
    partnershipId,
    formId,
    raw: Object.fromEntries(typed.filter(([, value]) => value !== '')),
  };
}
