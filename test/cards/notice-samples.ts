import type { AskedContent } from '#bot/cards/drawn-notice.ts';
import type {
  AskedFacts,
  AskedLine,
  Asker,
  MissingPerson,
  NoticeContent,
  NoticeFacts,
  NoticeSetting,
  OfRound,
} from '#bot/domain/notice-content.ts';
import { contentOf } from '#test/support/builders.ts';
import { packNotices } from './pack-samples.ts';

export function aNoticeSetting(overrides: Partial<NoticeSetting> = {}): NoticeSetting {
  return {
    partnershipId: 'tryg-aalborg',
    partnershipName: 'Tryg Aalborg',
    sampleData: false,
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    ...overrides,
  };
}

/** The winter round of 2026/27, due on a Friday. */
export function ofRound(overrides: Partial<OfRound['round']> = {}): OfRound {
  return {
    round: {
      id: '2027-1',
      kind: 'ordinary',
      name: 'Statusrunde 1, vinteren 2026/27',
      dueOn: '2027-01-15',
      dueTime: null,
      graceUntil: '2027-01-20',
      meetingOn: '2027-02-03',
      ...overrides,
    },
  };
}

export const askers: readonly Asker[] = [
  { name: 'Koordinator Kommune', organisationName: 'Aalborg Kommune', phone: '11 11 11 11' },
  { name: 'Koordinator Politi', organisationName: 'Nordjyllands Politi', phone: '22 22 22 22' },
];

export function anAskedLine(overrides: Partial<AskedLine> = {}): AskedLine {
  return {
    initiativeId: 'tryghedsvandringer',
    initiativeName: 'Tryghedsvandringer',
    state: 'not_started',
    hasDraft: false,
    ...overrides,
  };
}

/** What a lead of one initiative with a deputy is asked when the round opens. */
export function anAsked(overrides: Partial<AskedFacts> = {}): AskedContent {
  return {
    ...aNoticeSetting(),
    ...ofRound(),
    kind: 'asked',
    standsInFor: null,
    lines: [anAskedLine()],
    askedBy: askers,
    ownText: '',
    workingDaysLeft: 20,
    isOverdue: false,
    mayHandOver: true,
    ...overrides,
  };
}

export function aMissingPerson(overrides: Partial<MissingPerson> = {}): MissingPerson {
  return {
    name: 'Tovholder Trafik',
    phone: '33 33 33 33',
    initiativeNames: ['Trafiksikkerhed'],
    reach: 'home_tenant',
    noticesSent: 4,
    ...overrides,
  };
}

export function aNotice(facts: NoticeFacts): NoticeContent {
  return { ...aNoticeSetting(), ...facts };
}

const longName = 'Negativ social kontrol og æresrelaterede konflikter';
const initiative = { initiativeId: 'tryghedsvandringer', initiativeName: 'Tryghedsvandringer' };
const enteredContent = contentOf({ health: 'attention', reason: 'Der mangler deltagere.' });

/** Every notice at least once, by name, as its reader would meet it. */
export function sampleNotices(): Readonly<Record<string, NoticeContent>> {
  return { ...askedNotices(), ...leadNotices(), ...coordinatorNotices(), ...packNotices(), ...channelNotices() };
}

const three = [
  anAskedLine(),
  anAskedLine({ initiativeId: 'negativ', initiativeName: longName, hasDraft: true }),
  anAskedLine({ initiativeId: 'bydel', initiativeName: 'Tryg bydel', state: 'returned' }),
];

const eight = Array.from({ length: 8 }, (_, at) =>
  anAskedLine({ initiativeId: `i-${at}`, initiativeName: `Indsats nummer ${at + 1}` }),
);

function askedNotices(): Readonly<Record<string, NoticeContent>> {
  const ownText = 'Kære tovholdere\n\nVi glæder os til at høre fra jer. *Husk* gerne tal.';
  return {
    asked: anAsked(),
    'asked-sample': anAsked({ lines: three }),
    'asked-own-text': anAsked({ ownText, lines: three.slice(0, 2) }),
    'asked-many': anAsked({ lines: eight }),
    'asked-stand-in': anAsked({ standsInFor: 'Tovholder Et', mayHandOver: false }),
    'asked-extraordinary': anAsked({
      ...ofRound({
        kind: 'extraordinary',
        name: 'Ekstraordinær status efter hændelse',
        dueTime: '12:00',
        meetingOn: null,
      }),
      mayHandOver: false,
    }),
    'asked-yearly': anAsked(ofRound({ kind: 'yearly', name: 'Årlig status 2026' })),
    'asked-answered': anAsked({ lines: [anAskedLine({ state: 'submitted' })] }),
    reminder: anAsked({ kind: 'reminder', workingDaysLeft: 5 }),
    'reminder-three': anAsked({ kind: 'reminder', workingDaysLeft: 1, lines: three }),
    'last-day': anAsked({ kind: 'last_day', workingDaysLeft: 0 }),
    overdue: anAsked({ kind: 'reminder', workingDaysLeft: 0, isOverdue: true }),
    snoozed: anAsked({ kind: 'snoozed', workingDaysLeft: 8 }),
    reopened: anAsked({ kind: 'reopened', workingDaysLeft: 3 }),
    preview: anAsked({ kind: 'preview', lines: three }),
  };
}

