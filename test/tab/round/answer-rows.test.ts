import assert from 'node:assert/strict';
import { countAnswers, filterAnswers, nextUnread, readShown } from '#tab/round/answer-rows.ts';
import { aGridRow } from '#test/support/round-builders.ts';

const rows = [
  aGridRow({ initiativeId: 'a', name: 'Årlig vandring', organisations: ['kommune'] }),
  aGridRow({ initiativeId: 'b', state: 'submitted', unread: true, late: true, organisations: ['politi'] }),
  aGridRow({ initiativeId: 'c', state: 'returned', organisations: ['kommune', 'politi'] }),
  aGridRow({ initiativeId: 'd', state: 'submitted', unread: true, organisations: ['region'] }),
  aGridRow({ initiativeId: 'e', state: 'excused', organisations: ['region'] }),
];
const everything = { show: 'all', organisation: null, text: '' } as const;

describe('the lines of a round', () => {
  it('are missing where nothing was sent, or what was sent was returned', () => {
    assert.deepEqual(ids(filterAnswers(rows, { ...everything, show: 'missing' })), ['a', 'c']);
  });

  it('are narrowed by organisation and by what a name holds, whatever its case', () => {
    assert.deepEqual(ids(filterAnswers(rows, { ...everything, organisation: 'politi' })), ['b', 'c']);
    assert.deepEqual(ids(filterAnswers(rows, { ...everything, text: ' årLIG ' })), ['a']);
  });

  it('are counted for each choice as they would be shown', () => {
    assert.deepEqual(countAnswers(rows), {
      all: 5,
      missing: 2,
      unread: 2,
      submitted: 2,
      returned: 1,
      acknowledged: 0,
      excused: 1,
      late: 1,
    });
  });

  it('lead from one unread answer to the next, and round again, but never to itself', () => {
    assert.equal(nextUnread(rows, 'b')?.initiativeId, 'd');
    assert.equal(nextUnread(rows, 'd')?.initiativeId, 'b');
    assert.equal(nextUnread(rows.slice(0, 2), 'b'), null);
  });

  it('are all shown where the link asks for what we do not know', () => {
    assert.equal(readShown('late'), 'late');
    assert.equal(readShown('nonsense'), 'all');
    assert.equal(readShown(null), 'all');
  });
});

function ids(found: readonly { readonly initiativeId: string }[]): readonly string[] {
  return found.map(({ initiativeId }) => initiativeId);
}
