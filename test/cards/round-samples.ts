import { draftsCard } from '#bot/cards/drafts-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { missingCard } from '#bot/cards/missing-card.ts';
import { type NewAnswersContent, newAnswersCard } from '#bot/cards/new-answers-card.ts';
import { type RoundContent, roundCard } from '#bot/cards/round-card.ts';
import { type RoundPreviewContent, roundPreviewCard } from '#bot/cards/round-preview-card.ts';
import { roundsCard } from '#bot/cards/rounds-card.ts';
import type { Text } from '#bot/text/da.ts';
import { contentOf } from '#test/support/builders.ts';
import { tabUrl } from './card-samples.ts';
import { aMissingPerson } from './notice-samples.ts';

const ofRound = {
  partnershipId: 'tryg-aalborg',
  timeZone: 'Europe/Copenhagen',
  sampleData: false,
  tabUrl,
} as const;

const winter = 'Statusrunde 1, vinteren 2026/27';

/** The winter round, open, with three people missing. */
export function aRoundContent(text: Text, overrides: Partial<RoundContent> = {}): RoundContent {
  return {
    ...ofRound,
    text,
    round: {
      id: '2027-1',
      name: winter,
      kind: 'ordinary',
      state: 'open',
      opensOn: '2026-12-01',
      dueOn: '2027-01-15',
      dueTime: null,
      graceUntil: '2027-01-20',
      graceTime: null,
      meetingOn: '2027-02-03',
      opensAt: null,
      proposal: null,
    },
    answered: 11,
    total: 15,
    unchanged: 3,
    agendaOn: '2027-01-20',
    packFrozenOn: '2027-01-27',
    missing: [
      aMissingPerson(),
      aMissingPerson({
        name: 'Tovholder To',
        phone: null,
        initiativeNames: ['Tryg bydel', 'Trygt natteliv'],
        reach: 'channel_only',
      }),
    ],
    leaderless: ['Patientens Team'],
    hasExcused: false,
    newAnswers: 3,
    done: null,
    ...overrides,
  };
}

export function aPreviewContent(text: Text, overrides: Partial<RoundPreviewContent> = {}): RoundPreviewContent {
  const person = { standsInFor: [], phone: '33 33 33 33', unreachedBecause: null };
  return {
    ...ofRound,
    text,
    roundId: '2027-1',
    roundName: winter,
    opensAt: '2026-12-01T07:00:00.000Z',
    people: [
      { ...person, name: 'Tovholder Trafik', initiativeNames: ['Trafiksikkerhed'] },
      { ...person, name: 'Stedfortræder Bydel', standsInFor: ['Tovholder Bydel'], initiativeNames: ['Tryg bydel'] },
      {
        ...person,
        name: 'Tovholder Digital',
        initiativeNames: ['Tryg Digital By', 'Tryg online'],
        unreachedBecause: text.coordinatorNotices.reach.none,
      },
    ],
    withoutLead: ['Patientens Team'],
    notices: [
      { kind: 'asked', at: '2026-12-01T07:00:00.000Z' },
      { kind: 'reminder', at: '2027-01-04T07:30:00.000Z' },
      { kind: 'last_day', at: '2027-01-15T07:30:00.000Z' },
      { kind: 'to_call', at: '2027-01-18T07:30:00.000Z' },
    ],
    strategyEnded: false,
    isPlanned: true,
    problems: [],
    ...overrides,
  };
}

export function aNewAnswersContent(text: Text, overrides: Partial<NewAnswersContent> = {}): NewAnswersContent {
  return {
    ...ofRound,
    text,
    roundId: '2027-1',
    roundName: winter,
    left: 3,
    answer: {
      initiativeId: 'tryghedsvandringer',
      initiativeName: 'Tryghedsvandringer',
      version: 2,
      authorName: 'Tovholder Tryghedsvandringer',
      onBehalfOfName: null,
      submittedAt: '2027-01-12T12:05:00.000Z',
      late: false,
      unchanged: false,
      content: contentOf({ health: 'attention', reason: 'Der mangler deltagere.' }),
      lang: 'da',
    },
    done: null,
    ...overrides,
  };
}

