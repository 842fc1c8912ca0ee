import assert from 'node:assert/strict';
import { readCardAction } from '#bot/cards/card-action.ts';
import { cardBytes } from '#bot/cards/card-size.ts';
import { minutesCard } from '#bot/cards/minutes-card.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aShownMinutes } from '#test/support/minutes-builders.ts';
import { tabUrl } from './card-samples.ts';
import { aMinutesContent, longMinutes, minutesCards, minutesNotices } from './minutes-samples.ts';

const text = textFor('da');
const cards = {
  ...minutesCards(text),
  ...Object.fromEntries(
    Object.entries(minutesNotices()).map(([name, content]) => [name, noticeCardOf({ content, text, tabUrl })]),
  ),
};

describe('the cards of minutes', () => {
  for (const [name, card] of Object.entries(cards)) {
    it(`keep the budget of a card: ${name}`, () => {
      assert.ok(cardBytes(card) <= 25_600, String(cardBytes(card)));
    });
  }

  it('say that long minutes are shortened, and only then', () => {
    const long = JSON.stringify(minutesCard(aMinutesContent(text, { minutes: longMinutes() })));
    const short = JSON.stringify(minutesCard(aMinutesContent(text)));

    assert.ok(long.includes('Referatet er forkortet her. Læs det hele i fanen.'));
    assert.ok(!short.includes('forkortet'));
  });

  it('offer no answer to whoever is not asked for one', () => {
    const card = JSON.stringify(minutesCard(aMinutesContent(text, { minutes: aShownMinutes({ mayAnswer: false }) })));

    assert.ok(!card.includes('minutes.approve'));
    assert.ok(!card.includes('minutes.remark'));
  });

  it('say in the channel that they are approved, and nothing of what they say', () => {
    const card = JSON.stringify(cards['minutes-approved']);

    assert.ok(card.includes('Referatet af Møde i Styregruppen 4. februar 2027 er godkendt.'));
    assert.ok(!card.includes('boligforeningen'));
  });
});

describe('the buttons of minutes', () => {
  const address = { cardVersion: 1, partnershipId: 'tryg-by', meetingId: 'steering-2027-1', version: 1 };

  it('are read with what was written beside them', () => {
    const action = readCardAction({ ...address, verb: 'minutes.remark', note: 'Punkt 2 mangler.' });

    assert.deepEqual(action, {
      verb: 'minutes.remark',
      partnershipId: 'tryg-by',
      meetingId: 'steering-2027-1',
      version: 1,
      note: 'Punkt 2 mangler.',
    });
  });

  it('are read as the sending of a draft, with silence as it was ticked', () => {
    const sending = { ...address, version: 0, verb: 'minutes.send', formId: 'f-1', revision: 2, dueOn: '2027-02-18' };

    const action = readCardAction({ ...sending, isSilenceApproval: 'true', change: '' });

    assert.deepEqual(action, {
      verb: 'minutes.send',
      partnershipId: 'tryg-by',
      meetingId: 'steering-2027-1',
      version: 0,
      formId: 'f-1',
      revision: 2,
      dueOn: '2027-02-18',
      isSilenceApproval: true,
      change: '',
    });
  });

  it('are broken without their meeting', () => {
    const action = readCardAction({ ...address, meetingId: '', verb: 'minutes.approve' });

    assert.equal(action?.verb, 'unreadable');
  });
});
