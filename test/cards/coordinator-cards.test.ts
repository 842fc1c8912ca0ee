import assert from 'node:assert/strict';
import { cardBytes } from '#bot/cards/card-size.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { missingCard } from '#bot/cards/missing-card.ts';
import { newAnswersCard } from '#bot/cards/new-answers-card.ts';
import { planRoundCard } from '#bot/cards/plan-round-card.ts';
import { noDates } from '#bot/cards/planning-action.ts';
import { roundCard } from '#bot/cards/round-card.ts';
import { roundDatesCard } from '#bot/cards/round-dates-card.ts';
import { roundPreviewCard } from '#bot/cards/round-preview-card.ts';
import type { RoundState } from '#bot/domain/round.ts';
import { textFor } from '#bot/text/text-for.ts';
import { inputValue, partsOfType } from '#test/support/check-card.ts';
import { wordsOf } from '#test/support/read-card.ts';
import { fullContent, tabUrl } from './card-samples.ts';
import { aMissingPerson } from './notice-samples.ts';
import { aNewAnswersContent, aPreviewContent, aRoundContent } from './round-samples.ts';

const text = textFor('da');

describe('the card of a round', () => {
  const inState = (state: RoundState) => {
    const content = aRoundContent(text);
    return roundCard({ ...content, round: { ...content.round, state } });
  };

  it('offers in each state what can be done then, and nothing else', () => {
    const offered = (state: RoundState) => verbsOf(inState(state));

    assert.deepEqual(offered('planned'), [
      'round.preview',
      'round.moved',
      'round.dates',
      'round.cancel',
      'round.plan',
      'absence.set',
      'settings.show',
      'round.show',
    ]);
    assert.deepEqual(offered('opening'), [
      'round.undo',
      'round.preview',
      'round.moved',
      'round.dates',
      'round.cancel',
      'round.plan',
      'absence.set',
      'settings.show',
      'round.show',
    ]);
    assert.deepEqual(offered('open'), [
      'request.show',
      'round.remind',
      'round.missing',
      'round.moved',
      'round.dates',
      'round.close',
      'round.cancel',
      'round.plan',
      'absence.set',
      'settings.show',
      'round.show',
    ]);
    assert.deepEqual(offered('closing'), ['request.show', 'settings.show', 'round.show']);
    assert.deepEqual(offered('closed'), ['request.show', 'round.plan', 'round.reopen', 'settings.show', 'round.show']);
    assert.deepEqual(offered('cancelled'), ['round.plan', 'settings.show', 'round.show']);
  });

  it('reminds nobody where nobody is missing', () => {
    const card = roundCard(aRoundContent(text, { missing: [], leaderless: [], newAnswers: 0 }));

    assert.equal(verbsOf(card).includes('round.remind'), false);
    assert.equal(verbsOf(card).includes('round.missing'), false);
  });

  it('says who is missing with a phone, and what stands in the way of reaching them', () => {
    const words = wordsOf(roundCard(aRoundContent(text)));

    assert.match(words, /Tovholder Trafik, tlf\. 33 33 33 33: \nTrafiksikkerhed/);
    assert.match(
      words,
      /Tovholder To, intet telefonnummer: \nTryg bydel og Trygt natteliv\nKan kun få besked i en kanal/,
    );
    assert.match(words, /Har ingen tovholder: \nPatientens Team/);
  });

  it('says when the agenda goes out and the pack is frozen, where it serves a meeting', () => {
    const withMeeting = wordsOf(roundCard(aRoundContent(text)));
    const without = wordsOf(roundCard(aRoundContent(text, { agendaOn: null, packFrozenOn: null })));

    assert.match(withMeeting, /Dagsordenen sendes ud: \nonsdag den 20\. januar 2027\nMødepakken låses: \n/);
    assert.doesNotMatch(without, /Dagsordenen|Mødepakken/);
  });

  it('sets proposed dates beside those that hold, and asks for one of them first', () => {
    const { round } = aRoundContent(text);
    const proposal = { ...round, dueOn: '2027-01-22', graceUntil: '2027-01-27', meetingOn: '2027-02-10' };

    const card = roundCard(aRoundContent(text, { round: { ...round, proposal } }));

    assert.match(wordsOf(card), /Frist\n15\. januar 2027\n22\. januar 2027/);
    assert.match(wordsOf(card), /Møde\n3\. februar 2027\n10\. februar 2027/);
    assert.deepEqual(verbsOf(card).slice(0, 2), ['round.accept_dates', 'round.decline_dates']);
  });

  it('keeps its size however many are missing and however much they lead, and names as many as fit', () => {
    const names = Array.from({ length: 6 }, () =>
      'Negativ social kontrol og æresrelaterede konflikter'.padEnd(100, 'ø'),
    );
    const people = Array.from({ length: 170 }, (_, at) =>
      aMissingPerson({ name: `Tovholder ${at}`.padEnd(100, 'æ'), initiativeNames: names, reach: 'none' }),
    );

    const card = roundCard(aRoundContent(text, { missing: people }));

    assert.equal(cardBytes(card) <= 25_600, true);
    assert.match(wordsOf(card), /og \d+ mere/);
  });
});

