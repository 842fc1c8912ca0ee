import { containsCprNumber } from './cpr.ts';
import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';
import { Refusal, type RefusalFacts } from './refusal.ts';
import { caseLimits, type WrittenCase } from './written-case.ts';

export const caseFields = ['title', 'recommendation', 'initiativeId', 'answerBy'] as const;
export type CaseField = (typeof caseFields)[number];
export const caseProblemCodes = ['required', 'unknown_choice', 'not_ahead', 'too_long', 'contains_cpr_number'] as const;
export type CaseProblem = { readonly field: CaseField; readonly code: (typeof caseProblemCodes)[number] };

/** What a form sent, as it was typed. */
export type RawCase = Readonly<Partial<Record<CaseField, string>>>;
export type CaseDetails = Pick<WrittenCase, 'title' | 'recommendation' | 'initiativeId' | 'answerBy'>;

/** Reads the form. Refuses `invalid_case`: its fact `problems` names every one as `field/code`. `day`: today, a local ISO date. */
export function parseCase(
  raw: RawCase,
  { initiativeIds, day }: { initiativeIds: readonly string[]; day: string },
): CaseDetails {
  const details = {
    title: readText(raw.title ?? '').replace(/\s+/g, ' '),
    recommendation: readText(raw.recommendation ?? ''),
    initiativeId: (raw.initiativeId ?? '').trim() || null,
    answerBy: (raw.answerBy ?? '').trim(),
  };
  const problems: CaseProblem[] = [];
  for (const field of ['title', 'recommendation'] as const) {
    const typed = raw[field] ?? '';
    if (details[field] === '') problems.push({ field, code: 'required' });
    if (typed.length > caseLimits[field]) problems.push({ field, code: 'too_long' });
    // A title is put on one line: many blanks between two digits become one.
    if (containsCprNumber(typed) || containsCprNumber(details[field]))
      problems.push({ field, code: 'contains_cpr_number' });
  }
  if (details.initiativeId !== null && !initiativeIds.includes(details.initiativeId)) {
    problems.push({ field: 'initiativeId', code: 'unknown_choice' });
  }
  if (!isDay(details.answerBy)) problems.push({ field: 'answerBy', code: 'required' });
  else if (details.answerBy <= day) problems.push({ field: 'answerBy', code: 'not_ahead' });
  if (problems.length > 0) {
    throw new Refusal('invalid_case', { problems: problems.map(({ field, code }) => `${field}/${code}`) });
  }
  return details;
}

/** What `parseCase` refused, read back from its facts. */
export function caseProblemsIn({ problems }: RefusalFacts): readonly CaseProblem[] {
  if (!Array.isArray(problems)) return [];
  return caseFields.flatMap((field) =>
    caseProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}
