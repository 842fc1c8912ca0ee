import assert from 'node:assert/strict';
import { isPractice, practiceIdOf, practiceName, realFirst, realIdOf } from '#bot/domain/practice.ts';
import { parseSeedFile } from '#bot/domain/seed-file.ts';
import { slugOf } from '#bot/use-cases/slug.ts';
import secondPartnership from '#test/support/second-partnership.json' with { type: 'json' };

const formId = '00000000-0000-4000-8000-000000000001';

describe('The id of a practice partnership', () => {
  it('tells that it is one, and of which', () => {
    const id = practiceIdOf('grøn-fjord', formId);

    assert.equal(isPractice(id), true);
    assert.equal(realIdOf(id), 'grøn-fjord');
    assert.equal(isPractice('grøn-fjord'), false);
    assert.equal(realIdOf('grøn-fjord'), null);
  });

  it('is never that of a partnership set up by its name, or from a file', () => {
    const partnership = { ...secondPartnership.partnership, id: 'practice~a~b' };

    const parsed = parseSeedFile({ ...secondPartnership, partnership });

    assert.equal(slugOf('practice~a~b'), 'practice-a-b');
    assert.deepEqual(parsed, { ok: false, problems: ['partnership.id: must be letters, digits and hyphens'] });
  });

  it('stands behind those of the real ones, which keep their order', () => {
    assert.deepEqual(realFirst(['b', 'practice~a~1', 'a', 'practice~b~2']), ['b', 'a', 'practice~a~1', 'practice~b~2']);
  });
});

describe('The name of a practice partnership', () => {
  it('begins with PRØVE, once', () => {
    assert.equal(practiceName('Tryg By'), 'PRØVE: Tryg By');
    assert.equal(practiceName('PRØVE: Tryg By'), 'PRØVE: Tryg By');
  });
});
