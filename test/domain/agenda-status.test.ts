import assert from 'node:assert/strict';
import { factsOfSnapshot, type StatusFacts, settledBefore, statusRows } from '#bot/domain/agenda-status.ts';
import { groups } from '#bot/domain/channel.ts';
import { pushedFromOf } from '#bot/domain/decision.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import { anUpdate, aStatus, aSummary, contentOf } from '#test/support/builders.ts';

function someFacts(overrides: Partial<StatusFacts> = {}): StatusFacts {
  return {
    initiativeId: 'i-1',
    order: 1,
    name: 'Indsats 1',
    nameEn: null,
    organisationIds: ['kommune'],
    health: 'on_track',
    healthBefore: 'on_track',
    helpFrom: 'none',
    changedSinceLast: false,
    isSilent: false,
    isLate: false,
    ...overrides,
  };
}

const none = new Set<string>();

function reasonsOf(facts: StatusFacts, group: (typeof groups)[number] = 'steering') {
  return statusRows([facts], { group, overdueIds: none, pushedIds: none }).flatMap(({ reasons }) => reasons);
}

describe('What stands under the status of the initiatives', () => {
  it('leaves out what goes to plan and is as it was', () => {
    assert.deepEqual(reasonsOf(someFacts()), []);
  });

  const cases = [
    [{ health: 'action' }, ['action']],
    [{ health: 'attention' }, ['attention']],
    [{ health: 'missing', isSilent: true }, ['silent']],
    [{ health: 'missing', isSilent: false }, []],
    [{ changedSinceLast: true }, ['changed']],
    [{ isLate: true }, ['late']],
    [{ health: 'action', helpFrom: 'steering', changedSinceLast: true }, ['asks', 'action', 'changed']],
  ] as const;
  for (const [facts, reasons] of cases) {
    it(`says why ${JSON.stringify(facts)} stands there: ${reasons.join(', ') || 'not at all'}`, () => {
      assert.deepEqual(reasonsOf(someFacts(facts)), reasons);
    });
  }

  it('asks each group for what is asked of that very group', () => {
    const asking = groups.map((group) => [
      group,
      (['coordinators', 'lead_group', 'steering'] as const).filter(
        (helpFrom) => reasonsOf(someFacts({ helpFrom }), group).length > 0,
      ),
    ]);

    assert.deepEqual(Object.fromEntries(asking), {
      lead: ['coordinators', 'lead_group'],
      steering: ['steering'],
      joint: ['steering'],
      other: [],
    });
  });

  it('puts the weightiest first, and otherwise keeps the order of the strategy', () => {
    const facts = [
      someFacts({ initiativeId: 'changed', order: 1, changedSinceLast: true }),
      someFacts({ initiativeId: 'yellow-5', order: 5, health: 'attention' }),
      someFacts({ initiativeId: 'yellow-2', order: 2, health: 'attention' }),
      someFacts({ initiativeId: 'red', order: 4, health: 'action' }),
      someFacts({ initiativeId: 'asks', order: 6, helpFrom: 'steering' }),
      someFacts({ initiativeId: 'pushed', order: 3 }),
      someFacts({ initiativeId: 'overdue', order: 7 }),
    ];

    const about = { group: 'steering', overdueIds: new Set(['overdue']), pushedIds: new Set(['pushed']) } as const;
    const rows = statusRows(facts, about);

    assert.deepEqual(
      rows.map(({ initiativeId }) => initiativeId),
      ['asks', 'red', 'yellow-2', 'yellow-5', 'overdue', 'pushed', 'changed'],
    );
  });
});

describe('pushedFromOf', () => {
  const cases = [
    ['2027-02-01', null, '2027-03-01', '2027-02-01'],
    ['2027-03-01', '2027-02-01', '2027-05-01', '2027-02-01'],
    ['2027-03-01', '2027-02-01', '2027-02-01', null],
    ['2027-02-01', null, '2027-01-01', null],
    ['2027-02-01', null, null, null],
    [null, null, '2027-02-01', null],
  ] as const;
  for (const [dueOn, pushedFrom, to, expected] of cases) {
    it(`from ${dueOn} (first ${pushedFrom}) to ${to} remembers ${expected}`, () => {
      assert.equal(pushedFromOf({ dueOn, pushedFrom }, to), expected);
    });
  }
});

describe('What a closed round asked', () => {
  it('asks a later meeting no more once it was decided before, while the meeting that decides it keeps it', () => {
    const entry: Snapshot['entries'][number] = {
      initiativeId: 'i-1',
      order: 1,
      name: 'Indsats 1',
      nameEn: null,
      goalIds: [],
      organisationIds: ['kommune'],
      update: anUpdate({ version: 3, content: contentOf({ help: 'steering' }) }),
      requestState: 'submitted',
      healthBefore: null,
      changedSinceLast: true,
    };
    const latest = aSummary({ version: 3, help: 'steering' });
    const statuses = [aStatus({ initiativeId: 'i-1', latest, answeredBy: ['2025-06-10-guards'] })];
    const askedOn = (day: string) =>
      factsOfSnapshot({ entries: [entry] }, settledBefore(statuses, day)).map(({ helpFrom }) => helpFrom);

    assert.deepEqual(askedOn('2025-06-10'), ['steering']);
    assert.deepEqual(askedOn('2025-06-11'), ['none']);
  });
});
