import assert from 'node:assert/strict';
import { readNote } from '#bot/domain/read-note.ts';

describe('A question or a reason', () => {
  it('is stored without the blanks around it', () => {
    assert.equal(readNote('  Hvor mange\r\nkom der? ', 'question'), 'Hvor mange\nkom der?');
  });

  it('is refused where it is empty, too long or holds a CPR number, with the field named', () => {
    assert.throws(() => readNote(' \n', 'reason'), { code: 'invalid_input', facts: { field: 'reason', limit: 500 } });
    assert.throws(() => readNote('x'.repeat(501), 'question'), { code: 'invalid_input' });
    assert.throws(() => readNote('Er det 010150-5006?', 'question'), {
      code: 'contains_cpr_number',
      facts: { field: 'question' },
    });
    assert.equal(readNote('x'.repeat(500), 'question').length, 500);
  });
});
