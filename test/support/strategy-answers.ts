import type { DescriptionsShown, DraftShown, StrategyPageShown } from '#bot/contract/strategy-page.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aMe } from './tab-answers.ts';

const lead = { id: 'lead-1', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' };
const other = { id: 'lead-2', name: 'Tovholder Trygt natteliv', organisation: 'nordjyllands-politi' };
const { strategy, organisations, initiatives } = trygAalborg3;

/** Version 3 with its fifteen initiatives, as a coordinator sees it in November 2025. */
export function aStrategyAnswer(overrides: Partial<StrategyPageShown> = {}): StrategyPageShown {
  return {
    strategy: { ...strategy, goals: strategy.goals.map((goal) => ({ ...goal, version: `v-${goal.id}` })) },
    earlier: [
      {
        id: '2',
        title: 'Tryg Aalborg 2018–2021',
        number: 2,
        validFrom: '2018-01-01',
        validTo: '2021-12-31',
        goals: [{ id: 'G1', name: 'Tryghed i hverdagen', nameEn: 'Everyday safety', fullText: 'Tryghed i hverdagen.' }],
      },
    ],
    timeZone: 'Europe/Copenhagen',
    day: '2025-11-03',
    organisations: organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: [
      ...initiatives.map((initiative, n) => ({
        id: initiative.id,
        order: n + 1,
        names: initiative.names.map(({ name, nameEn, from }) => ({ name, nameEn, from })),
        goals: [...initiative.goalIds],
        organisations: [...initiative.organisationIds],
        leads: n === 1 ? [] : [lead],
        deputies: [],
        validFrom: '2022-01-01',
        validTo: null,
        successors: [],
        defaultVisibility: 'all' as const,
        version: `v-${initiative.id}`,
      })),
      {
        id: 'formidling',
        order: 99,
        names: [{ name: 'Formidling', nameEn: null, from: '2018-01-01' }],
        goals: [],
        organisations: ['aalborg-kommune'],
        leads: [lead],
        deputies: [],
        validFrom: '2018-01-01',
        validTo: '2021-12-31',
        successors: ['tryg-bydel'],
        defaultVisibility: 'all',
        version: 'v-formidling',
      },
    ],
    people: [lead, other].map((person) => ({ ...person, hasLeft: false })),
    draft: null,
    mayChange: true,
    ...overrides,
  };
}

/** Version 4 on its way: one renamed, two merged, one ended, one new. */
export function aDraftShown(overrides: Partial<DraftShown> = {}): DraftShown {
  const [first, second, third, fourth, ...others] = initiatives.map((initiative) => ({
    id: initiative.id,
    revision: 0,
    name: initiative.names[0].name,
    nameEn: initiative.names[0].nameEn,
    goals: [...initiative.goalIds],
    organisations: [...initiative.organisationIds],
    leads: [lead],
    deputies: [],
    defaultVisibility: 'all' as const,
    carriesOn: [initiative.id],
  }));
  if (!first || !second || !third || !fourth) throw new Error('The template has fewer than four initiatives.');
  const merged = { ...second, id: 'samlet', revision: 1, name: 'Samlet indsats', carriesOn: [second.id, third.id] };
  const made = { ...first, id: 'ny', revision: 1, name: 'Ny indsats', leads: [], carriesOn: [] };
  return {
    state: 'draft',
    title: 'Tryg Aalborg 2026–2029',
    validFrom: '2026-01-01',
    validTo: '2029-12-31',
    revision: 1,
    goals: strategy.goals.map((goal) => ({ ...goal, revision: 0 })),
    initiatives: [{ ...first, revision: 2, name: 'Trygge bydele' }, merged, ...others, made],
    changedBy: { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' },
    changedAt: '2025-11-02T09:00:00.000Z',
    comparedGoals: strategy.goals.map(({ id }, n) => ({ change: n === 0 ? 'changed' : 'same', id })),
    compared: [
      { change: 'renamed', old: [first.id], next: [first.id] },
      { change: 'merged', old: [second.id, third.id], next: ['samlet'] },
      ...others.map(({ id }) => ({ change: 'same' as const, old: [id], next: [id] })),
      { change: 'new', old: [], next: ['ny'] },
      { change: 'ended', old: [fourth.id], next: [] },
    ],
    problems: [],
    ...overrides,
  };
}

export function someDescriptions(overrides: Partial<DescriptionsShown> = {}): DescriptionsShown {
  const texts = {
    goal: 'Beboerne skal opleve tryghed.',
    focusSentence: 'I Tryg Aalborg har vi fokus på bydelene.',
    theme: 'Nærhed skaber tryghed',
    already: 'Vi går synlige ture.',
    focus: '',
    targetGroup: '',
    partners: 'Samråd og boligorganisationer.',
    contact: '',
  };
  const version = {
    number: 1,
    from: '2025-01-01',
    texts,
    lang: 'da' as const,
    writtenBy: { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' },
    writtenAt: '2025-01-02T09:00:00.000Z',
  };
  return { versions: [version], inForce: 1, first: texts, ...overrides };
}

/** What the server says to a coordinator. */
export function strategyAnswers(shown: StrategyPageShown = aStrategyAnswer()): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/strategy': answering(shown),
    'GET /api/strategy/initiatives/tryg-bydel/descriptions': answering(someDescriptions()),
  };
}

/** To somebody who only reads. */
export function strategyReader(): StrategyPageShown {
  const shown = aStrategyAnswer();
  return {
    ...shown,
    mayChange: false,
    people: [],
    initiatives: shown.initiatives.map((each) => ({ ...each, defaultVisibility: null, version: '' })),
  };
}
