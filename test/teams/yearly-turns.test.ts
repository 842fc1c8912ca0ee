import assert from 'node:assert/strict';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import { aSampleYearlyRound, writtenSampleYearly } from '#test/support/sample-yearly-round.ts';

const partnershipId = 'tryg-aalborg';

describe('The yearly status in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let roundId: string;

  beforeEach(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    const coordinator = server.demo.roster.person('koordinator-kommune');
    assert.ok(coordinator);
    const identity = { tenantId: coordinator.tenantId, objectId: coordinator.aadObjectId };
    roundId = await aSampleYearlyRound(server.stores, identity, server.demo.now());
    await writtenSampleYearly(server.stores, { identity, roundId, at: server.demo.now() });
  });

  afterEach(() => server.close());

  const chat = async (who: string): Promise<DemoClient> => {
    const client = await demoClient(server.origin, who);
    await client.say('årsstatus');
    return client;
  };
  const stateOf = async () => (await server.stores.records.yearly(partnershipId, roundId))?.value.state;

  async function asked(): Promise<void> {
    const coordinator = await chat('koordinator-kommune');
    await coordinator.press({ ...dataOf(await newestCard(coordinator), 'yearly.ask'), answerBy: '2025-06-20' });
  }

  it('goes from the coordinator’s asking to the last organisation’s yes and out, press by press', async () => {
    await asked();
    for (const who of ['styregruppe-kommune', 'styregruppe-politi', 'styregruppe-region']) {
      const member = await chat(who);
      const { value } = await member.press(dataOf(await newestCard(member), 'yearly.approve'));
      assert.match(wordsOf(value), /Du har godkendt på din organisations vegne/);
    }
    const coordinator = await chat('koordinator-politi');
    const publishing = dataOf(await newestCard(coordinator), 'yearly.publish');
    await coordinator.press(publishing);
    const { value } = await coordinator.press(publishing);

    assert.equal(await stateOf(), 'published');
    assert.match(wordsOf(value), /Udgave 1 er udgivet 13\. maj 2025\./);
  });

  it('comes back with what was typed where a reason is missing or holds a CPR number, and then is sent back', async () => {
    await asked();
    const member = await chat('styregruppe-politi');
    const back = dataOf(await newestCard(member), 'yearly.refuse');

    const empty = await member.press({ ...back, reason: ' ' });
    const numbered = await member.press({ ...back, reason: 'Se 010150-5006 i bilaget.' });
    const done = await member.press({ ...back, reason: 'Tallene er gamle.' });

    assert.match(wordsOf(empty.value), /Skriv en begrundelse på højst 500 tegn\./);
    assert.match(wordsOf(numbered.value), /CPR-nummer/);
    assert.match(String(heldBy(numbered.value).reason), /^Se .+ i bilaget\.$/);
    assert.equal(JSON.stringify(numbered.value).includes('010150-5006'), false);
    assert.match(wordsOf(done.value), /Den er sendt tilbage/);
    assert.equal(await stateOf(), 'draft');
    assert.match(
      wordsOf(await newestCard(await chat('koordinator-kommune'))),
      /Sendt tilbage af: \nNordjyllands Politi/,
    );
  });

  it('refuses kindly an edition that is not the newest, and shows the one that is', async () => {
    await asked();
    const member = await chat('styregruppe-politi');
    const approving = dataOf(await newestCard(member), 'yearly.approve');

    const { value } = await member.press({ ...approving, version: 2 });

    assert.match(wordsOf(value), /Der er kommet en anden udgave/);
    assert.equal(dataOf(value, 'yearly.approve').version, 1);
  });

  it('does nothing where somebody else presses, whatever they make up', async () => {
    await asked();
    const lead = await demoClient(server.origin, 'tovholder-demensindsatser');
    await lead.say('årsstatus');
    const made = { cardVersion: 1, partnershipId, roundId, version: 1, reason: 'Nej.', answerBy: '2025-06-20' };

    for (const verb of ['yearly.ask', 'yearly.approve', 'yearly.refuse', 'yearly.publish']) {
      const { value } = await lead.press({ ...made, verb });
      assert.match(JSON.stringify(value), /findes ikke, eller den er ikke til dig/, verb);
    }
    assert.equal(await stateOf(), 'approving');
  });

  it('says to a reader that there is nothing to read before it is published', async () => {
    const reader = await chat('laeser-region');

    assert.match(wordsOf(await newestCard(reader)), /Der er ingen årlig status, du kan læse endnu\./);
  });
});
