import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aFollowedPerson, aGridAnswer, aGridRow } from '#test/support/round-builders.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';

const roundSrc = '/tab/?page=rounds&round=2025-2';

describe('a round of 1,500 initiatives in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
    server.answers = roundAnswers();
    const rows = Array.from({ length: 1500 }, (_, at) =>
      aGridRow({ initiativeId: `initiative-${at}`, order: at + 1, name: `Indsats nr. ${at + 1}`, nameEn: null }),
    );
    const people = rows.map(({ initiativeId }, at) =>
      aFollowedPerson({
        person: { id: `lead-${at}`, name: `Tovholder nr. ${at + 1}`, organisation: 'aalborg-kommune' },
        initiativeIds: [initiativeId],
      }),
    );
    server.answers['GET /api/rounds/2025-2/grid'] = answering(aGridAnswer({ rows, people }));
  });

  after(() => server.close());

  it('draws the lines in sight, and the last one when it is scrolled to', async () => {
    const { tab, frame } = await open({ src: roundSrc });
    await tab.getByRole('button', { name: 'Indsats nr. 1', exact: true }).waitFor();
    assert.ok((await tab.locator('tbody tr').count()) < 100);
    assert.equal(await tab.getByRole('table').getAttribute('aria-rowcount'), '1501');

    await frame().evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');

    await tab.getByRole('button', { name: 'Indsats nr. 1500', exact: true }).waitFor();
    const last = tab.locator('tbody tr[aria-rowindex="1501"]');
    assert.match((await last.textContent()) ?? '', /^Indsats nr\. 1500/);
  });

  it('finds a line that is not drawn', async () => {
    const { tab } = await open({ src: roundSrc });

    await tab.getByRole('searchbox').fill('nr. 1234');

    await tab.getByText('1 af 1500 indsatser').waitFor();
    await tab.getByRole('button', { name: 'Indsats nr. 1234', exact: true }).waitFor();
  });

  it('draws people in the same manner, also as cards on a phone', async () => {
    const { tab, frame } = await open({ src: `${roundSrc}&part=people`, width: 360 });
    await tab.getByText('Tovholder nr. 1', { exact: true }).waitFor();
    assert.ok((await tab.locator('tbody tr').count()) < 100);

    await frame().evaluate('window.scrollTo(0, document.documentElement.scrollHeight / 2)');

    await tab
      .getByText(/^Tovholder nr\. 7\d\d$/)
      .first()
      .waitFor();
    assert.equal(await frame().evaluate('document.documentElement.scrollWidth - window.innerWidth'), 0);
  });
});
