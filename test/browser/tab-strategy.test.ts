import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aDraftShown, aStrategyAnswer, strategyAnswers, strategyReader } from '#test/support/strategy-answers.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';

const src = '/tab/?page=strategy';

describe('the strategy in the tab', () => {
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

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => body);
  }

  it('shows what is in force, and opens an initiative that the link names', async () => {
    const { tab } = await open({ src: `${src}&strategy=tryg-bydel` });

    await tab.getByRole('heading', { name: 'Strategi', level: 1 }).waitFor();
    await tab.getByText('15 indsatser').waitFor();
    await tab.getByText('Tryg bydel, fra 1. januar 2022').waitFor();
    await tab.getByText('Vi går synlige ture.').waitFor();
    assert.equal(
      await tab.getByRole('button', { name: 'Tryg bydel', exact: true }).getAttribute('aria-expanded'),
      'true',
    );
  });

  it('renames an initiative from a day, and says that the past keeps its name', async () => {
    const path = '/api/strategy/initiatives/tryg-bydel/name';
    server.answers[`POST ${path}`] = answering(aStrategyAnswer());
    const { tab } = await open({ src: `${src}&strategy=tryg-bydel` });
    await tab.getByRole('button', { name: 'Omdøb: Tryg bydel' }).click();
    await tab.getByLabel('Navn', { exact: false }).first().fill('Trygge bydele');
    await tab.getByLabel('Gælder fra').fill('2026-01-01');

    await tab.getByRole('button', { name: 'Gem', exact: true }).click();

    await tab.getByText('Navnet er gemt. Det, der er sagt før, beholder det gamle.').waitFor();
    const [body] = posted(path);
    assert.ok(typeof body === 'object' && body !== null && 'raw' in body && 'seen' in body);
    assert.equal(body.seen, 'v-tryg-bydel');
    assert.match(JSON.stringify(body.raw), /"name":"Trygge bydele".*"from":"2026-01-01"/);
  });

  it('takes focus into a form, and back to its button when that is closed', async () => {
    const { tab, frame } = await open({ src: `${src}&strategy=tryg-bydel` });
    const focused = () => frame().evaluate('document.activeElement.textContent');
    await tab.getByRole('button', { name: 'Omdøb: Tryg bydel' }).click();
    const inForm = await focused();

    await tab.getByRole('button', { name: 'Fortryd', exact: true }).click();

    assert.deepEqual([inForm, await focused()], ['Omdøb: Tryg bydel', 'Omdøb']);
  });

  it('says all that is wrong at once, at the fields, and keeps what was typed', async () => {
    const details = { problems: ['name/required', 'goalIds/required', 'organisationIds/required'] };
    server.answers['POST /api/strategy/initiatives'] = () => ({
      status: 400,
      body: { code: 'invalid_strategy', reference: 'ref', details },
    });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Tilføj indsats' }).click();
    await tab.getByLabel('Navn på engelsk').fill('Kept');

    await tab.getByRole('button', { name: 'Gem', exact: true }).click();

    await tab.getByText('Ret 3 felter, og gem igen.', { exact: false }).waitFor();
    assert.equal(await tab.getByText('Udfyld feltet.').count(), 3);
    assert.equal(await tab.getByLabel('Navn på engelsk').inputValue(), 'Kept');
  });

  it('shows both texts side by side where somebody else saved meanwhile, and saves one’s own on the next press', async () => {
    let tries = 0;
    const path = '/api/strategy/goals';
    server.answers[`POST ${path}`] = () => {
      tries += 1;
      if (tries > 1) return answering(aStrategyAnswer())();
      const changed = aStrategyAnswer();
      const goals = changed.strategy.goals.map((goal) => ({ ...goal, name: `${goal.name} nu`, version: 'v-2' }));
      server.answers['GET /api/strategy'] = answering({ ...changed, strategy: { ...changed.strategy, goals } });
      return refusing(409, 'edited_meanwhile')();
    };
    const { tab } = await open({ src });
    await tab
      .getByRole('button', { name: /^Ret: / })
      .first()
      .click();
    await tab.getByLabel('Navn på engelsk').fill('My words');
    await tab.getByRole('button', { name: 'Gem', exact: true }).click();
    await tab.getByText('En anden har ændret det imens', { exact: false }).waitFor();
    await tab.getByText('My words').waitFor();

    await tab.getByRole('button', { name: 'Gem', exact: true }).click();

    await tab.getByText('Målet er gemt.').waitFor();
    const seen = posted(path).map((body) => JSON.stringify(body).match(/"seen":"([^"]+)"/)?.[1]);
    assert.deepEqual(seen, ['v-M1', 'v-2']);
  });

  it('begins the next version and compares it with what is in force', async () => {
    server.answers['POST /api/strategy/draft'] = () => {
      server.answers['GET /api/strategy'] = answering(aStrategyAnswer({ draft: aDraftShown() }));
      return answering(aStrategyAnswer({ draft: aDraftShown() }))();
    };
    const { tab } = await open({ src });

    await tab.getByRole('button', { name: 'Begynd næste version' }).click();

    await tab.getByRole('heading', { name: 'Før og efter' }).waitFor();
    for (const mark of ['Omdøbes', 'Lægges sammen', 'Ny', 'Slutter']) {
      assert.equal(await tab.getByText(mark, { exact: true }).count(), 1, mark);
    }
    await tab.getByRole('button', { name: 'Vis kun det, der ændres' }).click();
    assert.equal(await tab.getByText('Uændret', { exact: true }).count(), 0);
    await tab.getByText('Uden tovholder: Ny indsats.', { exact: false }).waitFor();
  });

  it('takes the next version into use once that was confirmed', async () => {
    server.answers['GET /api/strategy'] = answering(aStrategyAnswer({ draft: aDraftShown() }));
    const agreed = aStrategyAnswer({ draft: aDraftShown({ state: 'agreed' }) });
    server.answers['POST /api/strategy/draft/agree'] = () => {
      server.answers['GET /api/strategy'] = answering(agreed);
      return answering(agreed)();
    };
    const { tab } = await open({ src: `${src}&strategy=next` });
    await tab.getByRole('button', { name: 'Tag i brug' }).click();
    await tab.getByRole('dialog').getByText('Åbne runder følger med', { exact: false }).waitFor();

    await tab.getByRole('dialog').getByRole('button', { name: 'Tag i brug' }).click();

    await tab.getByText('Versionen tages i brug 1. januar 2026.', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Fortryd, og ret videre' }).waitFor();
    assert.equal(await tab.getByRole('button', { name: /^Ret: / }).count(), 0);
  });

  it('says what is missing instead of letting an incomplete version be taken into use', async () => {
    const problems = [{ code: 'without_goal' as const, names: ['Ny indsats'] }];
    server.answers['GET /api/strategy'] = answering(aStrategyAnswer({ draft: aDraftShown({ problems }) }));
    const { tab } = await open({ src: `${src}&strategy=next` });

    await tab.getByText('Uden mål: Ny indsats').waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Tag i brug' }).count(), 0);
  });

  it('lets the steering group read the draft and change nothing', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] }));
    server.answers['GET /api/strategy'] = answering({ ...strategyReader(), draft: aDraftShown() });
    const { tab } = await open({ src: `${src}&strategy=next` });

    await tab.getByRole('heading', { name: 'Tryg Aalborg 2026–2029' }).waitFor();

    assert.equal(await tab.getByRole('button', { name: /^(Ret|Tag ud|Tag i brug|Slet|Tilføj)/ }).count(), 0);
  });

  it('shows a reader what is in force and what was, by keyboard alone', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['reader'] })] }));
    server.answers['GET /api/strategy'] = answering(strategyReader());
    const { tab, page } = await open({ src });
    await tab.getByRole('button', { name: 'Tidligere' }).focus();

    await page.keyboard.press('Enter');

    await tab.getByRole('heading', { name: 'Tryg Aalborg 2018–2021' }).waitFor();
    await tab.getByText('Går videre som Tryg bydel', { exact: false }).waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Næste version' }).count(), 0);
  });

  it('opens from a deep link, and says what to do where the version has run out', async () => {
    server.answers['GET /api/strategy'] = answering(aStrategyAnswer({ day: '2026-03-02' }));
    const { tab } = await open({ src: '/tab/', context: { subEntityId: 'tryg-aalborg//strategy' } });

    await tab.getByText('Versionen udløb 31. december 2025.', { exact: false }).waitFor();
    await tab.getByRole('button', { name: 'Forlæng' }).waitFor();
  });
});
