import assert from 'node:assert/strict';
import { helpCard } from '#bot/cards/help-card.ts';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import type { Role } from '#bot/domain/person.ts';
import type { MyInitiative } from '#bot/domain/status-form.ts';
import { readCommand } from '#bot/text/commands.ts';
import { textFor } from '#bot/text/text-for.ts';
import { partsOfType, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { aMyInitiative, tabUrl } from './card-samples.ts';

const text = textFor('da');

describe('the list of what a person leads', () => {
  it('gives each initiative its own button', () => {
    const card = listed([aMyInitiative(), aMyInitiative({ initiativeId: 'tryg-bydel', isAnswered: true })]);

    const buttons = partsOfType(card, 'Action.Execute').map((button) => [button.title, button.verb]);
    assert.deepEqual(buttons, [
      ['Udfyld status', 'status.open'],
      ['Ret status', 'status.open'],
    ]);
  });

  it('says when a status is due, or in which round it was answered', () => {
    const card = listed([aMyInitiative(), aMyInitiative({ initiativeId: 'tryg-bydel', isAnswered: true })]);

    assert.equal(textBlockTexts(card).includes('Frist: onsdag den 28. maj 2025'), true);
    assert.equal(textRuns(card).includes('Besvaret i Statusrunde 2, foråret 2025'), true);
    assert.equal(textBlockTexts(card).includes('Seneste status: ✓ Følger planen'), true);
  });

  it('has no button where no round is open', () => {
    const card = listed([aMyInitiative({ roundId: null, roundName: null, dueOn: null, health: null })]);

    assert.deepEqual(partsOfType(card, 'Action.Execute'), []);
    assert.equal(textBlockTexts(card).includes('Der er ingen åben statusrunde lige nu.'), true);
    assert.equal(textBlockTexts(card).includes('Ingen status endnu'), true);
  });

  it('is grouped by partnership, in Danish order, only where there are several', () => {
    const aarhus = aMyInitiative({ partnershipId: 'b', partnershipName: 'Tryg Aarhus' });
    const oelgod = aMyInitiative({ partnershipId: 'c', partnershipName: 'Tryg Ølgod' });

    const both = textRuns(listed([aarhus, oelgod]));

    assert.ok(both.indexOf('Tryg Ølgod') < both.indexOf('Tryg Aarhus'));
    assert.equal(textRuns(listed([aarhus])).includes('Tryg Aarhus'), false);
  });

  it('leads on who leads nothing', () => {
    const card = listed([]);

    assert.equal(textBlockTexts(card).includes('Du er ikke tovholder på nogen indsats'), true);
    assert.deepEqual(
      partsOfType(card, 'Action.OpenUrl').map((button) => button.title),
      ['Åbn overblikket'],
    );
  });
});

describe('short answers in the chat', () => {
  it('show of a message with a CPR number only the masked number', () => {
    const masked = 'Anders bor på Vej 1 og har 010150-•••• eller 01 01 50 •••• som nummer.';

    const card = noticeCard({ text, notice: { kind: 'cpr_number', masked }, sampleData: false, tabUrl });

    assert.deepEqual(textRuns(card), ['010150-••••', '01 01 50 ••••']);
    assert.equal(JSON.stringify(card).includes('Anders'), false);
  });

  it('always lead on', () => {
    for (const kind of ['unknown', 'greeting', 'channel', 'outage'] as const) {
      const card = noticeCard({ text, notice: { kind }, sampleData: false, tabUrl });

      assert.equal(partsOfType(card, 'Action.Execute')[0]?.verb, 'status.list', kind);
    }
  });
});

describe('the help card', () => {
  it('names each word that somebody without a role can use', () => {
    assert.deepEqual(wordsFor([]), everybodys);
  });

  it('names the steering group’s own word and the coordinators’ to them alone', () => {
    assert.deepEqual(wordsFor(['steering']), [...everybodys, 'overblik']);
    assert.deepEqual(wordsFor(['coordinator']), [...everybodys, 'runde', 'skriftlig', 'indstillinger']);
  });

  it('names no word that is not understood, in either language', () => {
    for (const [words, language] of [
      [text, 'da'],
      [textFor('en'), 'en'],
    ] as const) {
      for (const { word } of Object.values(words.chat.help.words)) assert.notEqual(readCommand(word), null, language);
    }
  });

  const everybodys = 'status kladde møde dagsorden punkt mødepakke beslutninger referat årsstatus telefon hjælp'.split(
    ' ',
  );

  function wordsFor(roles: readonly Role[]): readonly string[] {
    const runs = textRuns(helpCard({ text, roles, sampleData: false, tabUrl, helpUrl: tabUrl }));
    return runs.filter((run) => run.endsWith(': ')).map((run) => run.slice(0, -2));
  }
});

function listed(initiatives: readonly MyInitiative[]) {
  return myInitiativesCard({ text, initiatives, sampleData: false, tabUrl });
}
