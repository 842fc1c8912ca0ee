import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCardAction } from '#bot/cards/card-action.ts';
import { channelGroupQuestionCard } from '#bot/cards/channel-group-card.ts';
import { goalSummariesCard } from '#bot/cards/goal-summaries-card.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { textFor } from '#bot/text/text-for.ts';
import { inputValue, partsOfType, problemsOfCard, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { tabUrl } from './card-samples.ts';
import { meetingNotices } from './meeting-notice-samples.ts';
import { aMissingPerson, aNotice, askers, ofRound, sampleNotices } from './notice-samples.ts';

const text = textFor('da');
const initiative = { initiativeId: 'tryghedsvandringer', initiativeName: 'Tryghedsvandringer' };

const everyNotice = { ...sampleNotices(), ...meetingNotices() };

describe('every notice', () => {
  it('says in its notification more than that there is one', () => {
    for (const [name, notice] of Object.entries(everyNotice)) {
      const { fallbackText } = drawn(notice);
      const isAboutSomething = /runde|status|Status|tovholder|kanal|svaret|Styregruppen|ikke længere/.test(
        fallbackText,
      );
      assert.ok(isAboutSomething, `${name}: ${fallbackText}`);
    }
  });

  it('has buttons that are read back as what they were made for', () => {
    for (const [name, notice] of Object.entries(everyNotice)) {
      for (const button of partsOfType(drawn(notice), 'Action.Execute')) {
        assert.equal(readCardAction({ until: 'monday', ...Object(button.data) })?.verb, button.verb, name);
      }
    }
  });

  it('can be drawn whatever people are called and write, which never stands where it could become a link', () => {
    const anyName = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(
          '[klik](https://evil.example)',
          '<at>Alle</at>',
          '**fed**',
          '" \\ \u0000 \uD800',
          '',
          'x'.repeat(300),
        ),
      )
      .map((name) => `¤${name}¤`);
    fc.assert(
      fc.property(anyName, fc.constantFrom(...Object.values(everyNotice)), (name, notice) => {
        const renamed = renamedWith(name, notice);
        const card = noticeCardOf({ content: renamed, text: textFor('da'), tabUrl });
        assert.deepEqual(problemsOfCard(card), []);
        assert.deepEqual(
          textBlockTexts(card).filter((said) => said.includes('¤')),
          [],
        );
      }),
    );
  });
});

describe('the notices to a lead', () => {
  it('show the question an answer was returned with, and open it in its round', () => {
    const card = drawn(
      aNotice({ kind: 'returned', ...ofRound(), ...initiative, question: 'Hvor mange?', byName: 'Koordinator' }),
    );

    assert.ok(textRuns(card).includes('Hvor mange?'));
    assert.deepEqual(
      partsOfType(card, 'Action.Execute').map(({ data }) => readCardAction(data)),
      [{ verb: 'status.open', partnershipId: 'tryg-aalborg', initiativeId: 'tryghedsvandringer', roundId: '2027-1' }],
    );
  });

  it('never show a co-lead’s text', () => {
    const card = drawn(
      aNotice({
        kind: 'answered_by_other',
        ...ofRound(),
        ...initiative,
        byName: 'Tovholder Politi',
        at: '2027-01-08T12:05:00.000Z',
      }),
    );

    assert.equal(
      textRuns(card).join(''),
      'Tovholder Politi har sendt status på Tryghedsvandringer den 8. januar 2027 kl. 13.05. Du skal ikke gøre mere.',
    );
  });

  it('say of a cancelled round whom to ask', () => {
    const said = textRuns(drawn(aNotice({ kind: 'cancelled', ...ofRound(), askedBy: askers }))).join('');

    assert.match(said, /er aflyst\. Du skal ikke sende status/);
    assert.match(said, /tlf\. 11 11 11 11/);
  });
});

