import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absenceCard } from '#bot/cards/absence-card.ts';
import { decidingCard } from '#bot/cards/deciding-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { missingCard } from '#bot/cards/missing-card.ts';
import { newAnswersCard } from '#bot/cards/new-answers-card.ts';
import { phoneCard } from '#bot/cards/phone-card.ts';
import { planRoundCard } from '#bot/cards/plan-round-card.ts';
import { noDates } from '#bot/cards/planning-action.ts';
import { roundCard } from '#bot/cards/round-card.ts';
import { roundDatesCard } from '#bot/cards/round-dates-card.ts';
import { roundPreviewCard } from '#bot/cards/round-preview-card.ts';
import { roundsCard } from '#bot/cards/rounds-card.ts';
import { settingsCard } from '#bot/cards/settings-card.ts';
import { settingsDaysCard } from '#bot/cards/settings-days-card.ts';
import { settingsTextsCard } from '#bot/cards/settings-texts-card.ts';
import { strategyCard, strategyChangedCard } from '#bot/cards/strategy-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { problemsOfCard, textBlockTexts } from '#test/support/check-card.ts';
import { tabUrl } from './card-samples.ts';
import { aMissingPerson } from './notice-samples.ts';
import { anAbsenceContent, aPhoneContent } from './people-samples.ts';
import { aNewAnswersContent, aPreviewContent, aRoundContent } from './round-samples.ts';
import { aSettingsForm, someSettings } from './settings-samples.ts';

const text = textFor('da');

describe('what people wrote, on the coordinators’ cards', () => {
  const writing = fc
    .oneof(
      fc.constantFrom('[Klik](https://evil.example)', '<at>Alle</at>', '*fed*', '\r\n', '\u0000', '\ud800'),
      fc.string(),
    )
    .map((written) => `¤${written}¤`);

  it('never stands in a TextBlock, where it could become a link, and never makes a card that Teams cannot draw', () => {
    fc.assert(
      fc.property(writing, (written) => {
        for (const card of cardsWith(written)) {
          assert.equal(textBlockTexts(card).join().includes('¤'), false);
          assert.deepEqual(problemsOfCard(card), []);
        }
      }),
    );
  });
});

function cardsWith(written: string): readonly Card[] {
  const named = { initiativeId: 'i', initiativeName: written };
  const content = aRoundContent(text);
  const round = { ...content.round, name: written };
  const sampleData = false;
  const ids = { text, partnershipId: 'p', sampleData };
  const missing = [aMissingPerson({ name: written, phone: written, initiativeNames: [written], reach: 'none' })];
  const person = { name: written, phone: written, standsInFor: [written], initiativeNames: [written] };
  const { answer } = aNewAnswersContent(text);
  const shown = answer && { ...answer, ...named, authorName: written, content: contentOf({ happened: written }) };
  const choices = [{ ...named, personId: 'l', personName: written }];
  const strategy = { title: written, validTo: '2026-12-31' };
  const typed = { ...noDates, name: written, initiativeIds: [] };
  return [
    roundCard({ ...content, round, missing, leaderless: [written] }),
    roundPreviewCard(
      aPreviewContent(text, {
        roundName: written,
        people: [{ ...person, unreachedBecause: 'x' }],
        withoutLead: [written],
      }),
    ),
    newAnswersCard(aNewAnswersContent(text, { roundName: written, answer: shown })),
    missingCard({ ...ids, roundId: 'r', roundName: written, choices, excused: [named], done: null, tabUrl }),
    roundsCard({
      ...ids,
      rounds: [{ partnershipId: 'p', roundId: 'r', name: written, state: 'open', dueOn: '2027-01-15' }],
      partnerships: [{ id: 'p', name: 'Et' }],
      tabUrl,
    }),
    roundDatesCard({ ...ids, verb: 'round.moved', round, typed: noDates, problems: [] }),
    decidingCard({ ...ids, verb: 'round.close', round, missing: 1 }),
    planRoundCard({
      ...ids,
      ...{ kind: 'extraordinary', formId: 'f', partnershipName: written, problems: [], strategyEnded: true },
      typed,
      initiatives: [named],
    }),
    strategyCard({
      ...ids,
      verb: 'strategy.next',
      strategy,
      typed: { title: written, validFrom: null, validTo: null },
      problems: [],
      tabUrl: 'https://teams.example/strategy',
    }),
    strategyChangedCard({ ...ids, verb: 'strategy.next', strategy }),
    ...cardsOfPeople(written),
    ...cardsOfSettings(written),
  ];
}

function cardsOfPeople(written: string): readonly Card[] {
  const person = { personId: 'l', name: written };
  const absence = { ...person, from: '2027-01-01', to: '2027-01-02', standInId: 's', standInName: written };
  const people = { mayBeAway: [person], standIns: [person], absences: [absence, absence] };
  const absent = anAbsenceContent(text, { ...people, partnershipName: written });
  return [
    absenceCard(absent),
    absenceCard({ ...absent, isMine: true }),
    phoneCard(aPhoneContent(text, { partnershipName: written, phone: written })),
    whichPartnershipCard({
      text,
      verb: 'settings.show',
      partnerships: [{ id: 'p', name: written }],
      sampleData: false,
    }),
  ];
}

function cardsOfSettings(written: string): readonly Card[] {
  const texts = { asked: written, reminder: written, lastDay: written, contact: written };
  const settings = {
    ...someSettings,
    quietPeriods: [{ from: '2027-07-01', to: '2027-08-08', name: written }],
    texts: { da: texts, en: texts },
  };
  const place = { partnershipId: 'p', roundId: null, partnershipName: written, sampleData: false };
  return [
    settingsCard({ ...place, text, settings, done: null }),
    settingsTextsCard(aSettingsForm(text, settings.texts, { meanwhile: settings, partnershipName: written })),
    settingsDaysCard(aSettingsForm(text, { closedDays: written, quietPeriods: written }, { meanwhile: settings })),
  ];
}
