import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCardAction } from '#bot/cards/card-action.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { textFor } from '#bot/text/text-for.ts';
import { partsOfType } from '#test/support/check-card.ts';
import { aLastAnswer, anAddress, aStatusForm, tabUrl } from './card-samples.ts';

const address = anAddress();
const carried = { cardVersion: 1, ...address };

describe('reading what a card sent', () => {
  it('reads a sent status with its address and what was typed', () => {
    const action = readCardAction({ verb: 'status.submit', ...carried, happened: 'To ture.', coCreation: 'citizens' });

    assert.deepEqual(action, {
      verb: 'status.submit',
      address,
      raw: { happened: 'To ture.', coCreation: 'citizens' },
    });
  });

  it('reads every button of the status card back as what it was made for', () => {
    const form = aStatusForm({
      last: aLastAnswer({ content: { ...aLastAnswer().content, happened: 'x'.repeat(301) } }),
    });

    const card = statusFormCard({ text: textFor('da'), form, problems: [], notice: { kind: 'none' }, tabUrl });

    const read = partsOfType(card, 'Action.Execute').map((button) => readCardAction(button.data));
    assert.deepEqual(read, [
      { verb: 'status.previous', address },
      { verb: 'status.unchanged', address, raw: {} },
      { verb: 'status.submit', address, raw: {} },
      { verb: 'draft.save', address, raw: {} },
    ]);
  });

  it('reads the buttons that carry no form', () => {
    const initiative = { partnershipId: 'tryg-aalborg', initiativeId: 'tryghedsvandringer' };

    assert.deepEqual(readCardAction({ verb: 'status.list', cardVersion: 1 }), { verb: 'status.list' });
    assert.deepEqual(readCardAction({ verb: 'help', cardVersion: 1 }), { verb: 'help' });
    assert.deepEqual(readCardAction({ verb: 'status.open', cardVersion: 1, ...initiative }), {
      verb: 'status.open',
      ...initiative,
    });
  });

  it('takes a toggle sent as a boolean and numbers sent as text, as some clients do', () => {
    const action = readCardAction({
      verb: 'status.submit',
      ...carried,
      cardVersion: '1',
      baseVersion: '1',
      confirmed: true,
    });

    assert.deepEqual(action, { verb: 'status.submit', address, raw: { confirmed: 'true' } });
  });

  it('rescues the texts of a card of another version, and where they belong', () => {
    const action = readCardAction({ verb: 'status.submit', ...carried, cardVersion: 0, happened: 'To ture.' });

    assert.deepEqual(action, {
      verb: 'unreadable',
      raw: { happened: 'To ture.' },
      initiative: { partnershipId: 'tryg-aalborg', initiativeId: 'tryghedsvandringer' },
    });
  });

  it('rescues the texts of a card whose address is broken', () => {
    const action = readCardAction({ verb: 'status.submit', cardVersion: 1, partnershipId: 7, happened: 'To ture.' });

    assert.deepEqual(action, { verb: 'unreadable', raw: { happened: 'To ture.' }, initiative: null });
  });

  it('does not know what is no card of ours', () => {
    for (const data of [null, undefined, 'status.list', 7, [], {}, { x: 1 }]) {
      assert.equal(readCardAction(data), null);
    }
  });

  it('keeps no more of a text than a person could have typed, and no id that is longer than ours', () => {
    const long = readCardAction({ verb: 'status.submit', ...carried, happened: 'x'.repeat(50_000) });
    const broken = readCardAction({ verb: 'status.edit', ...carried, formId: 'x'.repeat(201) });

    assert.equal(long?.verb === 'status.submit' ? long.raw.happened?.length : null, 10_000);
    assert.equal(broken?.verb, 'unreadable');
  });

  it('never throws, whatever a client sends', () => {
    const names = ['verb', 'cardVersion', 'partnershipId', 'roundId', 'initiativeId', 'personId', 'version', 'until'];
    const others = ['goalId', 'verdict', 'reasons', 'channelId', 'group', 'baseVersion', 'happened', '__proto__'];
    const verbs = ['status.submit', 'round.snooze', 'round.step_down', 'goal.write', 'channel.group', 'draft.discard'];
    const anyFields = fc.dictionary(
      fc.constantFrom(...names, ...others),
      fc.oneof(fc.anything(), fc.constantFrom(...verbs, 1)),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyFields), (data) => {
        assert.doesNotThrow(() => readCardAction(data));
      }),
    );
  });
});
