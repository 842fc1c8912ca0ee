import assert from 'node:assert/strict';
import type { AuditLine } from '#bot/domain/audit-line.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { type ReadAudit, readAudit } from '#bot/use-cases/read-audit.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { freshStores } from '#test/support/azurite.ts';
import { anIdentity, aPerson, aSeed, objectId } from '#test/support/builders.ts';

const coordinator = aPerson({
  id: 'coordinator-1',
  roles: ['coordinator'],
  identities: [anIdentity({ objectId: objectId(2) })],
});
const question: ReadAudit = {
  identity: anIdentity({ objectId: objectId(2) }),
  partnershipId: 'tryg-by',
  from: null,
  before: null,
  by: null,
  action: null,
  after: null,
  most: 50,
};

describe('The audit trail, page by page', () => {
  let stores: Stores;

  before(async () => {
    stores = await freshStores();
    await seedPartnership(stores)(aSeed({ people: [aPerson(), coordinator] }), '2025-01-01T08:00:00.000Z');
    // Two lines fall in the same millisecond.
    await commit({ at: '2025-05-01T08:00:00.000Z', by: 'coordinator-1', action: 'round_planned', subject: 'a' });
    await commit({ at: '2025-05-02T08:00:00.000Z', by: 'coordinator-1', action: 'round_opened', subject: 'b' });
    await commit({ at: '2025-05-02T08:00:00.000Z', by: 'clock', action: 'round_closed', subject: 'c' });
    // Already the third of May where the partnership is.
    await commit({
      at: '2025-05-02T22:30:00.000Z',
      by: `${tenantOf()}/${objectId(2)}`,
      action: 'round_opened',
      subject: 'd',
    });
  });

  function tenantOf(): string {
    return anIdentity().tenantId;
  }

  async function commit(value: AuditLine) {
    await stores.records.commit('tryg-by', [{ kind: 'audit', value }]);
  }

  async function subjects(asked: Partial<ReadAudit>) {
    const { entries, next } = await readAudit(stores)({ ...question, ...asked });
    return { subjects: entries.map(({ line }) => line.subject), next };
  }

  it('goes through every line once, newest first, also those of one moment', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof subjects>> = await subjects({ after, most: 1 });
      seen.push(...page.subjects);
      after = page.next;
    } while (after !== null);

    assert.deepEqual(seen.toSorted(), ['a', 'b', 'c', 'd', 'tryg-by'].toSorted());
    assert.equal(seen[0], 'd');
    assert.deepEqual(seen.slice(3), ['a', 'tryg-by']);
  });

  it('says that there is no more where there is none', async () => {
    assert.equal((await subjects({ most: 5 })).next, null);
  });

  it('keeps to the partnership’s days, the last not included', async () => {
    assert.deepEqual((await subjects({ from: '2025-05-03', before: '2025-05-04' })).subjects, ['d']);
    assert.deepEqual((await subjects({ from: '2025-05-01', before: '2025-05-02' })).subjects, ['a']);
  });

  it('finds what one person did, also before they were known by name', async () => {
    assert.deepEqual((await subjects({ by: 'coordinator-1' })).subjects, ['d', 'b', 'a']);
  });

  it('finds what nobody pressed, and one kind of event', async () => {
    assert.deepEqual((await subjects({ by: 'system', action: 'round_closed' })).subjects, ['c']);
    assert.deepEqual((await subjects({ action: 'round_opened' })).subjects, ['d', 'b']);
  });

  it('is nobody’s but theirs who run the partnership', async () => {
    await assert.rejects(
      readAudit(stores)({ ...question, identity: anIdentity() }),
      (error) => error instanceof Refusal && error.code === 'not_allowed',
    );
  });
});
