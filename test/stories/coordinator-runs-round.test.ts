import assert from 'node:assert/strict';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import { type CoordinatorDesk, choiceOf, coordinatorDesk, headingOf } from './coordinator-desk.ts';
import { answer, newestCard, send } from './story-steps.ts';

/** One after the other, as the days of the spring round go. */
describe('A coordinator runs a round from the chat', function () {
  this.timeout(60_000);
  let server: DemoServer;
  let coordinator: DemoClient;
  let desk: CoordinatorDesk;
  let lead: DemoClient;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
    lead = await demoClient(server.origin, 'tovholder-tryghedsvandringer');
    desk = coordinatorDesk(coordinator);
  });
  after(() => server.close());

  it('asks for it in a word that means nothing but a kind sentence to anybody else', async () => {
    await lead.say('runde');
    const card = await desk.asks();

    assert.match(wordsOf(await newestCard(lead)), /Det er koordinatorerne, der styrer statusrunderne\./);
    assert.match(
      wordsOf(card),
      /Statusrunde 2, foråret 2025\nRunden er: \nåben\n4 af 15 har svaret\nUændret siden sidst: 1/,
    );
    assert.match(wordsOf(card), /Frist: \nonsdag den 28\. maj 2025\nSene svar til og med: \ntirsdag den 3\. juni 2025/);
    assert.match(
      wordsOf(card),
      /Møde: \nonsdag den 18\. juni 2025\nDagsordenen sendes ud: \nmandag den 2\. juni 2025\nMødepakken låses: \nonsdag den 11\. juni 2025/,
    );
    assert.match(
      wordsOf(card),
      /Tovholder Patientens Team, intet telefonnummer: \nPatientens Team\nKan kun få besked i en kanal/,
    );
  });

  it('reminds those who are missing, once, however often it is pressed', async () => {
    const before = (await lead.cards()).length;

    const first = await desk.presses('round.remind');
    await server.deliver.drain();
    const again = await desk.presses('round.remind');
    await server.deliver.drain();

    assert.match(wordsOf(first), /✓ De, der mangler at svare, får en påmindelse nu\./);
    assert.match(wordsOf(again), /4 af 15 har svaret/);
    const reminded = (await lead.cards()).slice(before).map(headingOf);
    assert.deepEqual(reminded, ['11 arbejdsdage til fristen']);
  });

  it('reads a new answer, sends it back with a question, and marks the next one as seen', async () => {
    await send(lead, 'tryghedsvandringer', { ...answer, happened: 'Tre vandringer.' });

    await desk.asks();
    const shown = await shownAnswerOf('Tryghedsvandringer');
    const empty = await desk.presses('request.return', { question: ' ' });
    await desk.presses('request.return', { question: 'Hvor mange deltog?' });
    await server.deliver.drain();

    assert.match(wordsOf(shown), /Tre vandringer\./);
    assert.equal(empty, 'Skriv dit spørgsmål.');
    assert.match(wordsOf(await newestCard(lead)), /Et spørgsmål til din status\n.*Hvor mange deltog\?/s);
    assert.doesNotMatch(wordsOf(await shownNewAnswers()), /Tryghedsvandringer/);

    await send(lead, 'tryghedsvandringer', { ...answer, happened: 'Tre vandringer med 40 deltagere.' });
    await desk.asks();
    assert.match(wordsOf(await shownAnswerOf('Tryghedsvandringer')), /40 deltagere/);
    assert.match(wordsOf(await desk.presses('request.acknowledge')), /✓ Svaret er markeret som set\.\n/);
    await lead.say('status');
    assert.match(wordsOf(await newestCard(lead)), /Besvaret i/);
  });

  it('excuses an initiative and asks it after all', async () => {
    await desk.asks();
    const missing = await desk.presses('round.missing');
    const whose = choiceOf(missing, 'Demensindsatser');

    const unreasoned = await desk.presses('request.excuse', { whose, note: '' });
    const excused = await desk.presses('request.excuse', { whose, note: 'Holder pause.' });
    const counted = await desk.presses('round.show');

    assert.equal(unreasoned, 'Skriv hvorfor.');
    assert.match(wordsOf(excused), /✓ Indsatsen er fritaget i denne runde\.\n/);
    assert.match(wordsOf(counted), /5 af 14 har svaret/);

    await desk.presses('round.missing');
    const back = choiceOf(desk.card(), 'Demensindsatser');
    assert.match(
      wordsOf(await desk.presses('request.take_excuse_back', { excused: back })),
      /✓ Indsatsen skal svare alligevel\./,
    );
    assert.match(wordsOf(await desk.presses('round.show')), /5 af 15 har svaret/);
  });

  it('writes down what a lead said on the phone', async () => {
    const missing = await desk.presses('round.missing');
    const whose = choiceOf(missing, 'Patientens Team');

    await desk.presses('request.on_behalf', { whose });
    const form = await newestCard(coordinator);
    const receipt = await coordinator.press({ ...dataOf(form, 'status.submit'), ...answer });

    assert.match(wordsOf(form), /Du skriver for Tovholder Patientens Team\./);
    assert.match(wordsOf(receipt.value), /Skrevet af Koordinator Kommune for Tovholder Patientens Team/);
    assert.match(wordsOf(await desk.asks()), /6 af 15 har svaret/);
  });

  it('gives it other dates, after dates that do not fit came back as they were typed', async () => {
    const waiting = await demoClient(server.origin, 'tovholder-demensindsatser');
    const before = (await waiting.cards()).length;
    await desk.presses('round.dates');

    const refused = await desk.presses('round.dates', { dueOn: '2025-06-17', graceUntil: '2025-06-19' });
    const taken = await desk.presses('round.dates', { dueOn: '2025-05-27', graceUntil: '' });
    await server.deliver.drain();

    assert.match(
      wordsOf(refused),
      /Målene skal være opsummeret den 6\. juni 2025, men der kan komme svar til og med den 19\. juni 2025\./,
    );
    assert.match(wordsOf(refused), /Mødematerialet skal ligge fast den 11\. juni 2025/);
    assert.deepEqual(heldBy(refused), { dueOn: '2025-06-17', graceUntil: '2025-06-19' });
    assert.match(wordsOf(taken), /✓ Datoerne er gemt\.\n.*Frist: \ntirsdag den 27\. maj 2025/s);
    assert.match(wordsOf(taken), /Sene svar til og med: \nmandag den 2\. juni 2025/);
    assert.deepEqual((await waiting.cards()).slice(before).map(headingOf), ['Ny frist for status']);
  });

  it('is shown the dates that follow from a moved meeting, and decides', async () => {
    await desk.presses('round.moved');

    const proposed = await desk.presses('round.moved', { meetingOn: '2025-06-25' });
    const kept = await desk.presses('round.decline_dates');
    const again = await desk.pressesOn(proposed, 'round.decline_dates');

    assert.match(wordsOf(proposed), /Frist\n27\. maj 2025\n4\. juni 2025/);
    assert.match(wordsOf(proposed), /Møde\n18\. juni 2025\n25\. juni 2025/);
    assert.match(wordsOf(kept), /✓ Datoerne er, som de var\.\n.*Frist: \ntirsdag den 27\. maj 2025/s);
    assert.doesNotMatch(wordsOf(again), /✓|kan ikke/);
  });

  it('closes it only once told what that means, and an old card then shows how it stands', async () => {
    const open = await desk.asks();

    const asked = await desk.presses('round.close');
    assert.match(wordsOf(asked), /ingen sende eller rette status.*\n9 indsatser mangler status/);
    assert.match(
      wordsOf(await desk.presses('round.close')),
      /Runden er: \nlukket\n✓ Runden er lukket\.\n6 af 15 svarede/,
    );

    const twice = await desk.pressesOn(asked, 'round.close');
    const late = await desk.pressesOn(open, 'round.remind');

    assert.doesNotMatch(wordsOf(twice), /kan ikke/);
    assert.match(
      wordsOf(late),
      /Det kan ikke gøres nu, for runden er lukket\. Her ser du den, som den står nu\.\n6 af 15/,
    );
  });

  it('opens it once more until a later day', async () => {
    await desk.asks();
    await desk.presses('round.reopen');

    const tooLate = await desk.presses('round.reopen', { dueOn: '2025-06-16', graceUntil: '' });
    const open = await desk.presses('round.reopen', { dueOn: '2025-06-04', graceUntil: '2025-06-05' });

    assert.match(wordsOf(tooLate), /Mødematerialet skal ligge fast den 11\. juni 2025/);
    assert.match(wordsOf(open), /Runden er: \nåben\n✓ Runden er åben igen\./);
    await desk.presses('round.close');
    await desk.presses('round.close');
  });

  it('plans the next one, led on by the strategy’s end without losing what was typed', async () => {
    await desk.presses('round.plan');
    await desk.presses('round.plan');
    const typed = { name: 'Statusrunde 1, foråret 2026', meetingOn: '2026-06-17' };

    const refused = await desk.presses('round.plan', typed);
    await desk.presses('strategy.extend');
    const question = await newestCard(coordinator);
    const extended = await desk.pressesOn(question, 'strategy.extend', { validTo: '2026-12-31' });
    const planned = await desk.pressesOn(refused, 'round.plan', heldBy(refused));

    assert.match(wordsOf(refused), /Strategien gælder til og med den 31\. december 2025/);
    assert.equal(heldBy(refused).name, typed.name);
    assert.match(wordsOf(extended), /✓ Strategien gælder nu til og med torsdag den 31\. december 2026\./);
    assert.match(wordsOf(planned), /Runden er: \nplanlagt\n✓ Runden er planlagt\. Ingen er blevet spurgt endnu\./);
    assert.match(wordsOf(planned), /Åbner: \ntirsdag den 14\. april 2026\nFrist: \nfredag den 29\. maj 2026/);
    assert.match(wordsOf(await desk.pressesOn(refused, 'round.plan', heldBy(refused))), /Runden er planlagt/);
    assert.equal((await server.stores.records.rounds('tryg-aalborg')).length, 3);
  });

  it('sees who will be asked and who cannot be reached, sends it to themselves, opens, and takes that back', async () => {
    const preview = await desk.presses('round.preview');
    const said = await desk.presses('round.preview_to_me');
    await server.deliver.drain();
    const mine = await newestCard(coordinator);
    const opening = await desk.presses('round.open');
    const undone = await desk.presses('round.undo');

    assert.match(
      wordsOf(preview),
      /åbner runden tirsdag den 14\. april 2026 kl\. 08\.00\. Indtil da kan du fortryde\./,
    );
    assert.match(wordsOf(preview), /Én kan ikke få besked i chatten\nTovholder Patientens Team/);
    assert.match(wordsOf(preview), /17 personer bliver spurgt/);
    assert.match(wordsOf(preview), /Påmindelse på dagen: \nfredag den 29\. maj 2026 kl\. 08\.30/);
    assert.equal(said, 'Du får beskeden i denne chat om lidt. Ingen andre får den.');
    assert.match(wordsOf(mine), /Kun til dig\. Sådan ser beskeden ud/);
    assert.match(
      wordsOf(opening),
      /Runden åbner tirsdag den 14\. april 2026 kl\. 08\.00\. Indtil da kan du fortryde\./,
    );
    assert.match(wordsOf(undone), /Runden er: \nplanlagt\n✓ Åbningen er fortrudt\. Ingen har fået besked\./);
  });

  it('cancels what was planned, and nobody is told', async () => {
    const asked = await desk.presses('round.cancel');
    const cancelled = await desk.presses('round.cancel');
    await server.deliver.drain();

    assert.match(wordsOf(asked), /Ingen er blevet spurgt endnu, så ingen får besked\./);
    assert.match(wordsOf(cancelled), /Runden er: \naflyst\n✓ Runden er aflyst\./);
    assert.doesNotMatch((await lead.cards()).map(headingOf).join(), /aflyst/);
  });

  /** The card of the new answer about an initiative, by way of those before it. */
  async function shownAnswerOf(name: string): Promise<unknown> {
    await desk.presses('request.show');
    for (let steps = 0; steps < 10 && !wordsOf(desk.card()).includes(name); steps += 1)
      await desk.presses('request.show');
    assert.match(wordsOf(desk.card()), new RegExp(name));
    return desk.card();
  }

  async function shownNewAnswers(): Promise<unknown> {
    await desk.asks();
    return desk.presses('request.show');
  }
});
