import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aDecisionAnswer, decisionChoices, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const meetingSrc = '/tab/?page=meetings&meeting=lead-2025-1';
const writePath = '/api/meetings/lead-2025-1/decisions';

describe('decisions in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = meetingAnswers();
  });

  function posted(path: string): readonly ReturnType<typeof Object>[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => Object(body));
  }

  it('are written one after the other by keyboard alone', async () => {
    server.answers[`POST ${writePath}`] = answering({});
    const { tab, page, frame } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Skriv beslutning' }).press('Enter');
    await page.keyboard.type('Kommunen søger midler.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await tab.getByText('Beslutningen er gemt.').waitFor();

    await page.keyboard.type('Politiet skriver ansøgningen.');
    await page.keyboard.press('Control+Enter');

    await frame().waitForFunction(() => document.querySelector('textarea')?.value === '');
    const [first, second] = posted(writePath);
    assert.deepEqual(first.raw, {
      type: 'decision',
      text: 'Kommunen søger midler.',
      readers: 'group',
      assentedBy: 'aalborg-kommune',
    });
    assert.equal(second.raw.text, 'Politiet skriver ansøgningen.');
    assert.equal(second.raw.assentedBy, 'aalborg-kommune');
    assert.notEqual(first.formId, second.formId);
  });

  it('are written once however often the button is pressed while it is slow', async () => {
    server.answers[`POST ${writePath}`] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return { status: 200, body: {} };
    };
    const { tab, page } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Skriv beslutning' }).click();
    await page.keyboard.type('Kommunen søger midler.');

    await tab.getByRole('button', { name: 'Gem beslutning' }).dblclick();

    await tab.getByRole('button', { name: 'Gemmer …' }).waitFor();
    await tab.getByText('Beslutningen er gemt.').waitFor();
    assert.equal(posted(writePath).length, 1);
  });

  it('keep what was typed where the server cannot be reached, and say so', async () => {
    server.answers[`POST ${writePath}`] = () => ({
      status: 503,
      body: { code: 'outage', reference: 'r', details: {} },
    });
    const { tab, page } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Skriv beslutning' }).click();
    await page.keyboard.type('Kommunen søger midler.');

    await tab.getByRole('button', { name: 'Gem beslutning' }).click();

    await tab
      .getByRole('alert')
      .filter({ hasText: /prøv igen/i })
      .waitFor();
    assert.equal(await tab.getByLabel('Hvad er besluttet?').inputValue(), 'Kommunen søger midler.');
  });

  it('show every problem beside its field', async () => {
    server.answers[`POST ${writePath}`] = () => ({
      status: 422,
      body: { code: 'invalid_decision', reference: 'r', details: { problems: ['text/required', 'dueOn/not_a_day'] } },
    });
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Skriv beslutning' }).click();

    await tab.getByRole('button', { name: 'Gem beslutning' }).click();

    await tab.getByText('Skriv, hvad der er besluttet.').waitFor();
    await tab.getByText('Vælg en dag, der findes i kalenderen.').waitFor();
    assert.equal(await tab.getByLabel('Hvad er besluttet?').getAttribute('aria-invalid'), 'true');
  });

  it('stand with the overdue first, and are narrowed to one’s own by the link', async () => {
    const { tab, frame } = await open({ src: '/tab/?page=decisions' });
    await tab.getByText('2 åbne beslutninger').waitFor();
    const texts = await tab.getByRole('listitem').allTextContents();
    assert.match(texts[0] ?? '', /Fristen er overskredet.*Kommunen afklarer økonomien/);
    assert.match(texts[1] ?? '', /Skilte sættes op/);

    await tab.getByRole('button', { name: 'Mine' }).press('Enter');

    await tab.getByText('1 åben beslutning').waitFor();
    assert.equal(await frame().evaluate('location.search'), '?page=decisions&decisions=own');
  });

  it('are told of by whoever answers for them', async () => {
    server.answers['POST /api/decisions/2025-02-06-a/outcome'] = answering({});
    const { tab } = await open({ src: '/tab/?page=decisions&decisions=own' });
    await tab.getByRole('button', { name: /^Fortæl, hvad der er sket/ }).click();
    await tab.getByLabel('I gang', { exact: true }).check();
    await tab.getByLabel(/Skriv kort, hvad der er sket/).fill('Økonomien er på plads.');

    await tab.getByRole('button', { name: 'Gem beslutning' }).click();

    await tab.getByText('Det er gemt, hvad der er sket.').waitFor();
    assert.deepEqual(posted('/api/decisions/2025-02-06-a/outcome'), [
      { state: 'under_way', note: 'Økonomien er på plads.' },
    ]);
  });

  it('set both texts side by side where somebody else corrected one meanwhile', async () => {
    server.answers['GET /api/meetings/lead-2025-0/decisions'] = answering({
      decisions: [],
      choices: decisionChoices(),
    });
    server.answers['POST /api/decisions/2025-02-06-a'] = answering({
      kind: 'changed_meanwhile',
      decision: aDecisionAnswer({ text: 'Deres tekst', version: 'decision-version-2' }),
    });
    const { tab } = await open({ src: '/tab/?page=decisions&decisions=own' });
    await tab.getByRole('button', { name: /^Ret/ }).click();
    await tab.getByLabel('Hvad er besluttet?').fill('Min tekst');
    await tab.getByRole('button', { name: 'Gem beslutning' }).click();
    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['Deres tekst', 'Min tekst']);

    await tab.getByRole('button', { name: 'Brug den, der står der nu' }).click();

    assert.equal(await tab.getByLabel('Hvad er besluttet?').inputValue(), 'Deres tekst');
  });

  it('offer somebody who may only read them nothing but to report personal data', async () => {
    server.answers['GET /api/decisions'] = answering({
      decisions: [aDecisionAnswer({ mayChange: false, mayTell: false })],
    });
    const { tab } = await open({ src: '/tab/?page=decisions' });

    await tab.getByText('Kommunen afklarer økonomien i belysningen.').waitFor();

    assert.deepEqual(await tab.getByRole('listitem').getByRole('button').allTextContents(), [
      'Anmeld personoplysninger',
    ]);
  });
});
