import { type Round, roundBeginnings } from '#bot/domain/round.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

/** Where the demonstration's clock stands at the first start: Tuesday 13 May 2025, 9.00 in Aalborg. */
export const demoStart = '2025-05-13T07:00:00.000Z';

export const winterRound: Round = {
  ...roundBeginnings,
  id: '2025-1',
  kind: 'ordinary',
  name: 'Statusrunde 1, vinteren 2024/25',
  nameEn: 'Status round 1, winter 2024/25',
  strategyVersionId: 'v3',
  state: 'closed',
  opensOn: '2024-12-02',
  dueOn: '2025-01-15',
  graceUntil: '2025-01-20',
  meetingOn: '2025-02-05',
  reminders: defaultSettings.reminders,
  openedAt: '2024-12-02T07:00:00.000Z',
  closedAt: '2025-01-20T23:00:00.000Z',
  snapshot: 1,
};

/** Open when the demonstration begins: its reminders, its due day and its closing lie ahead of the clock. */
export const springRound: Round = {
  ...roundBeginnings,
  id: '2025-2',
  kind: 'ordinary',
  name: 'Statusrunde 2, foråret 2025',
  nameEn: 'Status round 2, spring 2025',
  strategyVersionId: 'v3',
  state: 'open',
  opensOn: '2025-05-02',
  dueOn: '2025-05-28',
  graceUntil: '2025-06-03',
  meetingOn: '2025-06-18',
  reminders: defaultSettings.reminders,
  openedAt: '2025-05-02T06:00:00.000Z',
};