describe('the notices to coordinators', () => {
  it('list whom to call, with phone and what has reached them', () => {
    const people = [aMissingPerson(), aMissingPerson({ phone: null, reach: 'none', noticesSent: 0 })];

    const card = drawn(aNotice({ kind: 'to_call', ...ofRound(), people }));

    assert.ok(textRuns(card).includes('33 33 33 33'));
    assert.ok(textBlockTexts(card).includes('Intet telefonnummer'));
    assert.ok(textBlockTexts(card).includes('Har fået 4 beskeder.'));
    assert.ok(textBlockTexts(card).includes('Har ikke fået nogen besked. Kan ikke få besked.'));
  });

  it('keep their size however many are missing, and say how many are left out', () => {
    const people = Array.from({ length: 200 }, () => aMissingPerson({ initiativeNames: ['x'.repeat(100)] }));

    const card = drawn(aNotice({ kind: 'to_call', ...ofRound(), people }));

    assert.deepEqual(problemsOfCard(card), []);
    assert.ok(textBlockTexts(card).includes('180 flere står i fanen.'));
  });

  it('ask for one goal at a time, the first that is missing', () => {
    const goals = [
      { goalId: 'm1', name: 'Tryghed', verdict: 'reached' },
      { goalId: 'm2', name: 'Utryghed', verdict: null },
    ] as const;

    const card = drawn(aNotice({ kind: 'goal_summaries', ...ofRound(), goals }));

    assert.equal(inputValue(card, 'goalId'), 'm2');
    assert.equal(inputValue(card, 'verdict'), undefined);
    assert.deepEqual(
      partsOfType(card, 'Action.Execute').map(({ verb }) => verb),
      ['goal.write'],
    );
  });

  it('give a judgement back that could not be taken, without the digits of a CPR number', () => {
    const typed = { goalId: 'm1', verdict: 'reached', reasons: 'Se 010150-5006.' } as const;
    const goals = [{ goalId: 'm1', name: 'Tryghed', verdict: null }];

    const card = goalSummariesCard({
      text,
      ...ofRound(),
      partnershipId: 'tryg-aalborg',
      goals,
      sampleData: false,
      tabUrl,
      returned: { typed, sentence: 'Fjern nummeret.' },
      isSaved: false,
    });

    assert.equal(inputValue(card, 'verdict'), 'reached');
    assert.equal(inputValue(card, 'reasons'), 'Se 010150-••••.');
    assert.ok(textBlockTexts(card).includes('Fjern nummeret.'));
  });
});

describe('the cards in a channel', () => {
  it('count answers without a name, in words beside the bar', () => {
    const card = drawn(aNotice({ kind: 'counter', ...ofRound(), answered: 11, total: 15, isOver: false }));

    assert.ok(textBlockTexts(card).includes('11 af 15 har svaret'));
    assert.deepEqual(textRuns(card), ['Statusrunde 1, vinteren 2026/27']);
    const [bar] = partsOfType(card, 'ProgressBar');
    assert.deepEqual([bar?.value, bar?.max], [11, 15]);
  });

  it('draw no bar for a round that asks nothing', () => {
    const card = drawn(aNotice({ kind: 'counter', ...ofRound(), answered: 0, total: 0, isOver: false }));

    assert.deepEqual(partsOfType(card, 'ProgressBar'), []);
    assert.deepEqual(problemsOfCard(card), []);
  });

  it('ask Teams for a view of their own for at most sixty people', () => {
    const userMris = Array.from({ length: 70 }, (_, at) => `29:${at}`);

    const card = drawn(aNotice({ kind: 'channel_asked', ...ofRound(), userMris, askedBy: askers }));

    assert.equal(card.refresh?.userIds.length, 60);
    assert.deepEqual(readCardAction(card.refresh?.action.data), {
      verb: 'round.mine',
      partnershipId: 'tryg-aalborg',
      roundId: '2027-1',
    });
  });

  it('ask whose channel it is, and warn of readers from outside the partnership', () => {
    const card = channelGroupQuestionCard({
      text,
      partnershipId: 'tryg-aalborg',
      channelId: '19:abc@thread.tacv2',
      channelName: 'Tovholdere',
      readers: { members: 23, guests: 4, fromOtherTenants: 6, fromUnknownTenants: 2 },
      sampleData: false,
    });

    const said = textBlockTexts(card);
    assert.ok(said.includes('23 personer kan læse kanalen. 4 er gæster. 6 er fra andre organisationer.'));
    assert.ok(said.includes('2 er fra organisationer, der ikke er med i samarbejdet.'));
    assert.deepEqual(readCardAction(partsOfType(card, 'Action.Execute')[0]?.data), {
      verb: 'channel.group',
      partnershipId: 'tryg-aalborg',
      channelId: '19:abc@thread.tacv2',
      group: 'lead',
    });
  });
});

function drawn(content: NoticeContent) {
  return noticeCardOf({ content, text, tabUrl });
}

/** The same notice with every name and text that somebody wrote replaced. */
function renamedWith(name: string, notice: NoticeContent): NoticeContent {
  const written = [
    'initiativeName',
    'name',
    'byName',
    'personName',
    'question',
    'ownText',
    'organisationName',
    'reason',
  ];
  const also = ['happened', 'nextSteps', 'phone', 'partnershipName', 'standsInFor'];
  return JSON.parse(JSON.stringify(notice), (key, value) => {
    const isWritten = [...written, ...also].includes(key) && typeof value === 'string' && value !== 'no_address';
    return isWritten ? name : value;
  });
}