/** What coordinators see of a round, and everybody's own drafts, by name. */
export function sampleRoundCards(text: Text): Readonly<Record<string, Card>> {
  return { ...rounds(text), ...answers(text), ...drafts(text) };
}

const partnerships = [{ id: 'tryg-aalborg', name: 'Tryg Aalborg' }];

function rounds(text: Text): Readonly<Record<string, Card>> {
  const open = aRoundContent(text);
  const { round } = open;
  const proposal = {
    ...round,
    dueOn: '2027-01-22',
    graceUntil: '2027-01-27',
    graceTime: null,
    meetingOn: '2027-02-10',
  };
  const waiting = { state: 'opening', opensAt: '2026-12-01T07:00:00.000Z' } as const;
  const shown = (overrides: Partial<RoundContent>) => roundCard({ ...open, ...overrides });
  return {
    'round-open': roundCard(open),
    'round-planned': shown({ round: { ...round, state: 'planned' }, missing: [], newAnswers: 0, answered: 0 }),
    'round-opening': shown({ round: { ...round, ...waiting }, missing: [], newAnswers: 0, answered: 0 }),
    'round-proposed': shown({ round: { ...round, proposal } }),
    'round-closed': shown({ round: { ...round, state: 'closed' }, missing: [], done: text.coordinating.done.undone }),
    'round-preview': roundPreviewCard(aPreviewContent(text)),
    'round-preview-ended': roundPreviewCard(aPreviewContent(text, { strategyEnded: true, withoutLead: [] })),
    'round-list': roundsCard({
      ...ofRound,
      text,
      partnerships,
      rounds: [
        { partnershipId: 'tryg-aalborg', roundId: '2027-1', name: winter, state: 'open', dueOn: '2027-01-15' },
        {
          partnershipId: 'tryg-aalborg',
          roundId: '2027-2',
          name: 'Årlig status',
          state: 'planned',
          dueOn: '2027-03-01',
        },
      ],
    }),
    'round-none': roundsCard({ ...ofRound, text, rounds: [], partnerships }),
  };
}

function answers(text: Text): Readonly<Record<string, Card>> {
  const { acknowledged } = text.coordinating.answers;
  const choices = ['Trafiksikkerhed', 'Negativ social kontrol og æresrelaterede konflikter'].map((name, at) => ({
    initiativeId: `i-${at}`,
    initiativeName: name,
    personId: `lead-${at}`,
    personName: `Tovholder ${at + 1}`,
  }));
  const missing = { ...ofRound, text, roundId: '2027-1', roundName: winter };
  return {
    'round-answers': newAnswersCard(aNewAnswersContent(text)),
    'round-answers-done': newAnswersCard(aNewAnswersContent(text, { left: 0, answer: null, done: acknowledged })),
    'round-missing': missingCard({ ...missing, choices, excused: [], done: null }),
    'round-excused': missingCard({ ...missing, choices, excused: choices.slice(1), done: null }),
    'round-missing-none': missingCard({
      ...missing,
      choices: [],
      excused: [],
      done: text.coordinating.missing.excused,
    }),
  };
}

function drafts(text: Text): Readonly<Record<string, Card>> {
  const draft = {
    ...ofRound,
    roundId: '2027-1',
    roundName: winter,
    initiativeId: 'bydel',
    initiativeName: 'Tryg bydel',
    savedAt: '2027-01-12T12:05:00.000Z',
    mayBeSent: true,
  };
  const older = { ...draft, roundId: '2026-2', roundName: 'Statusrunde 2, foråret 2026', mayBeSent: false };
  return {
    'round-drafts': draftsCard({ ...ofRound, text, drafts: [draft, older] }),
    'round-drafts-none': draftsCard({ ...ofRound, text, drafts: [] }),
  };
}
