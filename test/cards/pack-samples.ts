import { type PackDeskContent, packDeskCard } from '#bot/cards/pack-desk-card.ts';
import { steeringCard } from '#bot/cards/steering-card.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { tabUrl } from './card-samples.ts';

const setting = {
  partnershipId: 'tryg-aalborg',
  partnershipName: 'Tryg Aalborg',
  sampleData: false,
  timeZone: 'Europe/Copenhagen',
  language: 'da',
} as const;

const round = {
  round: {
    id: '2027-1',
    kind: 'ordinary',
    name: 'Statusrunde 1, vinteren 2026/27',
    dueOn: '2027-01-15',
    dueTime: null,
    graceUntil: '2027-01-20',
    meetingOn: '2027-02-04',
  },
} as const;

const initiative = { initiativeId: 'bekymrende-fravaer', initiativeName: 'Bekymrende fravær i skolen' };

/** What is told of meeting packs. */
export function packNotices(): Readonly<Record<string, NoticeContent>> {
  return {
    'text-edited': {
      ...setting,
      kind: 'text_edited',
      ...round,
      ...initiative,
      byName: 'Koordinator Kommune',
      fields: ['happened', 'reason'],
      recommendation: 'Styregruppen godkender to faste teams.',
      consequence: 'Skolerne må vente til næste skoleår.',
      lang: 'da',
    },
    'text-edited-longest': {
      ...setting,
      kind: 'text_edited',
      ...round,
      ...initiative,
      byName: 'Koordinator Kommune',
      fields: ['happened', 'reason', 'nextSteps', 'challenges', 'helpText', 'result', 'economyNote', 'newsText'],
      recommendation: 'æ'.repeat(1000),
      consequence: 'ø'.repeat(1000),
      lang: 'da',
    },
    'pack-sent': { ...setting, kind: 'pack_sent', ...round, number: 2, audience: 'steering', meetingOn: '2027-02-04' },
    'pack-sent-no-meeting': { ...setting, kind: 'pack_sent', ...round, number: 1, audience: 'all', meetingOn: null },
  };
}

const mark = {
  roundId: '2027-1',
  number: 2,
  audience: 'all',
  madeAt: '2027-01-22T08:00:00.000Z',
  snapshot: 1,
} as const;

/** A coordinator's, with the second pack made; what is given says what else it is. */
export function aPackDesk(text: Text, overrides: Partial<PackDeskContent> = {}): PackDeskContent {
  return {
    text,
    partnershipId: 'tryg-aalborg',
    timeZone: 'Europe/Copenhagen',
    sampleData: false,
    isCoordinator: true,
    round: { id: '2027-1', name: 'Statusrunde 1, vinteren 2026/27' },
    coming: { name: 'Statusrunde 2, foråret 2027', state: 'planned', graceUntil: '2027-06-04' },
    newest: mark,
    nextNumber: 3,
    meetingOn: '2027-02-04',
    tabUrl,
    done: null,
    ...overrides,
  };
}

const manyNames = Array.from({ length: 40 }, (_, n) => `Indsats ${n} ${'æ'.repeat(150)}`);

/** The cards of meeting packs, and of the steering group. */
export function samplePackCards(text: Text) {
  const desk = (overrides: Partial<PackDeskContent> = {}) => packDeskCard(aPackDesk(text, overrides));
  const steering = {
    text,
    partnershipId: 'tryg-aalborg',
    timeZone: 'Europe/Copenhagen',
    sampleData: false,
    asking: ['Bekymrende fravær i skolen'],
    cases: [{ title: 'Forlængelse af aftalen med boligforeningen', answerBy: '2027-02-01' }],
    toApprove: [{ meetingId: 'm-1', version: 1, heldOn: '2027-01-20', dueOn: '2027-02-03' }],
    nextMeeting: { title: 'Møde i Styregruppen', date: '2027-02-04', startTime: '13:00', place: 'Rådhuset, lokale 2' },
    pack: mark,
    packUrl: `${tabUrl}?context=pack`,
    mineUrl: tabUrl,
    tabUrl,
  };
  const nothing = { asking: [], cases: [], toApprove: [], nextMeeting: null, pack: null };
  return {
    'pack-desk': desk(),
    'pack-desk-made': desk({ done: text.packs.made(3) }),
    'pack-desk-superseded': desk({ problem: text.refusal.newer_pack({}) }),
    'pack-desk-first': desk({ newest: null, nextNumber: 1 }),
    'pack-desk-not-yet': desk({ round: null, newest: null, nextNumber: 1, meetingOn: null }),
    'pack-desk-no-round': desk({ round: null, coming: null, newest: null, nextNumber: 1, meetingOn: null }),
    'pack-desk-reader': desk({ isCoordinator: false }),
    'pack-desk-reader-none': desk({ isCoordinator: false, newest: null }),
    steering: steeringCard(steering),
    'steering-nothing': steeringCard({ ...steering, ...nothing }),
    'steering-much': steeringCard({
      ...steering,
      asking: manyNames,
      cases: manyNames.map((name) => ({ title: name, answerBy: '2027-02-01' })),
      toApprove: [...steering.toApprove, ...steering.toApprove, ...steering.toApprove],
    }),
  };
}
