import { containsCprNumber } from './cpr.ts';
import { isDay } from './local-time.ts';
import type { Person } from './person.ts';
import { readText } from './read-text.ts';
import { Refusal, type RefusalFacts } from './refusal.ts';
import { plusDays } from './working-days.ts';
import { caseLimits, longestCaseDays, membersToAsk, type WrittenCase } from './written-case.ts';

export const caseFields = ['title', 'recommendation', 'initiativeId', 'answerBy', 'askedIds'] as const;
export type CaseField = (typeof caseFields)[number];
/** `one_of_each`: not exactly one member of each organisation that has any. */
export const caseProblemCodes = [
  'required',
  'unknown_choice',
  'one_of_each',
  'not_ahead',
  'too_far',
  'too_long',
  'contains_cpr_number',
] as const;
export type CaseProblem = { readonly field: CaseField; readonly code: (typeof caseProblemCodes)[number] };

/** What a form sent, as it was typed; those who are asked arrive as one string joined by commas. */
export type RawCase = Readonly<Partial<Record<CaseField, string>>>;
export type CaseDetails = Pick<WrittenCase, 'title' | 'recommendation' | 'initiativeId' | 'answerBy' | 'askedIds'>;

/** What may be chosen; `day`: today, a local ISO date. */
type Choices = {
  readonly initiativeIds: readonly string[];
  readonly members: readonly Pick<Person, 'id' | 'organisationId'>[];
  readonly day: string;
};

/**
 * Reads the form; where nobody is chosen, one member of each organisation is asked. Refuses `invalid_case`: its fact
 * `problems` names every one as `field/code`.
 */
export function parseCase(raw: RawCase, choices: Choices): CaseDetails {
  const details = {
    title: readText(raw.title ?? '').replace(/\s+/g, ' '),
    recommendation: readText(raw.recommendation ?? ''),
    initiativeId: (raw.initiativeId ?? '').trim() || null,
    answerBy: (raw.answerBy ?? '').trim(),
    askedIds: askedIn(raw, choices),
  };
  const problems = [...badTexts(raw, details), ...badChoices(details, choices)];
  if (problems.length > 0) {
    throw new Refusal('invalid_case', { problems: problems.map(({ field, code }) => `${field}/${code}`) });
  }
  return details;
}

function askedIn({ askedIds = '' }: RawCase, { members }: Choices): readonly string[] {
  const chosen = [...new Set(askedIds.split(',').filter((id) => id !== ''))];
  return chosen.length > 0 ? chosen : membersToAsk(members).map(({ id }) => id);
}

/** Length is measured as sent, so that it agrees with the form's own counter. */
function badTexts(raw: RawCase, details: CaseDetails): readonly CaseProblem[] {
  const problems: CaseProblem[] = [];
  for (const field of ['title', 'recommendation'] as const) {
    const typed = raw[field] ?? '';
    if (details[field] === '') problems.push({ field, code: 'required' });
    if (typed.length > caseLimits[field]) problems.push({ field, code: 'too_long' });
    // A title is put on one line: many blanks between two digits become one.
    if (containsCprNumber(typed) || containsCprNumber(details[field]))
      problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

function badChoices(details: CaseDetails, { initiativeIds, members, day }: Choices): readonly CaseProblem[] {
  const problems: CaseProblem[] = [];
  if (details.initiativeId !== null && !initiativeIds.includes(details.initiativeId)) {
    problems.push({ field: 'initiativeId', code: 'unknown_choice' });
  }
  if (!isDay(details.answerBy)) problems.push({ field: 'answerBy', code: 'required' });
  else if (details.answerBy <= day) problems.push({ field: 'answerBy', code: 'not_ahead' });
  else if (details.answerBy > plusDays(day, longestCaseDays)) problems.push({ field: 'answerBy', code: 'too_far' });
  const asked = members.filter(({ id }) => details.askedIds.includes(id));
  const organisations = new Set(asked.map(({ organisationId }) => organisationId));
  if (asked.length < details.askedIds.length) problems.push({ field: 'askedIds', code: 'unknown_choice' });
  else if (organisations.size < asked.length || organisations.size < membersToAsk(members).length) {
    problems.push({ field: 'askedIds', code: 'one_of_each' });
  }
  return problems;
}

/** What `parseCase` refused, read back from its facts. */
export function caseProblemsIn({ problems }: RefusalFacts): readonly CaseProblem[] {
  if (!Array.isArray(problems)) return [];
  return caseFields.flatMap((field) =>
    caseProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}
