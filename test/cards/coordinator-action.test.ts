import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCardAction } from '#bot/cards/card-action.ts';
import { noDates } from '#bot/cards/planning-action.ts';
import { textFor } from '#bot/text/text-for.ts';
import { partsOfType } from '#test/support/check-card.ts';
import { samplePlanningCards } from './planning-samples.ts';
import { sampleRoundCards } from './round-samples.ts';

const ofRound = { cardVersion: 1, partnershipId: 'tryg-aalborg', roundId: '2027-1' };
const address = { partnershipId: 'tryg-aalborg', roundId: '2027-1' };
const formId = '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e';

describe('reading what a coordinator pressed', () => {
  for (const [name, card] of Object.entries({
    ...sampleRoundCards(textFor('da')),
    ...samplePlanningCards(textFor('da')),
  })) {
    it(`reads every button back as what it was made for: ${name}`, () => {
      const buttons = partsOfType(card, 'Action.Execute');

      const read = buttons.map(({ data }) => readCardAction(data)?.verb);

      assert.deepEqual(
        read,
        buttons.map(({ verb }) => verb),
      );
    });
  }

  it('takes days and times as they were typed, and passes over what is neither', () => {
    const typed = {
      dueOn: '2027-01-15',
      graceUntil: '',
      meetingOn: '2027-02-31',
      dueTime: '12:00',
      graceTime: '25:00',
    };

    const action = readCardAction({ ...ofRound, verb: 'round.dates', step: 'do', ...typed });

    const read = { ...noDates, dueOn: '2027-01-15', dueTime: '12:00' };
    assert.deepEqual(action, { verb: 'round.dates', ...address, step: 'do', typed: read });
  });

  it('reads which dates were on the screen when they were taken, and that an older card does not say', () => {
    const verb = 'round.accept_dates';
    const seen = {
      opensOn: '2026-12-01',
      dueOn: '2027-01-22',
      dueTime: null,
      graceUntil: '2027-01-27',
      graceTime: null,
      meetingOn: '2027-02-10',
    };

    const newer = readCardAction({ ...ofRound, verb, ...seen });
    const older = readCardAction({ ...ofRound, verb });

    assert.deepEqual(newer, { verb, ...address, seen });
    assert.deepEqual(older, { verb, ...address, seen: null });
  });

  it('asks first where a card does not say that it has asked', () => {
    const closing = readCardAction({ ...ofRound, verb: 'round.close' });

    assert.deepEqual(closing, { verb: 'round.close', ...address, step: 'ask' });
  });

  it('takes several chosen initiatives, and a name of its full length', () => {
    const name = 'x'.repeat(150);
    const typed = { name, initiativeIds: 'a, b,', dueOn: '2027-01-15' };

    const action = readCardAction({
      cardVersion: 1,
      verb: 'round.plan',
      partnershipId: 'tryg-aalborg',
      kind: 'extraordinary',
      formId,
      step: 'do',
      ...typed,
    });

    assert.deepEqual(action, {
      verb: 'round.plan',
      partnershipId: 'tryg-aalborg',
      kind: 'extraordinary',
      formId,
      step: 'do',
      typed: { ...noDates, dueOn: '2027-01-15', name, initiativeIds: ['a', 'b'] },
    });
  });

  it('takes no id for a new round but one of ours', () => {
    const plan = { cardVersion: 1, verb: 'round.plan', partnershipId: 'tryg-aalborg', kind: 'ordinary', step: 'do' };

    const read = ['now|partnership', '2025-2', `${formId}/x`].map((id) => readCardAction({ ...plan, formId: id }));

    assert.deepEqual(
      read.map((action) => action?.verb === 'round.plan' && action.formId),
      [null, null, null],
    );
  });

  it('shows the rounds where a button names none, and a round where it does', () => {
    const all = readCardAction({ cardVersion: 1, verb: 'round.show', partnershipId: 'tryg-aalborg' });
    const one = readCardAction({ ...ofRound, verb: 'round.show' });

    assert.deepEqual(all, { verb: 'round.show', partnershipId: 'tryg-aalborg', roundId: null });
    assert.deepEqual(one, { verb: 'round.show', ...address });
  });

  it('never throws, whatever a client makes up', () => {
    const verbs = ['round.plan', 'round.dates', 'round.show', 'request.excuse', 'request.return', 'strategy.next'];
    const made = fc.record({
      verb: fc.constantFrom(...verbs),
      cardVersion: fc.constant(1),
      partnershipId: fc.anything(),
      roundId: fc.anything(),
      step: fc.anything(),
      kind: fc.anything(),
      whose: fc.oneof(fc.string(), fc.anything()),
      excused: fc.oneof(fc.string(), fc.anything()),
      dueOn: fc.anything(),
      initiativeIds: fc.anything(),
    });

    fc.assert(fc.property(made, (data) => readCardAction(data) !== undefined));
  });
});
