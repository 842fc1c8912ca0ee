import type { Card } from '#bot/cards/element-types.ts';
import { type YearlyDraftShown, yearlyCard } from '#bot/cards/yearly-card.ts';
import type { NoticeFacts } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { tabUrl } from './card-samples.ts';
import { askers, ofRound } from './notice-samples.ts';

const round = ofRound({ id: 'year-2027', kind: 'yearly', name: 'Årlig status 2027' });

/** What is said of the yearly status without being asked, by name. */
export const yearlyNotices: Readonly<Record<string, NoticeFacts>> = {
  yearly_approve: {
    kind: 'yearly_approve',
    ...round,
    edition: 2,
    answerBy: '2027-08-20',
    recommendation: { text: 'Det indstilles, at den årlige status tages til efterretning.', lang: 'da' },
    summary: { text: 'De fleste indsatser følger planen. '.repeat(100), lang: 'da' },
    goals: [
      { name: 'Fortsat høj oplevet tryghed', verdict: 'reached' },
      { name: 'Nedgang i adfærd, der skaber utryghed', verdict: 'cannot_be_judged' },
      { name: 'Større fodfæste', verdict: null },
    ],
    approvedBy: ['Aalborg Kommune'],
  },
  yearly_paragraph: {
    kind: 'yearly_paragraph',
    ...round,
    initiativeId: 'tryghedsvandringer',
    initiativeName: 'Tryghedsvandringer',
    original: 'Vi har gået tre tryghedsvandringer sammen med samrådene i Vejgaard, Hasseris og Kærby.',
    text: 'Der er gået tre tryghedsvandringer.',
    lang: 'da',
    askedBy: askers,
  },
  yearly_cut_off: {
    kind: 'yearly_cut_off',
    ...round,
    cutOffOn: '2027-06-30',
    problems: [{ code: 'goals_not_judged', names: ['Fortsat høj oplevet tryghed'] }],
  },
  yearly_refused: {
    kind: 'yearly_refused',
    ...round,
    edition: 2,
    organisationName: 'Nordjyllands Politi',
    reason: 'Tallene i mål 2 er ikke de nyeste.',
  },
  yearly_approved: {
    kind: 'yearly_approved',
    ...round,
    edition: 3,
    approvedBy: ['Aalborg Kommune', 'Nordjyllands Politi', 'Region Nordjylland, Psykiatrien'],
  },
  series_planned: {
    kind: 'series_planned',
    group: 'steering',
    title: null,
    year: 2028,
    dates: ['2028-02-03', '2028-10-05'],
    strategyEndsOn: '2028-12-31',
  },
  version_not_taken: {
    kind: 'version_not_taken',
    title: 'Tryg Aalborg 2029–2032',
    validFrom: '2029-01-01',
    problems: [
      { code: 'without_goal', names: ['Tryg bydel', 'Trygt natteliv'] },
      { code: 'no_goals', names: [] },
    ],
  },
  series_planned_none: {
    kind: 'series_planned',
    group: 'lead',
    title: 'Et møde',
    year: 2029,
    dates: [],
    strategyEndsOn: '2028-12-31',
  },
  yearly_published: { kind: 'yearly_published', ...round, edition: 3, replaces: 2 },
};

const draft: YearlyDraftShown = {
  state: 'draft',
  edition: 1,
  cutOffOn: '2027-06-30',
  answerBy: null,
  approvedBy: [],
  waitingFor: ['Aalborg Kommune', 'Nordjyllands Politi'],
  refusal: { organisationName: 'Nordjyllands Politi', reason: 'Tallene i mål 2 er ikke de nyeste.' },
  problems: [],
  mayWrite: true,
  isAsked: false,
  proposedBy: '2027-08-20',
};

/** The yearly status as each of its readers meets it, by name. */
export function sampleYearlyCards(text: Text): Readonly<Record<string, Card>> {
  const shown = (name: string, own: Partial<YearlyDraftShown> | null, more: object = {}) => {
    const setting = {
      text,
      partnershipId: 'tryg-aalborg',
      round: { id: round.round.id, name: round.round.name },
      tabUrl,
    };
    const said = { published: null, sampleData: false, done: null, problem: null, reason: '', ...more };
    return [`yearly-${name}`, yearlyCard({ ...setting, ...said, draft: own && { ...draft, ...own } })] as const;
  };
  const problems = [
    { code: 'no_summary', names: [] },
    { code: 'goals_not_judged', names: ['Fortsat høj oplevet tryghed'] },
    { code: 'names_person', names: ['focus', 'Tryghedsvandringer'] },
  ] as const;
  const asked = { state: 'approving', answerBy: '2027-08-20', approvedBy: ['Aalborg Kommune'], refusal: null } as const;
  return Object.fromEntries([
    shown('draft', {}),
    shown('incomplete', { problems }),
    shown(
      'asked',
      { ...asked, mayWrite: false, isAsked: true },
      { problem: 'Skriv en begrundelse.', reason: '010150-5006' },
    ),
    shown('waiting', asked, { done: 'Organisationerne er spurgt.' }),
    shown('approved', { state: 'approved', refusal: null }),
    shown('published', null, { published: { edition: 1, on: '2027-08-24' } }),
  ]);
}
