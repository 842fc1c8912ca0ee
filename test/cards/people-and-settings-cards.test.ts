import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absenceCard } from '#bot/cards/absence-card.ts';
import { askedCard } from '#bot/cards/asked-card.ts';
import { readCardAction } from '#bot/cards/card-action.ts';
import { cardBytes } from '#bot/cards/card-size.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { noAbsence } from '#bot/cards/people-action.ts';
import { settingsCard } from '#bot/cards/settings-card.ts';
import { settingsDaysCard } from '#bot/cards/settings-days-card.ts';
import { settingsTextsCard } from '#bot/cards/settings-texts-card.ts';
import { settingsTimesCard } from '#bot/cards/settings-times-card.ts';
import { textFor } from '#bot/text/text-for.ts';
import { inputValue, partsOfType, problemsOfCard } from '#test/support/check-card.ts';
import { wordsOf } from '#test/support/read-card.ts';
import { tabUrl } from './card-samples.ts';
import { anAsked } from './notice-samples.ts';
import { anAbsenceContent } from './people-samples.ts';
import { aSettingsForm, someSettings, someTimes } from './settings-samples.ts';

const text = textFor('da');
const place = { partnershipId: 'tryg-aalborg', roundId: '2027-1' };

describe('the card of absences', () => {
  it('names whose absence a button ends where there are several', () => {
    const content = anAbsenceContent(text);
    const [absence] = content.absences;
    assert.ok(absence);
    const others = [absence, { ...absence, personId: 'lead-2', name: 'Tovholder To' }];

    const titlesOf = (card: Card) =>
      partsOfType(card, 'Action.Execute').flatMap(({ verb, title }) => (verb === 'absence.clear' ? [title] : []));

    assert.deepEqual(titlesOf(absenceCard(content)), ['Ophæv']);
    assert.deepEqual(titlesOf(absenceCard({ ...content, absences: others })), [
      'Ophæv for Tovholder Negativ social kontrol',
      'Ophæv for Tovholder To',
    ]);
  });

  it('asks who is away of a coordinator only', () => {
    const idsOf = (isMine: boolean) =>
      partsOfType(absenceCard(anAbsenceContent(text, { isMine })), 'Input.ChoiceSet').map(({ id }) => id);

    assert.deepEqual(idsOf(false), ['awayId', 'standInId']);
    assert.deepEqual(idsOf(true), ['standInId']);
  });

  it('keeps its size however many are away', () => {
    const content = anAbsenceContent(text);
    const people = Array.from({ length: 200 }, (_, at) => ({ personId: `person-${at}`, name: 'Navn '.repeat(12) }));
    const absences = content.absences.flatMap((absence) => people.map((person) => ({ ...absence, ...person })));

    const card = absenceCard({ ...content, mayBeAway: people, standIns: people, absences });

    assert.equal(cardBytes(card) <= 25_600, true);
    assert.match(wordsOf(card), /Listen er for lang til at blive vist helt\./);
    assert.match(wordsOf(card), /og \d+ mere/);
  });
});

describe('the question to a lead', () => {
  it('lets them say that they are away, and no stand-in', () => {
    const offered = (standsInFor: string | null) =>
      partsOfType(askedCard({ text, content: anAsked({ standsInFor }), tabUrl }), 'Action.Execute').map(
        ({ verb }) => verb,
      );

    assert.equal(offered(null).includes('absence.set_mine'), true);
    assert.equal(offered('Tovholder Ét').includes('absence.set_mine'), false);
  });
});

