import type { NoticeContent } from '#bot/domain/notice-content.ts';

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
