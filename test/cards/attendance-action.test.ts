import assert from 'node:assert/strict';
import { readCardAction } from '#bot/cards/card-action.ts';

const pressed = { verb: 'meeting.attend', cardVersion: 1, partnershipId: 'tryg-by', meetingId: 'm-1' };

describe('An attendance button', () => {
  it('is read with whose meeting it is, what was answered and who comes instead', () => {
    assert.deepEqual(readCardAction({ ...pressed, answer: 'substitute', substituteName: 'Vikar' }), {
      verb: 'meeting.attend',
      partnershipId: 'tryg-by',
      meetingId: 'm-1',
      answer: 'substitute',
      substituteName: 'Vikar',
    });
  });

  it('is none with an answer there is not, or without its meeting', () => {
    for (const broken of [
      { ...pressed, answer: 'maybe' },
      { ...pressed, answer: 'yes', meetingId: '' },
      { ...pressed, answer: 'yes', partnershipId: 7 },
    ]) {
      assert.equal(readCardAction(broken)?.verb, 'unreadable');
    }
  });

  it('carries no more of a name than can be returned to whoever typed it', () => {
    const action = readCardAction({ ...pressed, answer: 'substitute', substituteName: 'x'.repeat(5000) });

    assert.ok(action?.verb === 'meeting.attend');
    assert.equal(action.substituteName.length, 300);
  });
});
