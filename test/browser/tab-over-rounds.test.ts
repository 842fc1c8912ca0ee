import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import {
  aMe,
  anInitiativeDetail,
  anOverview,
  anOverviewInitiative,
  anUpdateAnswer,
  aStandings,
} from '#test/support/tab-answers.ts';

const written = anUpdateAnswer().texts;

describe('groups, rounds and comparison in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/overview/rounds': answering(aStandings()),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
      'GET /api/initiatives/trygt-natteliv/updates': answering({
        hasMore: false,
        updates: [
          anUpdateAnswer({
            version: 1,
            health: 'on_track',
            help: 'none',
            texts: written && { ...written, reason: '', happened: 'Natteravne og dørmænd har mødtes én gang.' },
          }),
        ],
      }),
      'GET /api/initiatives/trygt-natteliv/decisions': answering({ decisions: [] }),
    };
  });

  it('groups by goal or organisation, keeps it in the address, and counts each group', async () => {
    const { tab, frame } = await open();

    await tab.getByRole('combobox', { name: 'Gruppér' }).selectOption('organisation');
    const heading = tab
      .getByRole('table', { name: 'Indsatser' })
      .getByRole('rowheader', { name: /^Nordjyllands Politi/ });
    await heading.waitFor();

    assert.match(frame().url(), /\?group=organisation$/);
    assert.match(await heading.innerText(), /Nordjyllands Politi\s+\d+ indsatser/);
    await frame().goto(frame().url());
    await heading.waitFor();
  });

  it('shows all initiatives over rounds as a picture and as a table, filtered like the list', async () => {
    const { tab, frame } = await open({ src: '/tab/?q=natteliv' });

    await tab.getByRole('button', { name: 'Over runder' }).click();
    const strip = tab.getByRole('img', { name: /Statusrunde 1, forår 2024: / });
    await strip.waitFor();
    assert.equal(await strip.count(), 1);
    await tab.getByRole('button', { name: 'Vis som tabel' }).click();
    const table = tab.getByRole('table', { name: 'Status over runder' });
    await table.waitFor();

    assert.match(frame().url(), /\?q=natteliv&rounds=table$/);
    assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), ['Trygt natteliv']);
    assert.equal(await table.getByRole('columnheader').count(), 5);
  });

  it('opens an initiative from its strip, and gives the focus back', async () => {
    const { tab, page } = await open({ src: '/tab/?rounds=strips' });
    const opener = tab.getByRole('button', { name: 'Trygt natteliv', exact: true });

    await opener.focus();
    await page.keyboard.press('Enter');
    const panel = tab.getByRole('region', { name: 'Trygt natteliv' });
    await panel.getByText('Tidligere navne').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    assert.equal(await opener.evaluate((element) => element === document.activeElement), true);
  });

  it('says so where the rounds cannot come, and asks again', async () => {
    server.answers['GET /api/overview/rounds'] = refusing(500, 'fault');
    const { tab } = await open({ src: '/tab/?rounds=strips' });
    await tab.getByText('Noget gik galt hos os').waitFor();

    server.answers['GET /api/overview/rounds'] = answering(aStandings());
    await tab.getByRole('button', { name: 'Prøv igen' }).click();

    await tab.getByRole('heading', { name: 'Status over runder' }).waitFor();
  });

  it('holds an earlier status beside the newest, marks what differs, and leads back', async () => {
    const { tab, page, frame } = await open({ src: '/tab/?initiative=trygt-natteliv&compare=1' });

    const panel = tab.getByRole('region', { name: 'Trygt natteliv' });
    await panel.getByRole('heading', { name: 'Sammenlign to statusser' }).waitFor();
    await panel.getByRole('heading', { name: 'Begrundelse for vurderingen' }).waitFor();
    assert.deepEqual(await panel.locator('del').allInnerTexts(), ['én gang.']);
    assert.match(
      (await panel.locator('ins').allInnerTexts()).join('|'),
      /^to gange\..*\|Der mangler en aftale om kameraer\./s,
    );
    await page.keyboard.press('Escape');
    await panel.getByRole('heading', { name: 'Seneste status' }).waitFor();

    assert.match(frame().url(), /\?initiative=trygt-natteliv$/);
  });

  it('compares from the list of earlier statuses, says what may not be read, and returns the focus', async () => {
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });
    const compare = tab.getByRole('button', { name: /^Sammenlign med den nyeste: status fra 10\. januar 2025/ });

    await compare.click();
    const panel = tab.getByRole('region', { name: 'Trygt natteliv' });
    await panel.getByRole('heading', { name: 'Sammenlign to statusser' }).waitFor();
    await panel.getByText('Teksten er ikke synlig for dig.').waitFor();
    await panel.getByRole('button', { name: 'Til indsatsen' }).click();
    await compare.waitFor();

    assert.equal(await compare.evaluate((element) => element === document.activeElement), true);
  });

  it('shows whom to call, earlier names and the words over rounds', async () => {
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });
    const panel = tab.getByRole('region', { name: 'Trygt natteliv' });
    await panel.getByText('Tidligere navne').waitFor();

    assert.equal(
      await panel.getByRole('link', { name: 'Ring til Tovholder Trygt natteliv på 12 34 56 78' }).count(),
      1,
    );
    assert.equal(await panel.getByText('Nattelivet (1. januar 2022 – 31. maj 2023)').count(), 1);
    assert.equal(await panel.getByRole('img', { name: /Statusrunde 2, forår 2025: Kræver handling/ }).count(), 1);
    assert.equal(await panel.getByRole('button', { name: 'Åbn chatten' }).count(), 1);
  });

  it('holds only the rows in sight of fifteen hundred, and reaches the last by scrolling', async () => {
    server.answers['GET /api/overview'] = answering(manyInitiatives(1500));
    const { tab, frame } = await open();
    const table = tab.getByRole('table', { name: 'Indsatser' });
    await table.getByRole('rowheader', { name: 'Indsats 0001' }).waitFor();

    assert.equal(await table.getAttribute('aria-rowcount'), '1501');
    assert.ok((await table.getByRole('rowheader').count()) < 60);
    for (
      let tries = 0;
      tries < 20 && (await table.getByRole('rowheader', { name: 'Indsats 1500' }).count()) === 0;
      tries += 1
    ) {
      await frame().evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await frame().waitForTimeout(50);
    }
    assert.equal(await table.getByRole('rowheader', { name: 'Indsats 1500' }).count(), 1);
  });
});

function manyInitiatives(count: number) {
  const initiatives = Array.from({ length: count }, (_, n) => {
    const name = `Indsats ${String(n + 1).padStart(4, '0')}`;
    return anOverviewInitiative({ id: `i-${n + 1}`, order: n + 1, name, nameEn: null });
  });
  return anOverview({ initiatives });
}
