import assert from 'node:assert/strict';
import type { GridSource } from '#bot/domain/grid-source.ts';
import { makeGrid } from '#bot/domain/make-grid.ts';
import { anUpdate, aRequest } from '#test/support/builders.ts';
import { aGridSource, coordinator, policeCoordinator, steering } from './grid-source.ts';

describe('A line of the grid', () => {
  it('says where each initiative stands, in the strategy’s order', () => {
    const { rows } = makeGrid(aGridSource());

    assert.deepEqual(
      rows.map(({ name, state }) => `${name} ${state}`),
      ['A draft', 'B submitted', 'C returned', 'D excused', 'E not_asked'],
    );
  });

  it('says when the answer came, from whom, whether late, unchanged, entered for somebody and confirmed', () => {
    const updates = [
      anUpdate({
        initiativeId: 'b',
        version: 2,
        late: true,
        unchanged: true,
        authorId: 'coordinator',
        onBehalfOfId: 'lead-1',
      }),
    ];

    const { rows } = makeGrid(aGridSource({ updates, confirmations: [{ initiativeId: 'b', version: 2 }] }));

    const { initiativeId: _, order: __, name, leadIds, ...line } = rows[1] ?? assert.fail('no line');
    assert.equal(name, 'B');
    assert.deepEqual(leadIds, ['lead-1']);
    assert.deepEqual(line, {
      nameEn: null,
      organisationIds: ['kommune'],
      deputyIds: [],
      state: 'submitted',
      version: 2,
      submittedAt: '2025-05-12T08:30:00.000Z',
      byId: 'coordinator',
      health: 'on_track',
      late: true,
      unchanged: true,
      onBehalfOfId: 'lead-1',
      isConfirmed: true,
      unread: false,
      mayAcknowledge: false,
      handledById: null,
      handledAt: null,
      note: null,
    });
  });

  it('is unread to a coordinator who may read it, until they have seen that version', () => {
    assert.deepEqual(unread(aGridSource()), ['b']);
    assert.deepEqual(unread(aGridSource({ reader: policeCoordinator })), ['b', 'c']);
    assert.deepEqual(unread(aGridSource({ seen: { b: 1 } })), ['b']);
    assert.deepEqual(unread(aGridSource({ seen: { b: 2 } })), []);
    assert.deepEqual(unread(aGridSource({ reader: steering })), []);
  });

  it('is no backlog to a coordinator who came after it', () => {
    const late = { ...coordinator, coordinatorSince: '2025-05-12T23:00:00.000Z' };

    assert.deepEqual(unread(aGridSource({ reader: late })), []);
  });

  it('says what this reader may acknowledge, as long as nobody has', () => {
    assert.deepEqual(acknowledgeable(aGridSource()), ['b']);
    assert.deepEqual(acknowledgeable(aGridSource({ reader: policeCoordinator })), ['b', 'c']);
    assert.deepEqual(acknowledgeable(aGridSource({ reader: steering })), []);
    const requests = [aRequest({ initiativeId: 'b', state: 'acknowledged', version: 2 })];
    assert.deepEqual(acknowledgeable(aGridSource({ requests })), []);
  });
});

function unread(source: GridSource): readonly string[] {
  return makeGrid(source)
    .rows.filter((row) => row.unread)
    .map(({ initiativeId }) => initiativeId);
}

function acknowledgeable(source: GridSource): readonly string[] {
  return makeGrid(source)
    .rows.filter((row) => row.mayAcknowledge)
    .map(({ initiativeId }) => initiativeId);
}
