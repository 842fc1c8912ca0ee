import type { Person } from './person.ts';
import type { YearlyEdition } from './yearly-edition.ts';

/** What is missing, or must not stand, before the organisations can be asked. `ids`: goals or initiatives it is about. */
export const yearlyProblemCodes = [
  'no_recommendation',
  'no_summary',
  'no_focus',
  'goals_not_judged',
  'rounds_not_frozen',
  'names_person',
] as const;
export type YearlyProblemCode = (typeof yearlyProblemCodes)[number];
export type YearlyProblem = { readonly code: YearlyProblemCode; readonly names: readonly string[] };

/** All of them at once. `people`: everybody the partnership knows, for nobody's name goes to the elected members. */
export function yearlyProblems(
  edition: YearlyEdition,
  people: readonly Pick<Person, 'name'>[],
): readonly YearlyProblem[] {
  const notJudged = edition.goals.filter(({ judgement }) => judgement === null).map(({ name }) => name);
  const naming = placesNaming(edition, people);
  const found: readonly (YearlyProblem | null)[] = [
    edition.recommendation === null ? { code: 'no_recommendation', names: [] } : null,
    edition.summary === null ? { code: 'no_summary', names: [] } : null,
    edition.focus === null ? { code: 'no_focus', names: [] } : null,
    notJudged.length > 0 ? { code: 'goals_not_judged', names: notJudged } : null,
    edition.rounds.length === 0 ? { code: 'rounds_not_frozen', names: [] } : null,
    naming.length > 0 ? { code: 'names_person', names: naming } : null,
  ];
  return found.filter((problem) => problem !== null);
}

/** Where a person's whole name stands: the name of the goal or initiative, or the part's own key. Never whose it is. */
function placesNaming(edition: YearlyEdition, people: readonly Pick<Person, 'name'>[]): readonly string[] {
  const { recommendation, summary, focus, goals, initiatives } = edition;
  const places = [
    { place: 'recommendation', text: recommendation?.text },
    { place: 'summary', text: summary?.text },
    { place: 'focus', text: focus?.text },
    ...goals.map(({ name, judgement }) => ({ place: name, text: judgement?.reasons })),
    ...initiatives.map(({ name, paragraph }) => ({ place: name, text: paragraph?.text })),
  ];
  return places.filter(({ text }) => text !== undefined && namesAnybody(text, people)).map(({ place }) => place);
}

/** Whole names of at least two words: a first name alone may be any word. */
export function namesAnybody(text: string, people: readonly Pick<Person, 'name'>[]): boolean {
  const said = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return people.some(({ name }) => {
    const whole = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    return whole.includes(' ') && said.includes(whole);
  });
}
