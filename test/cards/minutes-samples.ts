import type { Card } from '#bot/cards/element-types.ts';
import { type MinutesContent, minutesCard } from '#bot/cards/minutes-card.ts';
import { type MinutesDeskContent, minutesDeskCard } from '#bot/cards/minutes-desk-card.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { aShownMinutes, aShownPoint } from '#test/support/minutes-builders.ts';
import { tabUrl } from './card-samples.ts';
import { aNoticeSetting } from './notice-samples.ts';

const partnershipId = 'tryg-aalborg';
const timeZone = 'Europe/Copenhagen';

export function aMinutesContent(text: Text, overrides: Partial<MinutesContent> = {}): MinutesContent {
  return {
    ...{ text, partnershipId, timeZone, tabUrl },
    minutes: aShownMinutes(),
    mayWrite: false,
    title: null,
    typed: '',
    problems: [],
    sampleData: false,
    done: null,
    ...overrides,
  };
}

export function aDeskContent(text: Text, overrides: Partial<MinutesDeskContent> = {}): MinutesDeskContent {
  return {
    ...{ text, partnershipId, timeZone, tabUrl },
    meeting: aShownMinutes().meeting,
    newest: null,
    savedAt: '2027-02-04T13:30:00.000Z',
    points: { written: 3, all: 10 },
    memberNames: ['Styregruppe Ét', 'Styregruppe To'],
    readerNames: ['Styregruppe Tre'],
    typed: { formId: 'form-1', revision: 2, dueOn: '2027-02-18', isSilenceApproval: false, change: '' },
    problems: [],
    sampleData: false,
    done: null,
    ...overrides,
  };
}

/** As long as minutes can be: forty points, each as long as may be written, with ten decisions. */
export function longMinutes() {
  const decision = aShownPoint().decisions;
  const long = aShownPoint({
    title: 'Æ'.repeat(200),
    text: 'ø'.repeat(4000),
    decisions: Array.from({ length: 10 }, () => ({ ...decision[0], text: 'å'.repeat(1000) })).flatMap((each) =>
      decision.map((whole) => ({ ...whole, ...each })),
    ),
  });
  return aShownMinutes({
    version: 2,
    change: 'ñ'.repeat(1000),
    points: Array.from({ length: 40 }, (_, n) => ({ ...long, id: `point-${n}` })),
  });
}

/** The cards of minutes that somebody asked for, by name. */
export function minutesCards(text: Text): Readonly<Record<string, Card>> {
  const remark = { answer: 'remark', note: 'Punkt 2 mangler.', at: '2027-02-08T09:00:00.000Z' } as const;
  const person = { id: 'steering-1', name: 'Styregruppe Ét', organisation: 'kommune' };
  const answers = [{ ...remark, person, role: 'steering' }] as const;
  const overseen = aShownMinutes({ mayAnswer: false, remarked: 1, answers, silent: [person] });
  const approved = aShownMinutes({
    state: 'approved',
    approvedBy: 'members',
    settledAt: '2027-02-10T09:00:00.000Z',
    mayAnswer: false,
    mine: { answer: 'approved', note: '', at: '2027-02-08T09:00:00.000Z' },
  });
  const closed = aShownMinutes({ points: [aShownPoint({ isClosed: true })] });
  return {
    'minutes-asked': minutesCard(aMinutesContent(text)),
    'minutes-remarked': minutesCard(aMinutesContent(text, { minutes: aShownMinutes({ mine: remark }) })),
    'minutes-refused': minutesCard(aMinutesContent(text, { typed: 'Til', problems: [text.minutes.note.missing] })),
    'minutes-approved': minutesCard(aMinutesContent(text, { minutes: approved })),
    'minutes-overseen': minutesCard(aMinutesContent(text, { minutes: overseen, mayWrite: true, sampleData: true })),
    'minutes-closed': minutesCard(aMinutesContent(text, { minutes: closed })),
    'minutes-long': minutesCard(aMinutesContent(text, { minutes: longMinutes() })),
    'minutes-desk': minutesDeskCard(aDeskContent(text)),
    'minutes-desk-again': minutesDeskCard(
      aDeskContent(text, { newest: { version: 1, state: 'approved' }, savedAt: null, problems: ['…'] }),
    ),
    'minutes-desk-nobody': minutesDeskCard(aDeskContent(text, { memberNames: [] })),
  };
}

/** What is said of minutes without being asked for, by name. */
export function minutesNotices(): Readonly<Record<string, NoticeContent>> {
  const { meeting } = aShownMinutes();
  const setting = aNoticeSetting();
  const remarks = Array.from({ length: 30 }, (_, n) => ({ name: `Medlem ${n}`, note: 'æ'.repeat(1000) }));
  const of = { ...setting, meeting, version: 1 };
  return {
    'minutes-sent': { ...setting, kind: 'minutes_sent', minutes: aShownMinutes() },
    'minutes-to-read': { ...setting, kind: 'minutes_sent', minutes: aShownMinutes({ mayAnswer: false }) },
    'minutes-sent-again': {
      ...setting,
      kind: 'minutes_sent',
      minutes: aShownMinutes({ version: 2, change: 'Punkt 2 er rettet.', isSilenceApproval: true }),
    },
    'minutes-reminder': { ...setting, kind: 'minutes_reminder', minutes: longMinutes() },
    'minutes-remark': { ...of, kind: 'minutes_remark', byName: 'Styregruppe Ét', note: 'Punkt 2 mangler.' },
    'minutes-settled': {
      ...of,
      kind: 'minutes_settled',
      state: 'approved',
      approvedBy: 'silence',
      silent: ['Styregruppe Ét'],
      remarks: [],
    },
    'minutes-unsettled': { ...of, kind: 'minutes_settled', state: 'unsettled', approvedBy: null, silent: [], remarks },
    'minutes-approved': { ...setting, kind: 'minutes_approved', meeting },
  };
}
