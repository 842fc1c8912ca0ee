import assert from 'node:assert/strict';
import { wakeDue } from '#bot/demo/run-due.ts';
import type { DueWork } from '#bot/domain/due-work.ts';

const work = (at: string, aboutId = '2025-2'): DueWork => ({ at, kind: 'remind', aboutId, personId: null, step: 0 });
const first = '2025-05-14T06:30:00.000Z';
const second = '2025-05-21T06:30:00.000Z';
const third = '2025-05-28T06:30:00.000Z';

describe('What the demonstration’s clock meets on its way', () => {
  it('is done at its own instant, in order and delivered before the next, and at the end once more', async () => {
    const { met, parts } = aPartnership([work(second), work(first)]);

    await wakeDue(parts).run('2025-05-13T07:00:00.000Z', '2025-05-22T07:00:00.000Z', (at) => met.push(`clock ${at}`));

    assert.deepEqual(met, [
      'tick 2025-05-13T07:00:00.000Z',
      'drain',
      `clock ${first}`,
      `tick ${first}`,
      'drain',
      `clock ${second}`,
      `tick ${second}`,
      'drain',
      'clock 2025-05-22T07:00:00.000Z',
      'tick 2025-05-22T07:00:00.000Z',
      'drain',
    ]);
  });

  it('includes what only came to be on the way, and nothing beyond the end', async () => {
    const { met, parts, add } = aPartnership([work(first)]);
    const tick = async (at: string) => {
      if (at === first) add(work(second), work(third));
      await parts.tick(at);
    };

    await wakeDue({ ...parts, tick }).run('2025-05-13T07:00:00.000Z', second, () => {});

    assert.deepEqual(
      met.filter((step) => step !== 'drain'),
      [`tick 2025-05-13T07:00:00.000Z`, `tick ${first}`, `tick ${second}`, `tick ${second}`],
    );
  });

  it('ends although some of it cannot be done', async () => {
    const { met, parts } = aPartnership([work(first), work(second)], { isDone: false });

    await wakeDue(parts).run('2025-05-13T07:00:00.000Z', third, () => {});

    assert.equal(met.filter((step) => step === 'drain').length, 4);
  });

  it('is told in advance: the next of all partnerships', async () => {
    const { parts } = aPartnership([work(second), work(third), work(first)]);

    assert.equal(await wakeDue(parts).next('2025-05-13T07:00:00.000Z'), first);
    assert.equal(await wakeDue(parts).next(first), second);
    assert.equal(await wakeDue(parts).next(third), null);
  });
});

/** Two partnerships that take turns with the work; what is due is done by a tick. */
function aPartnership(works: readonly DueWork[], { isDone } = { isDone: true }) {
  const met: string[] = [];
  let waiting = [...works];
  const ofPartnership = (id: string) => waiting.filter((_, index) => `p${index % 2}` === id);
  const pointer = (partnershipId: string) => ({ partnershipId, at: first, writtenAt: first, tag: 'a' });
  return {
    met,
    add: (...more: readonly DueWork[]) => waiting.push(...more),
    parts: {
      dueIndex: { pointers: async () => [pointer('p0'), pointer('p1'), pointer('p0')] },
      records: {
        due: async (id: string, until: string) => ofPartnership(id).filter(({ at }) => at <= until),
        outgoing: async () => [],
      },
      tick: async (at: string) => {
        met.push(`tick ${at}`);
        if (isDone) waiting = waiting.filter((one) => one.at > at);
      },
      drain: async () => {
        met.push('drain');
      },
    },
  };
}
