import type { WrittenCasesShown } from '#bot/contract/written-cases.ts';
import type { CaseField, CaseProblem } from '#bot/domain/parse-case.ts';
import type { WrittenText } from '#tab/text/written-text.ts';

type Askable = NonNullable<WrittenCasesShown['askable']>;

/** The members of each organisation that has any, in the order in which they came. */
export function byOrganisation(askable: Askable): readonly (readonly [organisation: string, members: Askable])[] {
  const organisations = [...new Set(askable.map(({ organisation }) => organisation))];
  return organisations.map((id) => [id, askable.filter(({ organisation }) => organisation === id)] as const);
}

/** Where nobody has chosen, the first of each. */
export function firstOfEach(askable: Askable): readonly string[] {
  return byOrganisation(askable).flatMap(([, [first]]) => first?.id ?? []);
}

/** Those chosen, with another one for an organisation. */
export function withMember(chosen: readonly string[], members: Askable, id: string): readonly string[] {
  return [...chosen.filter((each) => !members.some((member) => member.id === each)), id];
}

/** What to correct in one field, or nothing; of several problems the first. */
export function caseProblemSentence(
  problems: readonly CaseProblem[],
  field: CaseField,
  { said }: WrittenText,
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  const isMissing = problem.code === 'required' || problem.code === 'unknown_choice';
  return isMissing ? said.fields[field].missing : said.problems[problem.code];
}
