import { defaultSettings } from '#bot/domain/settings.ts';
import type { Change, Records } from '#bot/use-cases/records.ts';
import { aRequest, aRound } from '#test/support/builders.ts';
import {
  aChannel,
  aCounter,
  aDelivery,
  aDraft,
  aGoalSummary,
  anIntent,
  anOutgoing,
  aSnapshotEntry,
  aSteppingDown,
  someWork,
} from '#test/support/record-builders.ts';

type ReadBack = {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly read: (records: Records) => Promise<unknown>;
  /** What is read, without its tags. */
  readonly expected: unknown;
};

const written = { asked: 'Kære alle', reminder: '', lastDay: 'Sidste dag', contact: 'hjaelp@example.dk' };
const settings = {
  ...defaultSettings,
  closedDays: ['12-24', '2026-05-15'],
  quietPeriods: [{ from: '2026-02-09', to: '2026-02-13', name: 'Vinterferie' }],
  reminders: [{ unit: 'working_days', before: 3 }],
  texts: { ...defaultSettings.texts, da: written },
} as const;

/** Everything that a round can have, none of it as it begins. */
const movedRound = aRound({
  kind: 'extraordinary',
  state: 'closed',
  dueTime: '14:00',
  graceTime: '16:00',
  meetingOn: '2025-06-17',
  initiativeIds: ['tryg-bydel'],
  reminders: [{ unit: 'days', before: 14 }],
  basedOn: ['2024-2', '2025-1'],
  proposal: {
    opensOn: '2025-05-09',
    dueOn: '2025-06-04',
    graceUntil: '2025-06-11',
    dueTime: null,
    graceTime: null,
    meetingOn: '2025-06-24',
  },
  opensAt: '2025-05-02T06:30:00.000Z',
  openedAt: '2025-05-02T06:30:04.000Z',
  closedAt: '2025-06-04T22:00:00.000Z',
  snapshot: 2,
});

const excused = aRequest({
  state: 'excused',
  version: 3,
  handledById: 'coordinator-1',
  handledAt: '2025-05-20T09:00:00.000Z',
  note: 'Begyndte først i maj.',
});

const toChannel = anIntent({ kind: 'counter', recipient: { kind: 'channel', channelId: '19:leads@thread.tacv2' } });

const failed = aDelivery({
  intent: anIntent({ initiativeId: 'tryg-bydel', aboutPersonId: 'lead-2', version: 4, occasion: 'x' }),
  state: 'failed',
  settledAt: '2025-05-02T06:31:00.000Z',
  failureReason: 'not_installed',
  fallback: 'channel',
  doubtfulSends: 2,
});

const entries = [
  aSnapshotEntry(),
  aSnapshotEntry({
    initiativeId: 'tryg-by-nat',
    order: 2,
    nameEn: null,
    requestState: 'not_started',
    update: null,
    healthBefore: null,
    changedSinceLast: false,
  }),
] as const;

const snapshot = { roundId: '2025-2', number: 2, frozenAt: '2025-06-05T00:00:00.000Z' };

