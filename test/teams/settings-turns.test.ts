import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient, installFor } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';

describe('The settings in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let coordinator: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer();
    await installFor(server.origin, ['koordinator-kommune', 'koordinator-politi', 'tovholder-tryg-bydel']);
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  afterEach(() => server.close());

  const settingsNow = async () => (await server.stores.records.settings(partnershipId)).value;
  const audited = async () => (await server.stores.partnerships.auditTrail(partnershipId, 200)).length;

  /** The form as it is opened, with everything that its inputs hold. */
  async function opened(client: DemoClient, verb: string) {
    await client.say('indstillinger');
    const { value } = await client.press(dataOf(await newestCard(client), verb));
    return { ...dataOf(value, verb), ...heldBy(value) };
  }

  it('are shown in words, with the ways to change them', async () => {
    await coordinator.say('Indstillinger');

    const words = wordsOf(await newestCard(coordinator));
    assert.match(words, /Påmindelser: \n14 dage før, 5 arbejdsdage før og på dagen for fristen, kl\. 08\.30/);
    assert.match(words, /Vi sender beskeder: \npå arbejdsdage mellem kl\. 08\.00 og 15\.30/);
    assert.match(words, /Sene svar: \nbliver taget imod i 3 arbejdsdage efter fristen/);
    assert.match(words, /Lukkedage: \n1\. maj hvert år, 5\. juni hvert år/);
    assert.match(words, /Beskedernes tekster: \nappens egne/);
  });

  it('are for coordinators alone, in the reader’s language', async () => {
    const lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    await lead.say('settings', 'en-GB');

    assert.match(wordsOf(await newestCard(lead)), /The settings are decided by the coordinators\./);
  });

  it('change nothing when a form is sent as it was opened', async () => {
    await coordinator.say('hej');
    const before = await audited();

    for (const verb of ['settings.times', 'settings.days', 'settings.texts']) {
      const { value } = await coordinator.press(await opened(coordinator, verb));

      assert.match(wordsOf(value), /✓ Indstillingerne er gemt\./, verb);
    }
    assert.deepEqual(await settingsNow(), defaultSettings);
    assert.equal(await audited(), before);
  });

  it('take other times, with as many reminders as are filled in', async () => {
    const form = await opened(coordinator, 'settings.times');

    const { value } = await coordinator.press({
      ...form,
      ...{ before0: 10, unit0: 'working_days', before1: '', before3: '1', unit3: 'days' },
      ...{ reminderTime: '09:00', sendFrom: '07:30', sendUntil: '16:00', graceWorkingDays: '0' },
    });

    assert.match(wordsOf(value), /10 arbejdsdage før, på dagen for fristen og 1 dag før, kl\. 09\.00/);
    const { reminders, reminderTime, sendFrom, sendUntil, graceWorkingDays } = await settingsNow();
    assert.deepEqual(reminders, [
      { unit: 'working_days', before: 10 },
      { unit: 'days', before: 0 },
      { unit: 'days', before: 1 },
    ]);
    assert.deepEqual([reminderTime, sendFrom, sendUntil, graceWorkingDays], ['09:00', '07:30', '16:00', 0]);
  });

  it('say everything that is wrong with the times at once, and keep what was typed', async () => {
    const form = await opened(coordinator, 'settings.times');
    const typed = {
      before0: '500',
      reminderTime: '17:00',
      sendFrom: '10:00',
      sendUntil: '09:00',
      graceWorkingDays: '',
    };

    const { value } = await coordinator.press({ ...form, ...typed });
    const missing = await coordinator.press({ ...form, sendUntil: '', reminderTime: '17:00' });

    const words = wordsOf(value);
    assert.match(words, /Skriv antallet af dage i hver påmindelse/);
    assert.match(words, /det seneste klokkeslæt skal være efter det tidligste/);
    assert.match(words, /skal ligge mellem det tidligste og det seneste/);
    assert.match(words, /Skriv antallet af arbejdsdage til sene svar/);
    const { before0, before1, sendUntil } = heldBy(value);
    assert.deepEqual([before0, before1, sendUntil], [500, 5, '09:00']);
    assert.match(wordsOf(missing.value), /Vælg, hvornår vi senest må sende\./);
    assert.doesNotMatch(wordsOf(missing.value), /skal ligge mellem/);
    assert.deepEqual(await settingsNow(), defaultSettings);
  });

  it('take closed days and quiet periods as they are written, and name the lines that are none', async () => {
    const form = await opened(coordinator, 'settings.days');
    const typed = {
      closedDays: '24.12\nnytår\n07.05.2027',
      quietPeriods: '01.07.2026 - 07.08.2026 Sommerferie\nvinter',
    };

    const refused = await coordinator.press({ ...form, ...typed });
    const taken = await coordinator.press({
      ...dataOf(refused.value, 'settings.days'),
      closedDays: '24.12\n07.05.2027',
      quietPeriods: '01.07.2026 - 07.08.2026 Sommerferie',
    });

    assert.match(wordsOf(refused.value), /Lukkedage, linje 2: Skriv en dato/);
    assert.match(wordsOf(refused.value), /Perioder, linje 2: Skriv to datoer/);
    assert.deepEqual(heldBy(refused.value), typed);
    assert.match(wordsOf(taken.value), /24\. december hvert år, 7\. maj 2027/);
    const { closedDays, quietPeriods } = await settingsNow();
    assert.deepEqual(closedDays, ['12-24', '2027-05-07']);
    assert.deepEqual(quietPeriods, [{ from: '2026-07-01', to: '2026-08-07', name: 'Sommerferie' }]);
  });

  it('take the coordinators’ own sentences, and no CPR number in them', async () => {
    const form = await opened(coordinator, 'settings.texts');

    const refused = await coordinator.press({
      ...form,
      asked_da: 'Ring til 010150-5006.',
      reminder_en: 'x'.repeat(501),
    });
    const taken = await coordinator.press({ ...dataOf(refused.value, 'settings.texts'), asked_da: 'Kære alle' });

    assert.match(wordsOf(refused.value), /En tekst er for lang/);
    assert.match(wordsOf(refused.value), /CPR-nummer/);
    assert.equal(heldBy(refused.value).asked_da, 'Ring til 010150-••••.');
    assert.equal(heldBy(refused.value).reminder_en, 'x'.repeat(501));
    assert.match(wordsOf(taken.value), /I har selv skrevet 1 af 8/);
    assert.equal((await settingsNow()).texts.da.asked, 'Kære alle');
  });

  it('show a coordinator what another has changed meanwhile, before theirs is taken', async () => {
    const other = await demoClient(server.origin, 'koordinator-politi');
    const mine = await opened(coordinator, 'settings.texts');
    const theirs = await opened(other, 'settings.times');
    await other.press({ ...theirs, graceWorkingDays: '7' });

    const shown = await coordinator.press({ ...mine, asked_da: 'Kære alle' });
    const between = await settingsNow();
    const taken = await coordinator.press({ ...dataOf(shown.value, 'settings.texts'), ...heldBy(shown.value) });

    assert.match(wordsOf(shown.value), /En anden koordinator har ændret indstillingerne/);
    assert.match(wordsOf(shown.value), /bliver taget imod i 7 arbejdsdage efter fristen/);
    assert.equal(heldBy(shown.value).asked_da, 'Kære alle');
    assert.equal(between.texts.da.asked, '');
    assert.match(wordsOf(taken.value), /✓ Indstillingerne er gemt\./);
    const { graceWorkingDays, texts } = await settingsNow();
    assert.deepEqual([graceWorkingDays, texts.da.asked], [7, 'Kære alle']);
  });

  it('are changed once where the same form is sent twice', async () => {
    const form = { ...(await opened(coordinator, 'settings.times')), graceWorkingDays: '7' };
    await coordinator.press(form);
    const before = await audited();

    const { value } = await coordinator.press(form);

    assert.match(wordsOf(value), /✓ Indstillingerne er gemt\./);
    assert.equal(await audited(), before);
  });
});
