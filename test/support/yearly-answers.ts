import type { ParagraphShown, YearlyShown, YearlyTextShown } from '#bot/contract/yearly.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { meetingAnswers } from './meeting-answers.ts';
import { aMe } from './tab-answers.ts';

export const yearlyPath = '/api/rounds/2025-aar/yearly';

type Draft = NonNullable<YearlyShown['draft']>;

export function aYearlyTextAnswer(overrides: Partial<YearlyTextShown> = {}): YearlyTextShown {
  return {
    text: 'Det indstilles, at status tages til efterretning.',
    lang: 'da',
    revision: 2,
    clearedVersion: null,
    byId: 'koordinator-kommune',
    writtenAt: '2025-05-10T08:00:00.000Z',
    ...overrides,
  };
}

/** As a coordinator sees it who has not written the focus yet. */
export function aDraftAnswer(overrides: Partial<Draft> = {}): Draft {
  return {
    state: 'draft',
    from: '2024-10-01',
    cutOffOn: '2025-05-30',
    edition: 0,
    answerBy: null,
    changedAt: '2025-05-10T08:00:00.000Z',
    askedAt: null,
    approvedAt: null,
    approvals: [],
    refusal: null,
    named: [],
    organisations: [
      { id: 'aalborg-kommune', name: 'Aalborg Kommune' },
      { id: 'nordjyllands-politi', name: 'Nordjyllands Politi' },
      { id: 'region-nordjylland', name: 'Region Nordjylland, Psykiatrien' },
    ],
    problems: [{ code: 'no_focus', names: [] }],
    texts: [
      { part: 'recommendation', ...aYearlyTextAnswer() },
      { part: 'summary', ...aYearlyTextAnswer({ text: 'Året har været godt.\nDer er kommet mere lys.' }) },
    ],
    goals: [
      {
        id: 'maal-1',
        name: 'Flere skal føle sig trygge i nattelivet',
        nameEn: 'More people are to feel safe at night',
        judgement: { verdict: 'partly_reached', reasons: 'Færre anmeldelser i Jomfru Ane Gade.', lang: 'da' },
      },
      { id: 'maal-2', name: 'Færre utrygge boligområder', nameEn: null, judgement: null },
    ],
    mayWrite: true,
    mayApprove: false,
    mayName: true,
    ...overrides,
  };
}

export function aParagraphAnswer(overrides: Partial<ParagraphShown> = {}): ParagraphShown {
  return {
    initiativeId: 'trygt-natteliv',
    name: 'Trygt natteliv',
    nameEn: 'Safe nightlife',
    lead: { kind: 'open', text: 'Natteravne går i midtbyen hver weekend.', lang: 'da', version: 3 },
    forMeeting: null,
    written: null,
    ...overrides,
  };
}

export function aYearlyAnswer(overrides: Partial<YearlyShown> = {}): YearlyShown {
  return {
    roundId: '2025-aar',
    round: { name: 'Årlig status 2025', nameEn: 'Yearly status 2025' },
    published: [],
    draft: aDraftAnswer(),
    paragraphs: [
      aParagraphAnswer({
        written: aYearlyTextAnswer({ text: 'Frivillige går i midtbyen hver weekend.', revision: 1 }),
      }),
      aParagraphAnswer({
        initiativeId: 'tryg-bydel',
        name: 'Tryg bydel',
        nameEn: 'Safe neighbourhood',
        lead: { kind: 'to_clear', text: 'Vi har møder med beboerne.', lang: 'da', version: 5 },
      }),
      aParagraphAnswer({
        initiativeId: 'havnefronten',
        name: 'Havnefronten',
        nameEn: null,
        lead: { kind: 'closed', text: null, lang: null, version: null },
      }),
    ],
    ...overrides,
  };
}

/** Edition 1 lies with the organisations, and the police's member of the steering group reads it. */
export function anAskedAnswer(overrides: Partial<Draft> = {}): YearlyShown {
  return aYearlyAnswer({
    paragraphs: [],
    draft: aDraftAnswer({
      state: 'approving',
      edition: 1,
      answerBy: '2025-06-20',
      askedAt: '2025-05-12T08:00:00.000Z',
      problems: [],
      approvals: [{ organisationId: 'aalborg-kommune', at: '2025-05-13T08:00:00.000Z' }],
      mayWrite: false,
      mayApprove: true,
      mayName: false,
      ...overrides,
    }),
  });
}

const round = {
  id: '2025-aar',
  kind: 'yearly',
  name: 'Årlig status 2025',
  nameEn: 'Yearly status 2025',
  opensOn: '2025-04-01',
  dueOn: '2025-05-01',
  dueTime: null,
  graceUntil: '2025-05-30',
  graceTime: null,
  meetingOn: '2025-06-25',
  strategyVersionId: 'v3',
  state: 'closed',
  initiativeIds: null,
  reminders: null,
  basedOn: ['2025-1', '2025-2'],
  proposal: null,
  opensAt: null,
  openedAt: null,
  closedAt: null,
  snapshot: 1,
} as const;

/** What the server says to a coordinator of a yearly status that is being written. */
export function yearlyAnswers(shown: YearlyShown = aYearlyAnswer()): FakeAnswers {
  return {
    ...meetingAnswers(),
    'GET /api/rounds': answering({ rounds: [round, { ...round, id: '2025-2', kind: 'ordinary' }] }),
    [`GET ${yearlyPath}`]: answering(shown),
  };
}

/** Somebody with these roles who is of the police. */
export function ofThePolice(roles: readonly string[]): object {
  const me = aMe();
  return {
    ...me,
    partnerships: me.partnerships.map((each) => ({ ...each, organisationId: 'nordjyllands-politi', roles })),
  };
}