export const recordsReadBack: readonly ReadBack[] = [
  {
    what: 'the settings',
    changes: [{ kind: 'settings', value: settings, tag: null }],
    read: (records) => records.settings('tryg-by'),
    expected: settings,
  },
  {
    what: 'a round',
    changes: [{ kind: 'round', value: movedRound, tag: null }],
    read: (records) => records.taggedRound('tryg-by', '2025-2'),
    expected: movedRound,
  },
  {
    what: 'a round’s requests',
    changes: [
      { kind: 'request', value: excused },
      { kind: 'request', value: aRequest({ roundId: '2025-20' }) },
    ],
    read: (records) => records.requests('tryg-by', '2025-2'),
    expected: [excused],
  },
  {
    what: 'a draft',
    changes: [{ kind: 'draft', value: aDraft({ raw: { happened: 'Vi er\nbegyndt', confirmed: '' }, lang: 'en' }) }],
    read: (records) => records.draft('tryg-by', aDraft()),
    expected: aDraft({ raw: { happened: 'Vi er\nbegyndt', confirmed: '' }, lang: 'en' }),
  },
  {
    what: 'goal summaries',
    changes: [{ kind: 'goal_summary', value: aGoalSummary(), tag: null }],
    read: (records) => records.goalSummaries('tryg-by', '2025-2'),
    expected: [aGoalSummary()],
  },
  {
    what: 'who asked to step down',
    changes: [
      { kind: 'stepping_down', value: aSteppingDown(), tag: null },
      { kind: 'stepping_down', value: answeredSteppingDown(), tag: null },
    ],
    read: (records) => records.steppingDowns('tryg-by'),
    expected: [aSteppingDown(), answeredSteppingDown()],
  },
  {
    what: 'who wants no reminders',
    changes: [{ kind: 'snooze', value: { roundId: '2025-2', personId: 'lead-1', until: '2025-05-19' } }],
    read: (records) => records.snoozes('tryg-by', '2025-2'),
    expected: [{ roundId: '2025-2', personId: 'lead-1', until: '2025-05-19' }],
  },
  {
    what: 'what somebody has looked at',
    changes: [{ kind: 'seen', value: { personId: 'coordinator-1', versions: { 'tryg-bydel': 4, æ: 1 } }, tag: null }],
    read: (records) => records.seen('tryg-by', 'coordinator-1'),
    expected: { personId: 'coordinator-1', versions: { 'tryg-bydel': 4, æ: 1 } },
  },
  {
    what: 'that a lead confirmed what was entered',
    changes: [{ kind: 'confirmation', value: confirmation() }],
    read: (records) => records.confirmations('tryg-by', 'tryg-bydel'),
    expected: [confirmation()],
  },
  {
    what: 'a snapshot',
    changes: [
      ...entries.map((value): Change => ({ kind: 'snapshot_entry', roundId: '2025-2', number: 2, value })),
      { kind: 'snapshot', value: snapshot },
    ],
    read: (records) => records.snapshot('tryg-by', '2025-2', 2),
    expected: { ...snapshot, entries },
  },
  {
    what: 'channels',
    changes: [
      { kind: 'channel', value: aChannel(), tag: null },
      { kind: 'channel', value: newChannel(), tag: null },
    ],
    read: (records) => records.channels('tryg-by'),
    expected: [aChannel(), newChannel()],
  },
  {
    what: 'a channel’s counter',
    changes: [{ kind: 'standing_post', value: aCounter(), tag: null }],
    read: (records) => records.standingPosts('tryg-by', '2025-2'),
    expected: [aCounter()],
  },
  {
    what: 'what is to be sent to a person',
    changes: [{ kind: 'send', value: failed.intent }],
    read: (records) => records.outgoingOf('tryg-by', failed.intent.id),
    expected: anOutgoing({ intent: failed.intent }),
  },
  {
    what: 'what is to be sent to a channel',
    changes: [{ kind: 'send_newest', value: toChannel }],
    read: (records) => records.outgoing('tryg-by'),
    expected: [anOutgoing({ intent: toChannel })],
  },
  {
    what: 'that what is to be sent waits',
    changes: [{ kind: 'send', value: anIntent() }],
    read: (records) => records.delivery('tryg-by', '2025-2', anIntent().id),
    expected: aDelivery(),
  },
  {
    what: 'what became of a round’s notices',
    changes: [
      { kind: 'delivery', value: failed },
      { kind: 'delivery', value: aDelivery({ intent: anIntent({ roundId: null }) }) },
    ],
    read: (records) => records.deliveries('tryg-by', '2025-2'),
    expected: [failed],
  },
  {
    what: 'what became of notices outside any round',
    changes: [
      { kind: 'delivery', value: failed },
      {
        kind: 'delivery',
        value: aDelivery({ intent: anIntent({ roundId: null }), state: 'dropped', dropReason: 'snoozed' }),
      },
    ],
    read: (records) => records.deliveries('tryg-by', null),
    expected: [aDelivery({ intent: anIntent({ roundId: null }), state: 'dropped', dropReason: 'snoozed' })],
  },
  {
    what: 'due work, oldest first and not what is due later',
    changes: [
      { kind: 'due', value: someWork({ at: '2025-05-14T06:30:00.001Z', step: null }) },
      { kind: 'due', value: someWork() },
      { kind: 'due', value: someWork({ at: '2025-05-01T06:30:00.000Z', kind: 'snoozed', personId: 'lead-1' }) },
    ],
    read: (records) => records.due('tryg-by', '2025-05-14T06:30:00.000Z'),
    expected: [someWork({ at: '2025-05-01T06:30:00.000Z', kind: 'snoozed', personId: 'lead-1' }), someWork()],
  },
  {
    what: 'all work of one round that is still to come',
    changes: [
      { kind: 'due', value: someWork({ at: '2025-06-04T22:00:00.000Z', kind: 'close_round', step: null }) },
      { kind: 'due', value: someWork({ aboutId: '2025-1' }) },
      { kind: 'due', value: someWork() },
    ],
    read: (records) => records.dueAbout('tryg-by', '2025-2'),
    expected: [someWork(), someWork({ at: '2025-06-04T22:00:00.000Z', kind: 'close_round', step: null })],
  },
];

function answeredSteppingDown() {
  const answer = { state: 'confirmed', answeredAt: '2025-05-07T07:00:00.000Z', answeredById: 'coordinator-1' } as const;
  return aSteppingDown({ personId: 'lead-2', was: 'deputy', ...answer });
}

function confirmation() {
  return { initiativeId: 'tryg-bydel', version: 3, personId: 'lead-1', at: '2025-05-21T07:00:00.000Z' };
}

function newChannel() {
  const undecided = { group: null, confirmedById: null, testedAt: null, questionActivityId: '1699' };
  return aChannel({ id: '19:ny@thread.tacv2', isShared: true, removedAt: '2025-05-21T07:00:00.000Z', ...undecided });
}
