import assert from 'node:assert/strict';
import { readCardAction } from '#bot/cards/card-action.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { textFor } from '#bot/text/text-for.ts';
import { partsOfType, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { tabUrl } from './card-samples.ts';
import { anAsked, anAskedLine, ofRound } from './notice-samples.ts';

const two = [anAskedLine(), anAskedLine({ initiativeId: 'bydel', initiativeName: 'Tryg bydel' })];

describe('the question to a lead', () => {
  it('says who asks, what for, how long it takes and where the text goes', () => {
    const said = textRuns(drawn(anAsked()));

    assert.deepEqual(factsIn(said), [
      'Hvem spørger: Koordinator Kommune (Aalborg Kommune, tlf. 11 11 11 11) og Koordinator Politi (Nordjyllands Politi, tlf. 22 22 22 22)',
      'Hvad det er til: Mødet onsdag den 3. februar 2027',
      'Hvor lang tid det tager: Ca. 5 minutter for hver status',
      'Hvor teksten står bagefter: I overblikket og i mødepakken',
    ]);
  });

  it('says the same four beside the coordinators’ own words', () => {
    const card = drawn(anAsked({ ownText: 'Kære alle.\n\nHusk tal.' }));

    assert.ok(textRuns(card).includes('Kære alle.\n\nHusk tal.'));
    assert.equal(factsIn(textRuns(card)).length, 4);
  });

  it('speaks of no meeting and no pack where the round serves none', () => {
    const facts = factsIn(textRuns(drawn(anAsked(ofRound({ meetingOn: null })))));

    assert.deepEqual(facts.slice(1, 2), ['Hvad det er til: Overblikket over alle indsatser']);
    assert.deepEqual(facts.slice(3), ['Hvor teksten står bagefter: I overblikket']);
  });

  it('carries what it is about in the notification', () => {
    assert.equal(drawn(anAsked()).fallbackText, 'Status på Tryghedsvandringer: frist 15. januar 2027');
    assert.equal(
      drawn(anAsked({ lines: two })).fallbackText,
      'Status på Tryghedsvandringer og Tryg bydel: frist 15. januar 2027',
    );
  });

  it('gives each of up to four initiatives its own button, and many one button together', () => {
    const lines = Array.from({ length: 5 }, (_, at) => anAskedLine({ initiativeId: `i-${at}` }));

    assert.deepEqual(verbsOf(drawn(anAsked({ lines: lines.slice(0, 4) }))), [
      'status.open',
      'status.open',
      'status.open',
      'status.open',
      'round.snooze',
      'absence.set_mine',
      'round.hand_over',
      'round.step_down',
    ]);
    assert.deepEqual(verbsOf(drawn(anAsked({ lines }))), [
      'round.mine',
      'round.snooze',
      'absence.set_mine',
      'round.hand_over',
      'round.step_down',
    ]);
  });

  it('never shows more than six buttons at once', () => {
    const lines = Array.from({ length: 4 }, (_, at) => anAskedLine({ initiativeId: `i-${at}` }));

    assert.equal(shownButtons(drawn(anAsked({ lines }))), 6);
  });

  it('opens the form of its own round', () => {
    const [fill] = partsOfType(drawn(anAsked()), 'Action.Execute');

    assert.deepEqual(readCardAction(fill?.data), {
      verb: 'status.open',
      partnershipId: 'tryg-aalborg',
      initiativeId: 'tryghedsvandringer',
      roundId: '2027-1',
    });
  });

  it('leads back to a draft, and to a question', () => {
    const lines = [anAskedLine({ hasDraft: true }), anAskedLine({ state: 'returned' })];

    const [draft, returned] = partsOfType(drawn(anAsked({ lines })), 'Action.Execute');

    assert.equal(draft?.title, 'Fortsæt kladden');
    assert.equal(returned?.title, 'Svar på spørgsmålet');
  });

  it('offers to hand over only where there is a deputy, and to step down only to the lead', () => {
    assert.deepEqual(verbsOf(drawn(anAsked({ mayHandOver: false }))).slice(2), ['absence.set_mine', 'round.step_down']);
    assert.deepEqual(verbsOf(drawn(anAsked({ mayHandOver: false, standsInFor: 'Tovholder Ét' }))).slice(2), []);
  });

  it('tells a stand-in for whom they answer', () => {
    const card = drawn(anAsked({ standsInFor: 'Tovholder Ét' }));

    assert.ok(textRuns(card).includes('Du får beskeden, fordi du svarer for Tovholder Ét.'));
  });

  it('asks which initiative is meant where there are several, and chooses none beforehand', () => {
    const which = partsOfType(drawn(anAsked({ lines: two })), 'Input.ChoiceSet').find(
      ({ id }) => id === 'initiativeId',
    );

    assert.equal(which?.value, undefined);
    assert.deepEqual(which?.choices, [
      { title: 'Tryghedsvandringer', value: 'tryghedsvandringer' },
      { title: 'Tryg bydel', value: 'bydel' },
    ]);
  });

  it('thanks instead once everything is answered', () => {
    const card = drawn(anAsked({ lines: [anAskedLine({ state: 'submitted' })] }));

    assert.ok(textBlockTexts(card).includes('✓ Tak, du har svaret'));
    assert.deepEqual(
      partsOfType(card, 'Action.Execute').map(({ title }) => title),
      ['Ret status'],
    );
  });
});

describe('a reminder', () => {
  it('says how many working days are left, and points to the form', () => {
    const card = drawn(anAsked({ kind: 'reminder', workingDaysLeft: 5 }));

    assert.equal(
      sentenceIn(card),
      'Hej. Der er 5 arbejdsdage til fristen for status på Tryghedsvandringer (15. januar 2027). Det tager ca. 5 minutter.',
    );
    assert.equal(card.fallbackText, '5 arbejdsdage til fristen for status på Tryghedsvandringer (15. januar 2027)');
    assert.deepEqual(verbsOf(card).slice(0, 2), ['status.open', 'round.snooze']);
  });

  it('counts one working day as one', () => {
    const card = drawn(anAsked({ kind: 'reminder', workingDaysLeft: 1, lines: two }));

    assert.equal(
      sentenceIn(card),
      'Hej. Der er 1 arbejdsdag til fristen for status på dine 2 indsatser (15. januar 2027). Det tager ca. 5 minutter.',
    );
  });

  it('cannot be put off on the last day, which has its hour where hours matter', () => {
    const card = drawn(anAsked({ kind: 'last_day', workingDaysLeft: 0, ...ofRound({ dueTime: '12:00' }) }));

    assert.ok(textBlockTexts(card).includes('Fristen er i dag kl. 12.00'));
    assert.equal(verbsOf(card).includes('round.snooze'), false);
  });

  it('says after the due day that it has passed, and how long there is', () => {
    const card = drawn(anAsked({ kind: 'reminder', workingDaysLeft: 0, isOverdue: true }));

    assert.equal(
      sentenceIn(card),
      'Hej. Vi mangler status på Tryghedsvandringer. Du kan stadig sende den til og med 20. januar 2027. Det tager ca. 5 minutter.',
    );
  });
});

describe('the preview', () => {
  it('is marked as the reader’s alone and has nothing to press', () => {
    const card = drawn(anAsked({ kind: 'preview', lines: two }));

    assert.ok(textBlockTexts(card)[0]?.startsWith('Kun til dig.'));
    assert.deepEqual(partsOfType(card, 'ActionSet'), []);
  });
});

function drawn(content: NoticeContent) {
  return noticeCardOf({ content, text: textFor(content.language), tabUrl });
}

function verbsOf(card: unknown) {
  return partsOfType(card, 'Action.Execute').map(({ verb }) => verb);
}

/** Each fact with its label, which are two runs. */
function factsIn(runs: readonly string[]): readonly string[] {
  return runs.flatMap((run, at) => (/^Hv.*: $/.test(run) ? [`${run}${runs[at + 1]}`] : []));
}

function sentenceIn(card: unknown): string {
  const begins = textRuns(card).findIndex((run) => run.startsWith('Hej.'));
  return textRuns(card)
    .slice(begins, begins + 3)
    .join('');
}

function shownButtons(card: unknown): number {
  const isHidden = (button: unknown) =>
    partsOfType(card, 'Container').some(
      (part) => part.isVisible === false && JSON.stringify(part).includes(JSON.stringify(button)),
    );
  const all = ['Action.Execute', 'Action.ToggleVisibility'].flatMap((type) => partsOfType(card, type));
  return all.filter((button) => !isHidden(button)).length;
}
