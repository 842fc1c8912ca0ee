import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import type { TabOpening } from '#test/support/open-tab.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { printedScreens } from '#test/support/printed-screens.ts';
import { aRegister, aRegistered } from '#test/support/register-answer.ts';
import { aFollowedPerson, aGridAnswer, aGridRow } from '#test/support/round-builders.ts';
import { anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

/** A4 between its margins, in CSS pixels. */
const paper = { width: 703, height: 1016 };
const [overviewScreen] = printedScreens();

/** Runs in the page: what may not be seen on paper but is, and how far anything reaches beyond its edge. */
const onPaper = `(() => {
  const isSeen = (each) => each.checkVisibility() && each.getBoundingClientRect().height > 1;
  const forTheHand = 'nav, search, dialog, footer, [role="status"], .fui-Button, input';
  const folded = [...document.querySelectorAll('details:not([open], [data-stays-folded])')];
  return {
    seen: [...document.querySelectorAll(forTheHand)].filter(isSeen).map((each) => each.outerHTML.slice(0, 80)),
    folded: folded.map((each) => each.textContent),
    beyond: document.documentElement.scrollWidth - window.innerWidth,
    colour: getComputedStyle(document.querySelector('h1, h2')).color,
  };
})()`;

describe('the tab on paper', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.answers = overviewScreen?.answers ?? {};
  });

  /** A page as its browser hands it to the printer. */
  async function printed(src: string, { row, ...context }: TabOpening & { readonly row?: string } = {}) {
    const opened = await open({ src, ...paper, ...context });
    const head = opened.tab.getByText('Udskrevet');
    await head.waitFor({ state: 'attached' });
    await opened.tab.getByRole('heading', { level: 1 }).or(opened.tab.locator('main > section')).first().waitFor();
    await opened.tab.locator('[aria-busy="true"], [role="status"][aria-label]').first().waitFor({ state: 'detached' });
    if (row) await opened.tab.getByText(row, { exact: true }).first().waitFor();
    await opened.page.emulateMedia({ media: 'print' });
    await opened.frame().evaluate("window.dispatchEvent(new Event('beforeprint'))");
    return opened;
  }

  for (const { name, src, answers, page } of printedScreens()) {
    it(`is words and tables, with a head that says what they are: ${name}`, async () => {
      server.answers = answers;

      const { tab, frame, complaints } = await printed(src, { context: { theme: 'dark' } });

      assert.match(await tab.getByText('Udskrevet').innerText(), new RegExp(`^Tryg Aalborg · ${page} · Udskrevet \\d`));
      assert.equal(await tab.getByText('Udskrevet').isVisible(), true);
      assert.deepEqual(await frame().evaluate(onPaper), { seen: [], folded: [], beyond: 0, colour: 'rgb(36, 36, 36)' });
      assert.equal(await tab.getByText('Noget gik galt hos os').count(), 0);
      assert.deepEqual(complaints, []);
    });
  }

  it('holds every row of a long list of initiatives, by name', async () => {
    const initiatives = Array.from({ length: 150 }, (_, at) =>
      anOverviewInitiative({ id: `initiative-${at}`, order: at + 1, name: `Indsats nr. ${at + 1}`, nameEn: null }),
    );
    server.answers = { ...server.answers, 'GET /api/overview': answering(anOverview({ initiatives })) };

    const { tab } = await printed('/tab/', { row: 'Indsats nr. 1' });

    assert.equal(await tab.getByRole('button', { name: /^Indsats nr\. \d+$/ }).count(), 150);
    assert.equal(await tab.getByRole('button', { name: 'Indsats nr. 150', exact: true }).isVisible(), true);
  });

  it('holds every row of a round and its people, and everybody in the register', async () => {
    const rows = Array.from({ length: 150 }, (_, at) =>
      aGridRow({ initiativeId: `initiative-${at}`, order: at + 1, name: `Indsats nr. ${at + 1}`, nameEn: null }),
    );
    const people = rows.map(({ initiativeId }, at) =>
      aFollowedPerson({
        person: { id: `lead-${at}`, name: `Tovholder nr. ${at + 1}`, organisation: 'aalborg-kommune' },
        initiativeIds: [initiativeId],
      }),
    );
    const register = rows.map((_, at) => aRegistered({ id: `lead-${at}`, name: `Tovholder nr. ${at + 1}` }));
    server.answers = {
      ...printedScreens().find(({ name }) => name === 'round')?.answers,
      'GET /api/rounds/2025-2/grid': answering(aGridAnswer({ rows, people })),
      'GET /api/register': answering(aRegister({ people: register })),
    };

    const counts = [];
    for (const [src, row] of [
      ['page=rounds&round=2025-2', 'Indsats nr. 1'],
      ['page=rounds&round=2025-2&part=people', 'Tovholder nr. 1'],
      ['page=people', 'Tovholder nr. 1'],
    ] as const) {
      const { tab } = await printed(`/tab/?${src}`, { row });
      counts.push(
        await tab
          .getByRole('rowheader')
          .filter({ hasText: / nr\. \d+/ })
          .count(),
      );
    }

    assert.deepEqual(counts, [150, 150, 150]);
  });

  it('says in words what was chosen on the page', async () => {
    const { tab } = await printed('/tab/?organisation=nordjyllands-politi&health=action&q=tryg&decision=1');

    assert.equal(
      await tab.getByText(/^Vist: /).innerText(),
      'Vist: Søg i indsatser og tovholdere: tryg · Organisation: Nordjyllands Politi · Fremdrift: Kræver handling · Brug for beslutning (3) · 1 af 15 indsatser',
    );
  });

  it('is asked for beside the files and at the foot, where Teams can print', async () => {
    const { tab, frame } = await open();
    await tab.getByRole('main').getByRole('button', { name: 'Udskriv' }).waitFor();
    await frame().evaluate('window.printed = 0; window.print = () => { window.printed += 1; }');

    await tab.getByRole('main').getByRole('button', { name: 'Udskriv' }).click();
    await tab.getByRole('contentinfo').getByRole('button', { name: 'Udskriv' }).click();

    assert.equal(await frame().evaluate('window.printed'), 2);
  });

  it('is not offered on a phone, where Teams cannot', async () => {
    const { tab } = await open({ context: { hostClientType: 'android' } });

    await tab.getByRole('contentinfo').getByRole('button', { name: 'Hjælp' }).waitFor();
    await tab.getByRole('group', { name: 'Hent som' }).waitFor();

    assert.equal(await tab.getByRole('button', { name: 'Udskriv' }).count(), 0);
  });
});
