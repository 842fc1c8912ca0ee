import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aFormAnswer } from '#test/support/form-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

import { aGoalSummary, goalsAnswer, roundAnswers } from '#test/support/round-page-answers.ts';

const roundSrc = '/tab/?page=rounds&round=2025-2';
describe('what is seen of a round in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = roundAnswers();
  });

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => body);
  }

  it('sets both judgements of a goal side by side where two wrote at once', async () => {
    const goal = goalsAnswer().goals[1];
    const path = `/api/rounds/2025-2/goals/${goal?.id}`;
    server.answers[`POST ${path}`] = refusing(409, 'goal_judged_meanwhile');
    const { tab } = await open({ src: `${roundSrc}&part=goals` });
    await tab.getByRole('button', { name: `Vurdér: ${goal?.name}` }).click();
    await tab.getByLabel('Nået', { exact: true }).check();
    await tab.getByLabel('Begrundelse').fill('Min begrundelse.');
    const theirs = { ...aGoalSummary(), reasons: 'Deres begrundelse.', writtenAt: '2025-05-13T08:00:00.000Z' };
    server.answers['GET /api/rounds/2025-2/goals'] = answering({
      goals: goalsAnswer().goals.map((each) => (each.id === goal?.id ? { ...each, summary: theirs } : each)),
    });

    await tab.getByRole('button', { name: 'Gem vurdering' }).click();

    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), [
      'Delvist nået',
      'Nået',
      'Deres begrundelse.',
      'Min begrundelse.',
    ]);
    server.answers[`POST ${path}`] = answering({ ...theirs, reasons: 'Min begrundelse.' });
    await tab.getByRole('button', { name: 'Gem vurdering' }).click();
    await tab.getByText('Vurderingen er gemt.').waitFor();
    const [first, second] = posted(path).map((body) => Object(body));
    assert.equal(first.seen, null);
    assert.equal(second.seen, '2025-05-13T08:00:00.000Z');
  });

  it('draws the answers with a table of the same behind a button', async () => {
    const { tab } = await open({ src: `${roundSrc}&part=pictures` });
    await tab.getByRole('img', { name: /^Svar pr\. dag 8 svar på 3 dage\. Flest kom 12\. maj 2025\.$/ }).waitFor();

    await tab.getByRole('button', { name: 'Vis som tabel: Svar pr. dag' }).press('Enter');

    const rows = tab.getByRole('table', { name: 'Svar pr. dag' }).getByRole('row');
    assert.deepEqual(await rows.allTextContents(), [
      'DagSvar',
      '5. maj 20251',
      '9. maj 20252',
      '12. maj 20255',
      'I alt8',
    ]);
    assert.equal(await tab.getByRole('img').count(), 9);
  });

  it('says of each person what was sent, whether it arrived, and how else to reach them', async () => {
    const { tab } = await open({ src: `${roundSrc}&part=people` });

    await tab.getByRole('button', { name: /^Ikke nået/ }).click();

    const line = tab.getByRole('row').nth(1);
    await line.getByText('Har fjernet eller blokeret appen').waitFor();
    assert.match(
      (await line.textContent()) ?? '',
      /Har ikke fået nogen besked.*Kom ikke frem 12\. maj 2025 kl\. 09\.00\. Personen har ikke appen.*20 00 00 00/,
    );
  });

  it('takes a status that a coordinator writes for a lead, as the lead’s own and without a draft', async () => {
    const onBehalfOf = { personId: 'lead-0', name: 'Tovholder Tryg bydel' };
    server.answers['GET /api/initiatives/tryg-bydel/form'] = answering(aFormAnswer({ onBehalfOf }));
    server.answers['POST /api/status/on-behalf'] = answering({
      kind: 'accepted',
      version: 4,
      submittedAt: '2025-05-13T07:30:00.000Z',
      late: false,
      unchanged: false,
    });
    const { tab } = await open({ src: `${roundSrc}&initiative=tryg-bydel` });
    await tab.getByRole('button', { name: 'Skriv status for …' }).click();
    await tab.getByLabel('Tovholder Tryg bydel').check();
    await tab.getByRole('button', { name: 'Skriv status for tovholderen' }).click();
    await tab.getByText(/^Du skriver for Tovholder Tryg bydel/).waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Gem kladde' }).count(), 0);

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Status er sendt kl. 09.30. Den er gemt som version 4.').waitFor();
    const [sent] = server.requests.filter(({ url }) => url.startsWith('/api/status/on-behalf'));
    assert.equal(Object(sent?.body).onBehalfOfId, 'lead-0');
    const [form] = server.requests.filter(({ url }) => url.includes('/form'));
    assert.match(form?.url ?? '', /round=2025-2&onBehalfOf=lead-0/);
    assert.equal(server.requests.filter(({ url }) => url.startsWith('/api/drafts')).length, 0);
  });
});
