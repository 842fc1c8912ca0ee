import assert from 'node:assert/strict';
import { coordinatorDesk } from '#test/stories/coordinator-desk.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient, installFor } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
const place = { cardVersion: 1, partnershipId };
const awayId = 'tovholder-demensindsatser';
const standInId = 'koordinator-kommune';
const absence = { from: '2025-05-13', to: '2025-05-30', standInId };

describe('What is said of people in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let coordinator: DemoClient;
  let lead: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer();
    await installFor(server.origin, ['koordinator-kommune', awayId]);
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
    lead = await demoClient(server.origin, awayId);
    await coordinator.say('hej');
    await lead.say('hej');
  });

  afterEach(() => server.close());

  const personNow = async (id: string) => (await server.stores.partnerships.person(partnershipId, id))?.value;

  it('lets a coordinator set an absence from a round, and end it', async () => {
    const desk = coordinatorDesk(coordinator);
    await desk.asks();
    await desk.presses('absence.set');

    const kept = await desk.presses('absence.set', { awayId, ...absence });
    const during = await personNow(awayId);
    const ended = await desk.presses('absence.clear');
    const back = await desk.presses('round.show');

    assert.match(wordsOf(kept), /✓ Fraværet er gemt\./);
    assert.match(
      wordsOf(kept),
      /Tovholder Demensindsatser\nFra 13\. maj 2025 til 30\. maj 2025\. Vikar: Koordinator Kommune/,
    );
    assert.deepEqual(during?.absence, absence);
    assert.match(wordsOf(ended), /✓ Fraværet er ophævet\./);
    assert.equal((await personNow(awayId))?.absence, null);
    assert.match(wordsOf(back), /Statusrunde 2, foråret 2025/);
  });

  it('is reached from those who are missing', async () => {
    const { value } = await coordinator.press({ ...place, roundId: '2025-2', verb: 'round.missing' });

    assert.deepEqual(dataOf(value, 'absence.set').roundId, '2025-2');
  });

  it('says everything that is wrong with an absence at once, and keeps what was chosen', async () => {
    const set = { ...place, verb: 'absence.set', step: 'do' };

    const nothing = await coordinator.press(set);
    const wrong = await coordinator.press({ ...set, awayId, from: '2025-05-20', to: '2025-05-19', standInId: awayId });

    for (const said of ['Vælg, hvem der er væk.', 'Vælg den første dag.', 'Vælg den sidste dag.', 'Vælg en vikar.']) {
      assert.ok(wordsOf(nothing.value).split('\n').includes(said), said);
    }
    assert.match(wordsOf(wrong.value), /Den sidste dag skal være i dag eller senere/);
    assert.match(wordsOf(wrong.value), /Vikaren skal være en anden/);
    assert.deepEqual(heldBy(wrong.value), { awayId, from: '2025-05-20', to: '2025-05-19', standInId: awayId });
    assert.equal((await personNow(awayId))?.absence, null);
  });

  it('takes nobody as stand-in who is away themselves', async () => {
    const other = 'tovholder-tryg-bydel';
    await coordinator.press({ ...place, verb: 'absence.set', step: 'do', ...absence, awayId: other });

    const { value } = await coordinator.press({
      ...{ ...place, verb: 'absence.set', step: 'do' },
      ...{ ...absence, awayId, standInId: other },
    });

    assert.match(wordsOf(value), /Vikaren er selv fraværende i perioden\. Vælg en anden\./);
    assert.equal(heldBy(value).standInId, other);
  });

  it('lets a lead say that they are away, for themselves and nobody else', async () => {
    await lead.press({ ...place, verb: 'absence.set_mine' });
    const form = await newestCard(lead);
    const elsewhere = { awayId: 'tovholder-tryg-bydel', personId: 'tovholder-tryg-bydel' };

    const kept = await lead.press({ ...dataOf(form, 'absence.set_mine'), ...absence, ...elsewhere });
    const own = (await personNow(awayId))?.absence;
    const others = (await personNow('tovholder-tryg-bydel'))?.absence;
    const ended = await lead.press({ ...dataOf(kept.value, 'absence.clear_mine'), ...elsewhere });

    assert.deepEqual(Object.keys(heldBy(form)), ['from', 'to', 'standInId']);
    assert.doesNotMatch(JSON.stringify(form), /"value":"tovholder-demensindsatser"/);
    assert.deepEqual([own, others], [absence, null]);
    assert.match(wordsOf(kept.value), /✓ Dit fravær er gemt\./);
    assert.match(wordsOf(ended.value), /✓ Dit fravær er ophævet\./);
    assert.equal((await personNow(awayId))?.absence, null);
  });

  it('tells nobody but coordinators who else is away', async () => {
    await coordinator.press({ ...place, verb: 'absence.set', step: 'do', ...absence, awayId: 'tovholder-tryg-bydel' });

    await lead.press({ ...place, verb: 'absence.set_mine' });

    assert.doesNotMatch(wordsOf(await newestCard(lead)), /13\. maj 2025/);
  });

  it('keeps one’s own number, and says where it is shown', async () => {
    await coordinator.say('telefon');
    const ofCoordinator = await newestCard(coordinator);
    await lead.say('phone', 'en-GB');
    const ofLead = await newestCard(lead);

    const kept = await lead.press({ ...dataOf(ofLead, 'phone.set'), phone: '+45 99-31 15 05' });

    assert.match(wordsOf(ofCoordinator), /Nummeret står i beskederne til dem, I spørger\./);
    assert.match(wordsOf(ofLead), /only shown to coordinators and administrators/);
    assert.match(wordsOf(kept.value), /✓ Nummeret er gemt\./);
    assert.equal(heldBy(kept.value).phone, '+45 99 31 15 05');
    assert.equal((await personNow(awayId))?.phone, '+45 99 31 15 05');
  });

  it('takes a number away where the field is emptied', async () => {
    await coordinator.press({ ...place, verb: 'phone.set', step: 'do', phone: '99 31 15 05' });

    const { value } = await coordinator.press({ ...place, verb: 'phone.set', step: 'do', phone: '' });

    assert.match(wordsOf(value), /✓ Nummeret er fjernet\./);
    assert.equal((await personNow('koordinator-kommune'))?.phone, null);
  });

  it('gives back what is no telephone number, and the digits of no CPR number', async () => {
    const before = (await personNow('koordinator-kommune'))?.phone;

    const word = await coordinator.press({ ...place, verb: 'phone.set', step: 'do', phone: 'ring til mig' });
    const number = await coordinator.press({ ...place, verb: 'phone.set', step: 'do', phone: '010150-5006' });

    assert.match(wordsOf(word.value), /Skriv et telefonnummer med 5 til 16 cifre/);
    assert.equal(heldBy(word.value).phone, 'ring til mig');
    assert.match(wordsOf(number.value), /CPR-nummer/);
    assert.equal(heldBy(number.value).phone, '010150-••••');
    assert.equal((await personNow('koordinator-kommune'))?.phone, before);
  });
});
