import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { newContext } from '#test/support/browser.ts';
import { demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';

describe('the trial page, while others use the app', function () {
  this.timeout(60_000);
  let server: DemoServer;
  let page: Page;
  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
  });
  afterEach(() => page.context().close());
  after(() => server.close());

  const open = async (person: string) => {
    const context = await newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript((chosen) => {
      localStorage.setItem('tryg-overblik-trial-tour', 'closed');
      if (localStorage.getItem('tryg-overblik-trial-person') === null) {
        localStorage.setItem('tryg-overblik-trial-person', chosen);
      }
    }, person);
    page = await context.newPage();
    await page.goto(`${server.origin}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('marks who got something new, until one looks at it as them', async () => {
    await open('koordinator-kommune');
    const choice = page.getByLabel('Du er');
    const before = await marked();
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    await lead.say('hjælp');
    await choice.getByText('● Tovholder Havnefronten (nyt)').waitFor({ state: 'attached' });
    const during = await marked();
    await choice.selectOption('tovholder-havnefronten');
    await page.getByText('Ord, du kan skrive').waitFor();
    await choice.selectOption('koordinator-kommune');
    const after = await marked();

    assert.deepEqual(before, []);
    assert.deepEqual(during, ['● Tovholder Havnefronten (nyt) · Aalborg Kommune']);
    assert.deepEqual(after, []);
  });

  it('marks a channel in which the bot wrote something new, also after a reload', async () => {
    await open('koordinator-kommune');
    const channel = page.getByRole('button', { name: 'Tovholdergruppen' });
    await channel.waitFor();
    const id = server.demo.roster.conversations.find((one) => one.kind === 'channel' && one.beginsWithApp)?.id ?? '';

    server.demo.chat.post({
      conversationId: id,
      threadId: null,
      personId: null,
      text: 'Nyt i kanalen',
      attachments: [],
    });
    await page.getByRole('button', { name: 'Tovholdergruppen Nyt' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Tovholdergruppen Nyt' }).click();
    await page.getByText('Nyt i kanalen').waitFor();

    assert.equal(await page.getByRole('img', { name: 'Nyt' }).count(), 0);
  });

  it('says where the app is missing, and adds it', async () => {
    await open('tovholder-patientens-team');
    await page.getByText('Personen har aldrig haft appen').waitFor();
    await page.getByRole('button', { name: 'Tilføj appen' }).click();

    await page.getByText('Velkommen').first().waitFor();

    assert.equal(await page.getByText('Personen har aldrig haft appen').count(), 0);
    assert.equal(server.demo.chat.isInstalled('tovholder-patientens-team'), true);
  });

  it('takes the app away from a person and adds it to a channel', async () => {
    await open('koordinator-politi');
    await page.getByRole('button', { name: 'Styregruppen' }).click();
    await page.getByText('Appen er ikke i denne kanal').waitFor();
    await page.getByRole('button', { name: 'Visning' }).click();
    await page.getByRole('button', { name: 'Appen i kanalen Styregruppen' }).click();
    await page.getByRole('button', { name: 'Appen hos Koordinator Politi' }).click();
    await page.getByText('Appen er ikke i denne kanal').waitFor({ state: 'detached' });

    const channel = server.demo.roster.conversations.find(
      (one) => one.kind === 'channel' && one.name === 'Styregruppen',
    );
    assert.equal(server.demo.chat.isAdded(channel?.id ?? ''), true);
    assert.equal(server.demo.chat.isInstalled('koordinator-politi'), false);
  });

  async function marked(): Promise<readonly string[]> {
    const names = await page.getByLabel('Du er').locator('option').allTextContents();
    return names.filter((name) => name.startsWith('●'));
  }
});
