import assert from 'node:assert/strict';
import type { DraftShown } from '#bot/contract/strategy-page.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aDraftShown, aStrategyAnswer, strategyAnswers } from '#test/support/strategy-answers.ts';

const next = '/tab/?page=strategy&strategy=next';

describe('the order of the next version, and what takes a change back', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = strategyAnswers();
  });

  function shows(draft: DraftShown) {
    const page = answering(aStrategyAnswer({ draft }));
    server.answers['GET /api/strategy'] = page;
    return page;
  }

  function posted(): readonly string[] {
    return server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ url, body }) => `${url.split('?')[0]?.replace('/api/strategy/draft/', '')} ${JSON.stringify(body)}`);
  }

  /** The draft with its first two initiatives in the other order. */
  function turned(draft: DraftShown): DraftShown {
    const [first, second, ...others] = draft.initiatives;
    const [one, two, ...lines] = draft.compared;
    if (!first || !second || !one || !two) throw new Error('The draft has fewer than two initiatives.');
    return { ...draft, initiatives: [second, first, ...others], compared: [two, one, ...lines] };
  }

  it('is changed by keyboard, with focus where it was, and is as before once it is undone', async () => {
    const draft = aDraftShown();
    shows(draft);
    server.answers['POST /api/strategy/draft/initiatives/tryg-bydel/move'] = () => shows(turned(draft))();
    const { tab, page, frame } = await open({ src: next });
    const down = tab.getByRole('button', { name: 'Flyt ned: Trygge bydele' });
    await down.focus();

    await page.keyboard.press('Enter');

    await tab.getByText('Trygge bydele er nu nummer 2 af 14.').waitFor();
    await tab.getByText('1. Samlet indsats').waitFor();
    const focused = await frame().evaluate('document.activeElement.ariaLabel');
    server.answers['POST /api/strategy/draft/initiatives/tryg-bydel/move'] = () => shows(draft)();
    await tab.getByRole('button', { name: 'Fortryd det seneste' }).click();
    await tab.getByText('Det er fortrudt.').waitFor();
    await tab.getByText('1. Trygge bydele').waitFor();
    const said = await frame().evaluate('document.activeElement.textContent');
    assert.deepEqual([focused, said], ['Flyt ned: Trygge bydele', 'Det er fortrudt.']);
    const [, , third] = draft.initiatives;
    assert.deepEqual(posted(), [
      `initiatives/tryg-bydel/move {"before":"${third?.id}"}`,
      'initiatives/tryg-bydel/move {"before":"samlet"}',
    ]);
  });

  it('is as before once something that was taken out is put in again, as it was', async () => {
    const draft = aDraftShown();
    shows(draft);
    const answer = answering(aStrategyAnswer({ draft }));
    for (const part of ['initiatives/samlet/remove', 'initiatives', 'initiatives/samlet/move'])
      server.answers[`POST /api/strategy/draft/${part}`] = answer;
    const { tab } = await open({ src: next });
    await tab.getByRole('button', { name: 'Tag ud: Samlet indsats' }).click();
    await tab.getByText('Samlet indsats er taget ud af kladden.').waitFor();

    await tab.getByRole('button', { name: 'Fortryd det seneste' }).click();

    await tab.getByText('Det er fortrudt.').waitFor();
    const [remove, write, move] = posted();
    assert.equal(remove, 'initiatives/samlet/remove {}');
    assert.match(write ?? '', /^initiatives .*"initiativeId":"samlet".*"seen":0.*"name":"Samlet indsats"/);
    assert.equal(move, `initiatives/samlet/move {"before":"${draft.initiatives[2]?.id}"}`);
  });

  it('says why where somebody else has changed it since', async () => {
    const path = '/api/strategy/initiatives/tryg-bydel/name';
    const changed = aStrategyAnswer();
    const [first, ...others] = changed.initiatives;
    assert.ok(first);
    server.answers[`POST ${path}`] = answering({ ...changed, initiatives: [{ ...first, version: 'v-2' }, ...others] });
    const { tab } = await open({ src: '/tab/?page=strategy&strategy=tryg-bydel' });
    await tab.getByRole('button', { name: 'Omdøb: Tryg bydel' }).click();
    await tab.getByLabel('Navn', { exact: false }).first().fill('Trygge bydele');
    await tab.getByLabel('Gælder fra').fill('2026-01-01');
    await tab.getByRole('button', { name: 'Gem', exact: true }).click();
    await tab.getByText('Navnet er gemt.', { exact: false }).waitFor();
    server.answers[`POST ${path}`] = refusing(409, 'edited_meanwhile');

    await tab.getByRole('button', { name: 'Fortryd det seneste' }).click();

    await tab.getByText('Det kan ikke fortrydes: En anden har ændret det siden.').waitFor();
    const bodies = server.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.stringify(body));
    assert.match(bodies[1] ?? '', /^\{"seen":"v-2","raw":\{"name":"Tryg bydel".*"from":"2026-01-01"/);
  });
});