function leadNotices(): Readonly<Record<string, NoticeContent>> {
  return {
    'dates-changed': aNotice({ kind: 'dates_changed', ...ofRound(), lines: three }),
    cancelled: aNotice({ kind: 'cancelled', ...ofRound(), askedBy: askers }),
    returned: aNotice({
      kind: 'returned',
      ...ofRound(),
      ...initiative,
      question: 'Hvor mange deltog i turen i Kærby?\nOg hvornår er den næste?',
      byName: 'Koordinator Kommune',
    }),
    'handed-over': aNotice({
      kind: 'handed_over',
      ...ofRound(),
      ...initiative,
      byName: 'Tovholder Tryghedsvandringer',
      askedBy: askers,
    }),
    'entered-for-you': aNotice({
      kind: 'entered_for_you',
      ...ofRound(),
      ...initiative,
      byName: 'Koordinator Kommune',
      version: 3,
      content: enteredContent,
      lang: 'da',
    }),
    'answered-by-other': aNotice({
      kind: 'answered_by_other',
      ...ofRound(),
      ...initiative,
      byName: 'Tovholder Politi',
      at: '2027-01-08T12:05:00.000Z',
    }),
    'stepped-down': aNotice({ kind: 'stepping_down_answered', ...initiative, isConfirmed: true }),
    'not-stepped-down': aNotice({ kind: 'stepping_down_answered', ...initiative, isConfirmed: false }),
  };
}

function coordinatorNotices(): Readonly<Record<string, NoticeContent>> {
  return {
    'stepping-down': aNotice({
      kind: 'stepping_down',
      ...initiative,
      personId: 'tovholder-tryghedsvandringer',
      personName: 'Tovholder Tryghedsvandringer',
    }),
    'to-call': aNotice({
      kind: 'to_call',
      ...ofRound(),
      people: [
        aMissingPerson(),
        aMissingPerson({
          name: 'Tovholder To',
          phone: null,
          reach: 'none',
          noticesSent: 0,
          initiativeNames: [longName],
        }),
        aMissingPerson({ name: 'Tovholder Tre', reach: 'guest', initiativeNames: ['Tryg bydel', 'Trygt natteliv'] }),
      ],
    }),
    'not-reached': aNotice({
      kind: 'not_reached',
      ...ofRound(),
      personName: 'Tovholder To',
      phone: '44 44 44 44',
      reason: 'no_address',
      fallback: 'channel',
      initiativeNames: [longName],
    }),
    'not-opened': aNotice({ kind: 'not_opened', ...ofRound() }),
    'goal-summaries': aNotice({
      kind: 'goal_summaries',
      ...ofRound(),
      goals: [
        { goalId: 'm1', name: 'Fortsat høj oplevet tryghed', verdict: 'reached' },
        { goalId: 'm2', name: 'Nedgang i adfærd, der skaber utryghed', verdict: null },
        { goalId: 'm3', name: 'Større fodfæste: arbejde, uddannelse, meningsfuld hverdag', verdict: null },
      ],
    }),
  };
}

function channelNotices(): Readonly<Record<string, NoticeContent>> {
  return {
    counter: aNotice({ kind: 'counter', ...ofRound(), answered: 11, total: 15, isOver: false }),
    'counter-full': aNotice({ kind: 'counter', ...ofRound(), answered: 15, total: 15, isOver: false }),
    'counter-over': aNotice({ kind: 'counter', ...ofRound(), answered: 14, total: 15, isOver: true }),
    'channel-asked': aNotice({
      kind: 'channel_asked',
      ...ofRound(),
      userMris: ['29:1abc', '29:2def'],
      askedBy: askers,
    }),
    'channel-test': aNotice({ kind: 'channel_test', group: 'lead' }),
  };
}
