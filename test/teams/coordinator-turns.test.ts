import assert from 'node:assert/strict';
import { coordinatorDesk } from '#test/stories/coordinator-desk.ts';
import { roundStory } from '#test/stories/round-story.ts';
import { newestCard, send, answer as statusAnswer } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient, installFor } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
const round = { cardVersion: 1, partnershipId, roundId: '2025-2' };
const formId = '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e';
const whose = 'demensindsatser/tovholder-demensindsatser';

describe('What coordinators press', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let coordinator: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer();
    await installFor(server.origin, ['koordinator-kommune', 'tovholder-demensindsatser']);
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
    await coordinator.say('hej');
  });

  afterEach(() => server.close());

  const audited = async () => (await server.stores.partnerships.auditTrail(partnershipId, 200)).length;

  it('does nothing where somebody else presses it, whatever they make up', async () => {
    const lead = await demoClient(server.origin, 'tovholder-demensindsatser');
    await lead.say('hej');
    const before = await audited();
    const typed = {
      step: 'do',
      dueOn: '2025-05-27',
      meetingOn: '2025-06-25',
      validTo: '2027-12-31',
      title: 'Ny',
      formId,
    };
    const noted = { whose, excused: whose, note: 'Pause.', question: 'Hvorfor?', kind: 'ordinary', name: 'Ny runde' };
    const version = { initiativeId: 'aalborg-fri-tid', version: 1, validFrom: '2026-01-01' };
    const away = {
      awayId: 'tovholder-tryg-bydel',
      personId: 'tovholder-tryg-bydel',
      from: '2025-05-20',
      to: '2025-05-21',
    };

    for (const verb of verbs) {
      const { value } = await lead.press({ ...round, verb, ...typed, ...noted, ...version, ...away });

      assert.match(String(value), /Det har du ikke adgang til\./, verb);
    }
    assert.equal(await audited(), before);
  });

  it('is told in English to who reads English', async () => {
    await coordinator.say('round', 'en-GB');

    const words = wordsOf(await newestCard(coordinator));
    assert.match(
      words,
      /Status round 2, spring 2025\nThe round is: \nopen\n4 of 15 have answered\nUnchanged since last: 1/,
    );
    assert.match(words, /Tovholder Tryg bydel, tel. 12 34 56 80: /);
  });

  it('says when a reminder goes out that may not be sent now', async () => {
    await roundStory(server).until('2025-05-13', '18:00');

    const { value } = await coordinator.press({ ...round, verb: 'round.remind' });

    assert.match(
      wordsOf(value),
      /✓ De, der mangler at svare, får en påmindelse onsdag den 14\. maj 2025 kl\. 08\.00\./,
    );
  });

  it('shows an answer that came since first, before it can be marked as seen', async () => {
    const lead = await demoClient(server.origin, 'tovholder-demensindsatser');
    await send(lead, 'demensindsatser', { ...statusAnswer, happened: 'Første udgave.' });
    const desk = coordinatorDesk(coordinator);
    await desk.asks();
    await desk.presses('request.show');
    for (let steps = 0; steps < 10 && !wordsOf(desk.card()).includes('Første udgave.'); steps += 1) {
      await desk.presses('request.show');
    }
    await send(lead, 'demensindsatser', { ...statusAnswer, happened: 'Anden udgave.' });

    const newer = await desk.presses('request.acknowledge');
    const done = await desk.presses('request.acknowledge');

    assert.match(wordsOf(newer), /Der er kommet et nyere svar\. Læs det først, og prøv så igen\.\n.*Anden udgave\./s);
    assert.match(wordsOf(done), /✓ Svaret er markeret som set\./);
  });

  it('marks an answer as read for who was shown it, and for nobody else', async () => {
    const desk = coordinatorDesk(coordinator);
    await desk.asks();

    await desk.presses('request.show');

    const own = await server.stores.records.seen(partnershipId, 'koordinator-kommune');
    const others = await server.stores.records.seen(partnershipId, 'koordinator-politi');
    const read = [own, others].map(({ value }) => value.versions['aalborg-fri-tid']);
    assert.deepEqual(read, [2, undefined]);
  });

  it('keeps a question and a reason with a CPR number where they were typed, and stores neither', async () => {
    const before = await audited();
    const asked = { ...round, initiativeId: 'aalborg-fri-tid', version: 2, question: 'Er det 010150-5006?' };

    const question = await coordinator.press({ ...asked, verb: 'request.return' });
    const reason = await coordinator.press({ ...round, verb: 'request.excuse', whose, note: 'Se 010150-5006.' });

    assert.match(String(question.value), /Teksten ser ud til at indeholde et CPR-nummer\./);
    assert.match(String(reason.value), /Teksten ser ud til at indeholde et CPR-nummer\./);
    assert.equal(await audited(), before);
  });

  it('plans a round counted in hours for some initiatives, and says what is missing', async () => {
    const kinds = await coordinator.press({ cardVersion: 1, verb: 'round.plan', partnershipId });
    const asked = await coordinator.press({ ...dataOf(kinds.value, 'round.plan'), kind: 'extraordinary' });
    const plan = dataOf(asked.value, 'round.plan');
    const typed = { name: 'Efter branden', opensOn: '2025-05-13', dueOn: '2025-05-14', dueTime: '12:00' };

    const nobody = await coordinator.press({ ...plan, ...typed, initiativeIds: '' });
    const numbered = await coordinator.press({
      ...plan,
      ...typed,
      name: 'Branden 010150-5006',
      initiativeIds: 'havnefronten',
    });
    const planned = await coordinator.press({ ...plan, ...typed, initiativeIds: 'havnefronten,trygt-natteliv' });

    assert.equal(heldBy(asked.value).opensOn, '2025-05-13');
    assert.match(wordsOf(nobody.value), /Vælg mindst én indsats\./);
    assert.equal(heldBy(nobody.value).dueTime, '12:00');
    assert.match(wordsOf(numbered.value), /CPR-nummer/);
    assert.equal(heldBy(numbered.value).name, 'Branden 010150-••••');
    assert.match(
      wordsOf(planned.value),
      /Efter branden\nRunden er: \nplanlagt\n.*Frist: \nonsdag den 14\. maj 2025 kl\. 12\.00/s,
    );
    const { initiativeIds } = (await server.stores.partnerships.round(partnershipId, String(plan.formId))) ?? {};
    assert.deepEqual(initiativeIds, ['havnefronten', 'trygt-natteliv']);
  });

  it('says on the preview why a round cannot be opened', async () => {
    const plan = { cardVersion: 1, verb: 'round.plan', partnershipId, kind: 'yearly', step: 'do', formId };
    await coordinator.press({ ...plan, name: 'For sent', opensOn: '2025-04-01', dueOn: '2025-05-12' });

    const { value } = await coordinator.press({ ...round, roundId: formId, verb: 'round.open' });

    assert.match(
      wordsOf(value),
      /Før du åbner runden\nFor sent\nRunden kan ikke åbnes endnu:\nStatusrunden åbner den 13\. maj 2025, efter fristen den 12\. maj 2025\./,
    );
  });

  it('takes the next version of the strategy in use once no round speaks of this one, and once however often', async () => {
    const next = { cardVersion: 1, verb: 'strategy.next', partnershipId, step: 'do', title: 'Tryg Aalborg 4' };
    const period = { validFrom: '2026-01-01', validTo: '2029-12-31' };

    const early = await coordinator.press({ ...next, ...period });
    await coordinator.press({ ...round, verb: 'round.cancel', step: 'do' });
    const taken = await coordinator.press({ ...next, ...period });
    const twice = await coordinator.press({ ...next, ...period });
    const wrong = await coordinator.press({ ...next, title: 'Tryg Aalborg 5', ...period });

    assert.match(wordsOf(early.value), /Der er allerede en statusrunde af samme slags i gang/);
    assert.match(wordsOf(taken.value), /✓ Tryg Aalborg 4 er taget i brug\./);
    assert.match(wordsOf(twice.value), /✓ Tryg Aalborg 4 er taget i brug\./);
    assert.match(wordsOf(wrong.value), /Vælg en dag efter den, hvor den nuværende begyndte\./);
    const { strategy, earlierStrategies } = (await server.stores.partnerships.partnership(partnershipId)) ?? {};
    assert.deepEqual([strategy?.number, earlierStrategies?.length], [4, 1]);
  });

  it('lists the rounds, the most urgent first, with the way to a new one', async () => {
    const { value } = await coordinator.press({ cardVersion: 1, verb: 'round.show', partnershipId });

    const shown = wordsOf(value)
      .split('\n')
      .filter((line) => line.startsWith('Statusrunde '));
    assert.deepEqual(shown, ['Statusrunde 2, foråret 2025', 'Statusrunde 1, vinteren 2024/25']);
    assert.equal(dataOf(value, 'round.plan').partnershipId, partnershipId);
  });

  it('shows the dates proposed meanwhile rather than taking them unseen', async () => {
    const moved = { ...round, verb: 'round.moved', step: 'do' };
    const first = await coordinator.press({ ...moved, meetingOn: '2025-06-26' });
    const second = await coordinator.press({ ...moved, meetingOn: '2025-06-30' });

    const unseen = await coordinator.press(dataOf(first.value, 'round.accept_dates'));
    const seen = await coordinator.press(dataOf(unseen.value, 'round.accept_dates'));

    assert.match(wordsOf(second.value), /Møde\n.*\n30\. juni 2025/);
    assert.match(wordsOf(unseen.value), /Der er foreslået andre datoer, siden du så forslaget: frist den /);
    assert.match(wordsOf(unseen.value), /Møde\n.*\n30\. juni 2025/);
    assert.match(wordsOf(seen.value), /✓ Runden har fået de nye datoer\./);
  });

  it('answers a card about a round that never was as kindly as any other', async () => {
    const { value } = await coordinator.press({ ...round, roundId: 'aldrig', verb: 'round.show' });

    assert.match(String(value), /Statusrunden findes ikke længere\./);
  });
});

/** All that only coordinators may do or see. */
const verbs = [
  'round.show',
  'round.preview',
  'round.preview_to_me',
  'round.open',
  'round.undo',
  'round.remind',
  'round.accept_dates',
  'round.decline_dates',
  'round.missing',
  'round.close',
  'round.cancel',
  'round.dates',
  'round.reopen',
  'round.moved',
  'round.plan',
  'request.show',
  'request.acknowledge',
  'request.return',
  'request.on_behalf',
  'request.excuse',
  'request.take_excuse_back',
  'strategy.extend',
  'strategy.next',
  'absence.set',
  'absence.clear',
  'settings.show',
  'settings.texts',
  'settings.times',
  'settings.days',
];
