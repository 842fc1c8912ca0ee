import assert from 'node:assert/strict';
import * as v from 'valibot';
import { minutesOfMeeting, minutesPaths } from '#bot/contract/minutes.ts';
import { writtenCases } from '#bot/contract/written-cases.ts';
import { versionsSeenBy } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { linkOn, openedDemoTabs } from '#test/support/demo-tab.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { wordsOf } from '#test/support/read-card.ts';

/** The tab as each finds it who follows a link from the bot, on the whole product with signed tokens. */
describe('one’s main task, from a link in the chat', function () {
  this.timeout(60_000);
  let server: DemoServer;
  const open = openedDemoTabs(() => server);

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
  });
  after(() => server.close());

  const chatOf = (personId: string): Promise<DemoClient> => demoClient(server.origin, personId);

  async function asked(client: DemoClient, word: string, button: string): Promise<string> {
    await client.say(word);
    return linkOn(await client.cards(), button);
  }

  it('is a lead’s status: filled in, received, and what becomes of what they ask for', async () => {
    await server.clockTo('2025-05-14T06:45:00.000Z');
    const lead = await chatOf('tovholder-tryg-bydel');
    const link = linkOn(await lead.cards(), 'Svar i fanen');
    const { tab } = await open({ personId: 'tovholder-tryg-bydel', link });

    await tab.getByLabel(/Hvad er der sket siden sidst/).fill('To beboermøder i Løvvangen.');
    await tab.getByLabel(/Følger planen/).check();
    await tab.getByLabel(/Hvad er næste skridt/).fill('Et nyt møde efter sommerferien.');
    await tab.getByLabel('Brug for hjælp eller beslutning?').selectOption('steering');
    await tab.getByLabel(/Hvad har du brug for/).fill('Skal mødet holdes for hele byen?');
    await tab.getByLabel(/ikke personoplysninger/).check();
    await tab.getByRole('button', { name: 'Send status' }).click();
    await tab
      .getByRole('status')
      .getByText(/^Status er sendt kl\. \d\d\.\d\d\. Den er gemt som version 2\.$/)
      .waitFor();
    await tab.getByRole('button', { name: 'Tilbage til indsatsen' }).click();
    await tab.getByText('Skal mødet holdes for hele byen?').waitFor();
    await tab.getByRole('button', { name: 'Min side' }).click();
    await tab.getByRole('heading', { name: 'Hvad blev der af det, du bad om?' }).waitFor();

    const [newest] = await versionsSeenBy(lead, 'tryg-bydel');
    assert.equal(newest?.texts?.happened, 'To beboermøder i Løvvangen.');
  });

  it('is a member’s word in the steering group: what waits, the case, the answer that is kept', async () => {
    const coordinator = await chatOf('koordinator-kommune');
    const raw = { title: 'Flere vagter på havnen', recommendation: 'Der ansættes to vagter.', answerBy: '2025-05-20' };
    await coordinator.post('/api/written-cases', { formId: crypto.randomUUID(), raw, lang: 'da' });
    const member = await chatOf('styregruppe-politi');
    const link = await asked(member, 'overblik', 'Åbn Min side');
    const { tab } = await open({ personId: 'styregruppe-politi', link });

    await tab.getByRole('button', { name: 'Svar Flere vagter på havnen' }).click();
    await tab.getByRole('radio', { name: 'Tiltræder', exact: true }).check();
    await tab.getByRole('button', { name: 'Gem svar' }).click();
    await tab.getByRole('status').getByText('Dit svar er gemt.').waitFor();

    const { cases } = v.parse(writtenCases, (await member.get('/api/written-cases')).body);
    assert.deepEqual(
      cases[0]?.answers.map(({ person, answer }) => [person.id, answer]),
      [['styregruppe-politi', 'assents']],
    );
  });

  it('is a member’s word on the minutes of what they were at: read where the link leads, and approved', async () => {
    await server.clockTo('2025-05-14T07:00:00.000Z');
    const held = aMeeting({ id: 'held', date: '2025-05-13', participantIds: ['styregruppe-politi'] });
    const change = { kind: 'meeting', value: held, before: null, tag: null } as const;
    assert.equal(await server.stores.records.commit('tryg-aalborg', [change]), 'committed');
    const minutes = minutesPaths.minutes(held.id);
    const coordinator = await chatOf('koordinator-kommune');
    const form = { formId: crypto.randomUUID(), replaces: 0, revision: 0, isSilenceApproval: false, change: '' };
    const sent = await coordinator.post(minutes, { ...form, dueOn: '2025-06-02' });
    assert.equal(sent.status, 200, JSON.stringify(sent.body));
    await server.clockTo('2025-05-14T08:00:00.000Z');
    const member = await chatOf('styregruppe-politi');
    const asking = (await member.cards()).filter((card) => wordsOf(card).includes('Godkend referatet'));
    const { tab } = await open({ personId: 'styregruppe-politi', link: linkOn(asking, 'Åbn mødet') });

    await tab.getByRole('button', { name: 'Godkend', exact: true }).click();
    await tab.getByRole('status').getByText('Du har godkendt referatet.').waitFor();

    const { shown } = v.parse(minutesOfMeeting, (await member.get(minutes)).body);
    assert.equal(shown?.mine?.answer, 'approved');
  });

  it('is a coordinator’s round: an answer that has come is read and marked as seen', async () => {
    const coordinator = await chatOf('koordinator-kommune');
    const link = await asked(coordinator, 'runde', 'Åbn runden');
    const { tab } = await open({ personId: 'koordinator-kommune', link });

    await tab.getByRole('button', { name: 'Havnefronten' }).click();
    await tab.getByText('Kan der findes midler til to nye kameraer').waitFor();
    await tab.getByRole('button', { name: 'Markér som set' }).click();

    await tab.getByText('Set af koordinator').first().waitFor();
  });

  it('is a reader’s look at how it goes, and nothing that is not theirs', async () => {
    const reader = await chatOf('laeser-region');
    const { tab } = await open({ personId: 'laeser-region', link: linkOn(await reader.cards(), 'Åbn overblikket') });

    await tab.getByRole('button', { name: 'Sikkerhed på havnefronten' }).click();
    await tab.getByText('Eftersynet efter vinteren viste').waitFor();
    await tab.getByRole('button', { name: 'Antiradikalisering' }).click();
    await tab.getByRole('heading', { name: 'Antiradikalisering', level: 2 }).waitFor();
    await tab.getByRole('heading', { name: 'Beslutninger', level: 3 }).waitFor();

    assert.equal(await tab.getByText('Temamødet i marts').count(), 0);
    assert.equal(await tab.getByRole('button', { name: 'Personer' }).count(), 0);
  });
});
