import assert from 'node:assert/strict';
import fc from 'fast-check';
import { initiativeFromRow, initiativeRow } from '#bot/storage/initiative-row.ts';
import { partnershipFromRow, partnershipRow } from '#bot/storage/partnership-row.ts';
import { personFromRow, personRow } from '#bot/storage/person-row.ts';
import type { Row, StoredRow } from '#bot/storage/row.ts';
import { statusUpdateFromRow, statusUpdateRow } from '#bot/storage/status-update-row.ts';
import { anInitiative, anUpdate, aPartnership, aPerson, contentOf } from '#test/support/builders.ts';

describe('a row', () => {
  it('says the version of its shape and leaves out what is null', () => {
    const row = personRow('tryg-by', aPerson({ title: null }));

    assert.equal(row.schema, 1);
    assert.equal('title' in row, false);
  });

  it('holds only the fields it is known to have, at every depth', () => {
    const slipped = { ...aPerson(), email: 'x@example.org', identities: [{ tenantId: 't', objectId: 'o', mail: 'x' }] };

    const row = personRow('tryg-by', slipped);

    assert.equal('email' in row, false);
    assert.equal(row.identities, '[{"tenantId":"t","objectId":"o"}]');
  });

  it('is refused by field when a text is longer than the store takes', () => {
    const write = (length: number) =>
      statusUpdateRow('tryg-by', anUpdate({ content: contentOf({ result: 'æ'.repeat(length) }) }));

    assert.equal(write(32_768).result, 'æ'.repeat(32_768));
    assert.throws(() => write(32_769), { code: 'invalid_input', facts: { field: 'result', limit: 32_768 } });
  });

  it('is refused by field when a list grows longer than the store takes', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `maal-nummer-${n}`);

    assert.throws(() => initiativeRow('tryg-by', anInitiative({ goalIds: many })), {
      code: 'invalid_input',
      facts: { field: 'goalIds', limit: 32_768 },
    });
  });

  it('of a newer release is read without what that release added', () => {
    const row = stored({ ...personRow('tryg-by', aPerson()), pronouns: 'hun' });

    assert.deepEqual(personFromRow(row), aPerson());
  });

  it('of another shape is not read', () => {
    const row = stored({ ...personRow('tryg-by', aPerson()), schema: 2 });

    assert.throws(() => personFromRow(row), { message: 'Row tryg-by / now|person|lead-1 cannot be read: schema' });
  });

  it('that is damaged is named by key and field, never by what it holds', () => {
    const row = stored({
      ...statusUpdateRow('tryg-by', anUpdate()),
      health: 'En hemmelig tekst',
      coCreation: '["Endnu en"]',
    });

    assert.throws(() => statusUpdateFromRow(row), {
      message: 'Row tryg-by / update|tryg-bydel|9999999998 cannot be read: health, coCreation.0',
    });
  });

  it('whose list is no longer a list is named too', () => {
    const row = stored({ ...personRow('tryg-by', aPerson()), roles: 'Hemmelig[' });

    assert.throws(() => personFromRow(row), { message: 'Row tryg-by / now|person|lead-1 cannot be read: roles' });
  });
});

describe('rows and the domain', () => {
  it('say the same about an update, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (happened, reason) => {
        const update = anUpdate({
          content: contentOf({ happened, reason, economy: 'granted', coCreation: ['citizens', 'volunteers'] }),
        });

        assert.deepEqual(statusUpdateFromRow(stored(statusUpdateRow('tryg-by', update))), update);
      }),
    );
  });

  it('say the same about a partnership and an initiative', () => {
    const initiative = anInitiative({
      names: [
        { name: 'Før', nameEn: null, from: '2022-01-01' },
        { name: 'Nu', nameEn: 'Now', from: '2024-01-01' },
      ],
      validTo: '2025-12-31',
    });

    assert.deepEqual(partnershipFromRow(stored(partnershipRow(aPartnership()))), aPartnership());
    assert.deepEqual(initiativeFromRow(stored(initiativeRow('tryg-by', initiative))), initiative);
  });
});

function stored(row: Row): StoredRow {
  return { partitionKey: row.partitionKey, rowKey: row.rowKey, tag: 'tag', properties: row };
}
