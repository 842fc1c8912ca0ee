import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { newContext } from '#test/support/browser.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';

const screenshots = fileURLToPath(new URL('../output/', import.meta.url));

describe('a meeting on the trial page', function () {
  this.timeout(90_000);
  let server: DemoServer;
  let page: Page;
  beforeEach(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    const context = await newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
    page = await context.newPage();
    await page.goto(`${server.origin}/`);
    await page.getByRole('button', { name: 'Et møde' }).click();
    await step('Vis kanalen');
    await page.getByRole('article', { name: 'Kort' }).getByRole('button', { name: 'Tovholdergruppen' }).click();
    await page.getByText('4 af 15 har svaret').waitFor();
    await clockLooks(server);
    await post().getByRole('button', { name: 'Afbud' }).waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
  });

  it('is posted in the channel with day, place, agenda and what to do', async () => {
    const words = await post().innerText();

    assert.match(words, /onsdag den 18\. juni 2025 kl\. 09\.00-11\.00/);
    assert.match(words, /Nordkraft, Aalborg/);
    assert.match(words, /Svar her, om du deltager\. Du kan ændre dit svar\./);
    assert.match(words, /9\. Badesæsonen ved havnefronten/);
    assert.match(words, /4 af 15 har sendt status\./);
    assert.deepEqual(await findBarriers(page.mainFrame()), []);
    await page.screenshot({ path: `${screenshots}trial-meeting-post.png` });
  });

  it('is declined in one tap, which edits the post in place, and the answer can be changed', async () => {
    await be('tovholder-havnefronten');
    await post().getByRole('button', { name: 'Afbud' }).click();
    await post().getByText('0 deltagere, 1 afbud').waitFor();
    await page.screenshot({ path: `${screenshots}trial-meeting-afbud.png` });
    await post().getByRole('button', { name: 'Deltager' }).click();
    await post().getByText('1 deltager').waitFor();

    assert.equal(await post().getByText('1 afbud').count(), 0);
    assert.equal(await post().count(), 1);
  });

  it('gets its agenda as a reply in its thread, while the post stays the only one', async () => {
    await next();
    await step('Gå 3 uger frem');
    await page.getByRole('heading', { name: 'Her er dagsordenen' }).waitFor();
    // The reply says it, and the post by now.
    await page.getByText('Fristen for status var onsdag den 28. maj 2025. Mangler du').nth(1).waitFor();
    await page.screenshot({ path: `${screenshots}trial-meeting-reply.png` });

    const channel = server.demo.roster.conversations.find((one) => one.kind === 'channel' && one.beginsWithApp);
    const posts = server.demo.chat.posts(channel?.id ?? '');
    const root = posts.find(({ attachments }) => JSON.stringify(attachments).includes('meeting.attend'));
    assert.deepEqual(
      posts
        .filter(({ threadId }) => threadId !== null)
        .map(({ threadId, attachments }) => [
          threadId === root?.id,
          JSON.stringify(attachments).includes('Her er dagsordenen'),
        ]),
      [[true, true]],
    );
  });

  it('is prepared and written up in the chat by three words', async () => {
    await next();
    await next();
    await step('Skriv dagsorden');
    await page.getByRole('heading', { name: 'Dagsorden', exact: true }).waitFor();
    await step('Skriv mødepakke');
    await page.getByRole('heading', { name: 'Mødepakke', exact: true }).waitFor();
    await step('Skriv referat');
    await page.getByRole('heading', { name: 'Send referat til godkendelse' }).waitFor();
    await page.screenshot({ path: `${screenshots}trial-meeting-words.png` });

    assert.deepEqual(await findBarriers(page.mainFrame()), []);
  });

  const step = (words: string) => page.getByRole('button', { name: words }).click();
  const next = () => page.getByRole('button', { name: 'Næste', exact: true }).click();
  const be = async (personId: string) => {
    await page.getByLabel('Du er').selectOption(personId);
    await page.getByRole('button', { name: 'Tovholdergruppen' }).click();
  };
  const post = (): Locator => page.getByRole('article', { name: 'Kort' }).filter({ hasText: 'Det skal du gøre' });
});

/** As the running product's clock does every minute. */
async function clockLooks({ tick, deliver, demo }: DemoServer): Promise<void> {
  await tick(demo.now());
  await deliver.drain();
}