describe('the cards of the settings', () => {
  it('say in words what was decided', () => {
    const shown = { ...place, text: textFor('en'), partnershipName: 'Tryg Aalborg', sampleData: false, done: null };
    const bare = { ...someSettings, reminders: [], graceWorkingDays: 0, quietPeriods: [] };

    const words = wordsOf(settingsCard({ ...shown, settings: bare }));

    assert.match(words, /Reminders: \nNo reminders are sent/);
    assert.match(words, /Late answers: \nare not taken after the due date/);
    assert.match(words, /Closed days: \n1 May every year, .*, 7 May 2027/);
    assert.match(words, /Periods in which nobody is asked: \nnone/);
    assert.match(words, /Texts of the messages: \nyou have written 1 of 8, the rest are the app’s own/);
  });

  it('show beside each own sentence what is written without it, in its own language', () => {
    const words = wordsOf(settingsTextsCard(aSettingsForm(text, someSettings.texts)));

    assert.match(words, /Er feltet tomt, skriver vi: Hej\. Vi beder dig om en kort status på din indsats\./);
    assert.match(words, /Er feltet tomt, skriver vi: Hello\. We ask you for a short status of your initiative\./);
  });

  it('offer one reminder more than there are, at least three and at most ten', () => {
    const step = { before: '5', unit: 'working_days' } as const;
    const countOf = (count: number) => {
      const typed = { ...someTimes, reminders: Array.from({ length: count }, () => step) };
      return partsOfType(settingsTimesCard(aSettingsForm(text, typed)), 'Input.Number').length - 1;
    };

    assert.deepEqual([0, 1, 3, 9, 10].map(countOf), [3, 3, 4, 10, 10]);
  });

  it('draw no number where none was typed', () => {
    const typed = { ...someTimes, graceWorkingDays: 'tre' };

    assert.equal(inputValue(settingsTimesCard(aSettingsForm(text, typed)), 'graceWorkingDays'), undefined);
  });

  it('keep their size with as much as the settings can hold', () => {
    const long = {
      asked: 'å'.repeat(500),
      reminder: 'å'.repeat(500),
      lastDay: 'å'.repeat(500),
      contact: 'å'.repeat(500),
    };
    const meanwhile = {
      ...someSettings,
      closedDays: Array.from({ length: 100 }, () => '2027-05-07'),
      quietPeriods: Array.from({ length: 100 }, () => ({
        from: '2027-07-01',
        to: '2027-08-08',
        name: 'å'.repeat(100),
      })),
      texts: { da: long, en: long },
    };
    const shown = { ...place, text, partnershipName: 'Tryg Aalborg', sampleData: true, done: null };
    const days = { closedDays: '07.05.2027\n'.repeat(100), quietPeriods: '' };

    for (const card of [
      settingsCard({ ...shown, settings: meanwhile }),
      settingsTextsCard(aSettingsForm(text, meanwhile.texts, { meanwhile })),
      settingsTimesCard(aSettingsForm(text, someTimes, { meanwhile })),
      settingsDaysCard(aSettingsForm(text, days, { meanwhile })),
    ]) {
      assert.deepEqual(problemsOfCard(card), []);
    }
  });
});

describe('what is pressed on them', () => {
  const at = { cardVersion: 1, partnershipId: 'tryg-aalborg' };

  it('is read with all that was typed', () => {
    const typed = { awayId: 'a', from: '2027-02-01', to: 'i morgen', standInId: 's' };

    assert.deepEqual(readCardAction({ ...at, verb: 'absence.set', step: 'do', roundId: '2027-1', ...typed }), {
      verb: 'absence.set',
      ...place,
      step: 'do',
      typed: { ...typed, to: null },
    });
    assert.deepEqual(readCardAction({ ...at, verb: 'absence.set_mine' }), {
      ...{ verb: 'absence.set_mine', partnershipId: 'tryg-aalborg', roundId: null, step: 'ask' },
      typed: noAbsence,
    });
    assert.deepEqual(
      readCardAction({ ...at, verb: 'settings.days', step: 'do', settingsVersion: 'v1', closedDays: '24.12' }),
      {
        ...{ verb: 'settings.days', partnershipId: 'tryg-aalborg', roundId: null, step: 'do', version: 'v1' },
        typed: { closedDays: '24.12', quietPeriods: '' },
      },
    );
  });

  it('never throws, whatever a client makes up', () => {
    const verbs = ['absence.set', 'absence.clear', 'phone.set', 'settings.texts', 'settings.times', 'settings.days'];
    const made = fc.record({
      verb: fc.constantFrom(...verbs),
      cardVersion: fc.constant(1),
      partnershipId: fc.anything(),
      roundId: fc.anything(),
      step: fc.anything(),
      awayId: fc.anything(),
      from: fc.anything(),
      phone: fc.anything(),
      settingsVersion: fc.anything(),
      asked_da: fc.anything(),
      before0: fc.anything(),
      unit0: fc.anything(),
      sendFrom: fc.anything(),
      closedDays: fc.anything(),
    });

    fc.assert(fc.property(made, (data) => readCardAction(data) !== undefined));
  });
});