describe('the preview of a round', () => {
  it('says that everybody can be reached, where they can', () => {
    const content = aPreviewContent(text);
    const people = content.people.map((person) => ({ ...person, unreachedBecause: null }));

    const words = wordsOf(roundPreviewCard({ ...content, people, withoutLead: [] }));

    assert.match(words, /3 personer bliver spurgt\nAlle kan få besked i deres egen chat\./);
    assert.doesNotMatch(words, /spring/);
  });

  it('lets nobody confirm where the strategy has ended by then, and leads on', () => {
    const verbs = verbsOf(roundPreviewCard(aPreviewContent(text, { strategyEnded: true })));

    assert.deepEqual(verbs, ['strategy.extend', 'strategy.next', 'round.preview_to_me', 'round.show']);
  });

  it('keeps its size with hundreds of people', () => {
    const [person] = aPreviewContent(text).people;
    assert.ok(person);
    const people = Array.from({ length: 400 }, () => ({ ...person, name: 'x'.repeat(100), unreachedBecause: 'y' }));

    assert.equal(cardBytes(roundPreviewCard(aPreviewContent(text, { people }))) <= 25_600, true);
  });
});

describe('a form for dates', () => {
  const round = { id: 'r', name: 'Runde', kind: 'ordinary', state: 'open' } as const;
  const asked = { text, verb: 'round.dates', partnershipId: 'p', round, problems: [], sampleData: false } as const;
  const typed = { ...noDates, dueOn: '2027-01-29', graceUntil: '2027-02-01' };

  it('comes back with every reason, and with what was typed', () => {
    const card = roundDatesCard({ ...asked, typed, problems: ['Den ene grund.', 'Den anden grund.'] });

    assert.match(wordsOf(card), /Det er ikke gemt endnu:\nDen ene grund\.\nDen anden grund\./);
    assert.equal(inputValue(card, 'dueOn'), '2027-01-29');
    assert.equal(inputValue(card, 'graceUntil'), '2027-02-01');
  });

  it('asks for the opening only while it is a plan, and for hours only where they count', () => {
    const ids = (state: RoundState, kind: 'ordinary' | 'extraordinary') => {
      const card = roundDatesCard({ ...asked, typed, round: { ...round, state, kind } });
      return [...partsOfType(card, 'Input.Date'), ...partsOfType(card, 'Input.Time')].map(({ id }) => id);
    };

    assert.deepEqual(ids('planned', 'ordinary'), ['opensOn', 'dueOn', 'graceUntil']);
    assert.deepEqual(ids('open', 'ordinary'), ['dueOn', 'graceUntil']);
    assert.deepEqual(ids('open', 'extraordinary'), ['dueOn', 'graceUntil', 'dueTime', 'graceTime']);
  });
});

describe('an answer to look at', () => {
  it('keeps its size with every field full', () => {
    const { answer } = aNewAnswersContent(text);
    assert.ok(answer);

    for (const character of ['æ', '😀', '好']) {
      const card = newAnswersCard(aNewAnswersContent(text, { answer: { ...answer, content: fullContent(character) } }));

      assert.equal(cardBytes(card) <= 25_600, true, character);
    }
  });
});

describe('a choice among many', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    initiativeId: `indsats-nummer-${at}`,
    initiativeName: `Indsats ${at} `.padEnd(100, 'ø'),
  }));
  const ids = { text, partnershipId: 'p', sampleData: false } as const;

  it('keeps the size of the card of those who are missing', () => {
    const choices = many.map((each) => ({ ...each, personId: 'tovholder', personName: 'x'.repeat(100) }));

    const card = missingCard({ ...ids, roundId: 'r', roundName: 'Runde', choices, excused: many, done: null, tabUrl });

    assert.equal(cardBytes(card) <= 25_600, true);
  });

  it('keeps the size of the card that plans a round', () => {
    const typed = { ...noDates, name: 'x'.repeat(100), initiativeIds: [] };
    const plan = {
      kind: 'extraordinary',
      formId: 'f',
      partnershipName: 'Et',
      problems: [],
      strategyEnded: true,
    } as const;

    const card = planRoundCard({ ...ids, ...plan, typed, initiatives: [...many, ...many, ...many] });

    assert.equal(cardBytes(card) <= 25_600, true);
    assert.match(wordsOf(card), /og \d+ indsatser mere/);
  });
});

function verbsOf(card: Card): readonly unknown[] {
  return partsOfType(card, 'Action.Execute').map(({ verb }) => verb);
}
