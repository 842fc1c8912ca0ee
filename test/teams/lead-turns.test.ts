import assert from 'node:assert/strict';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { type DemoClient, demoClient, type InvokeBody } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import { installedPerson } from './speak-to-bot.ts';

const said = 'application/vnd.microsoft.activity.message';
const round = { cardVersion: 1, partnershipId: 'tryg-aalborg', roundId: '2025-2' };
const filled = {
  happened: 'To beboermøder i Løvvangen.',
  health: 'on_track',
  nextSteps: 'Ny aftale inden sommer.',
  help: 'none',
  visibility: 'all',
  confirmed: 'true',
};

describe('What a lead does about a question', () => {
  let server: DemoServer;

  beforeEach(async () => {
    server = await startDemoServer();
  });

  afterEach(() => server.close());

  /** Somebody who has spoken to the bot, so that there is a card to press and an address to write to. */
  const as = async (personId: string) => {
    installedPerson(server, personId);
    const client = await demoClient(server.origin, personId);
    await client.say('hej');
    return client;
  };

  it('saves a form that is only begun, and finds it again from the chat', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const form = await formOf(lead);

    const answer = await lead.press({ ...dataOf(form, 'draft.save'), happened: 'Vi har gået' });
    await lead.say('kladde');
    const list = await newest(lead);
    await lead.press(dataOf(list, 'status.open', 'tryg-bydel'));
    const restored = await newest(lead);

    assertSays(answer, 'Kladden er gemt kl. 09.00. Kun du kan se den. Den er ikke sendt.');
    assert.match(wordsOf(list), /Dine kladder\nTryg bydel/);
    assert.match(wordsOf(restored), /Det er din kladde fra 13\. maj 2025 kl\. 09\.00\. Den er ikke sendt endnu\./);
    assert.equal(heldBy(restored).happened, 'Vi har gået');
  });

  it('is told the same in a message on a client that cannot show it beside the card', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const form = await formOf(lead);

    await lead.submit({ ...dataOf(form, 'draft.save'), happened: 'Vi har gået' });

    assert.match(wordsOf(await newest(lead)), /Kladden er gemt kl\. 09\.00/);
  });

  it('keeps no CPR number in a draft, and says so', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const form = await formOf(lead);

    const answer = await lead.press({ ...dataOf(form, 'draft.save'), happened: 'Se 010150-5006.' });
    await lead.press(dataOf(await listOf(lead), 'status.open', 'tryg-bydel'));

    assert.match(String(answer.value), /Et CPR-nummer blev fjernet fra kladden\.$/);
    assert.equal(heldBy(await newest(lead)).happened, 'Se 010150-••••.');
  });

  it('has a draft to save only once something is written, and none after it is deleted', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const save = dataOf(await formOf(lead), 'draft.save');

    const nothing = await lead.press(save);
    await lead.press({ ...save, happened: 'Vi har gået' });
    await lead.say('kladde');
    const gone = await lead.press(dataOf(await newest(lead), 'draft.discard', 'tryg-bydel'));

    assertSays(nothing, 'Der er ikke skrevet noget endnu, så der er ingen kladde at gemme.');
    assert.match(wordsOf(gone.value), /Du har ingen kladder/);
  });

  it('is reminded again on the day they choose', async () => {
    const lead = await as('tovholder-tryg-bydel');

    const answer = await lead.press({ ...round, verb: 'round.snooze', until: 'three_days' });

    assertSays(answer, 'Vi minder dig om det fredag den 16. maj 2025, hvis du ikke har svaret inden da.');
  });

  it('sees the question drawn as answered once nothing is left of it', async () => {
    const lead = await as('tovholder-havnefronten');

    const answer = await lead.press({ ...round, verb: 'round.snooze', until: 'tomorrow' });

    assert.match(wordsOf(answer.value), /Tak, du har svaret/);
    assert.equal(dataOf(answer.value, 'status.open').initiativeId, 'havnefronten');
  });

  it('hands a status over to the deputy, who is asked, answers, and is told in which role', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const deputy = await as('stedfortraeder-tryg-bydel');

    const answer = await lead.press({ ...round, verb: 'round.hand_over', initiativeId: 'tryg-bydel' });
    const asked = await arrived(deputy, /har givet status på Tryg bydel videre til dig/);
    await deputy.press(dataOf(asked, 'status.open', 'tryg-bydel'));
    const receipt = await deputy.press({ ...dataOf(await newest(deputy), 'status.submit'), ...filled });

    assertSays(answer, 'Stedfortræder Tryg bydel får besked. Du kan stadig selv svare.');
    assert.match(wordsOf(receipt.value), /Sendt af Stedfortræder Tryg bydel den .*\nSendt som stedfortræder/);
  });

  it('asks to step down, which counts once a coordinator has confirmed, and can be undone', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const coordinator = await as('koordinator-kommune');

    const answer = await lead.press({ ...round, verb: 'round.step_down', initiativeId: 'tryg-bydel' });
    const question = await arrived(coordinator, /Jeg er ikke længere tovholder på/);
    const confirmed = await coordinator.press(dataOf(question, 'stepping_down.confirm'));
    await arrived(lead, /Du er ikke længere tovholder/);
    const refused = await lead.press({ ...round, verb: 'status.open', initiativeId: 'tryg-bydel' });
    const undone = await coordinator.press(dataOf(confirmed.value, 'stepping_down.undo'));
    const open = await lead.press({ ...round, verb: 'status.open', initiativeId: 'tryg-bydel' });

    assertSays(answer, 'Koordinatorerne har fået besked. Du er stadig tovholder, indtil de bekræfter det.');
    assert.match(wordsOf(confirmed.value), /Find en ny tovholder/);
    assert.match(String(refused.value), /Du er hverken tovholder eller stedfortræder/);
    assert.match(wordsOf(undone.value).replaceAll('\n', ''), /er igen tovholder på Tryg bydel/);
    assertSays(open, 'Se nederst i chatten.');
  });

  it('is asked which of several is meant before anything happens', async () => {
    const lead = await as('tovholder-trafiksikkerhed');

    for (const verb of ['round.hand_over', 'round.step_down']) {
      assertSays(await lead.press({ ...round, verb }), 'Vælg en indsats.');
    }
  });

  it('cannot do any of it for what somebody else leads', async () => {
    const lead = await as('tovholder-demensindsatser');

    for (const verb of ['round.hand_over', 'round.step_down', 'draft.save']) {
      const data = { ...round, verb, initiativeId: 'tryg-bydel', formId: 'f', baseVersion: 0, happened: 'x' };
      assert.match(String((await lead.press(data)).value), /Du er hverken tovholder eller stedfortræder/, verb);
    }
  });

  it('is told after the close whom to call, and finds what they wrote as a draft to copy', async () => {
    const lead = await as('tovholder-tryg-bydel');
    const form = await formOf(lead);
    await closeSpringRound();

    const refused = await lead.press({ ...dataOf(form, 'status.submit'), ...filled });
    await lead.say('kladde');
    const list = await newest(lead);
    await lead.press(dataOf(list, 'draft.read', 'tryg-bydel'));

    assert.match(wordsOf(refused.value), /Statusrunde 2, foråret 2025 er lukket, så status er ikke sendt\./);
    assert.match(wordsOf(refused.value), /Det, du skrev, er gemt som kladde/);
    assert.match(wordsOf(refused.value), /Koordinator Kommune \(Kommune, tlf\. 12 34 56 78\)/);
    assert.match(wordsOf(list), /Runden er lukket, så kladden kan ikke sendes\./);
    assert.equal(heldBy(await newest(lead)).happened, filled.happened);
  });

  async function closeSpringRound() {
    const person = installedPerson(server, 'koordinator-kommune');
    const identity = { tenantId: person.tenantId, objectId: person.aadObjectId };
    const question = { identity, partnershipId: 'tryg-aalborg', roundId: '2025-2', at: '2025-05-13T08:00:00.000Z' };
    await closeRound(server.stores)(question);
  }
});

async function formOf(lead: DemoClient): Promise<unknown> {
  await lead.say('status');
  await lead.press(dataOf(await newest(lead), 'status.open', 'tryg-bydel'));
  return newest(lead);
}

async function listOf(lead: DemoClient): Promise<unknown> {
  await lead.say('kladde');
  return newest(lead);
}

async function newest(client: DemoClient): Promise<unknown> {
  return (await client.cards()).at(-1);
}

/** Waits for a card that the bot sends by itself. */
async function arrived(client: DemoClient, words: RegExp): Promise<unknown> {
  for (let waits = 0; waits < 100; waits += 1) {
    const found = (await client.cards()).findLast((card) => words.test(wordsOf(card).replaceAll('\n', '')));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no card says ${words}`);
}

function assertSays(answer: InvokeBody, sentence: string): void {
  assert.deepEqual([answer.type, answer.value], [said, sentence]);
}
