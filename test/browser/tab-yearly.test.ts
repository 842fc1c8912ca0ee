import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import {
  aDraftAnswer,
  anAskedAnswer,
  aYearlyAnswer,
  aYearlyTextAnswer,
  ofThePolice,
  yearlyAnswers,
  yearlyPath,
} from '#test/support/yearly-answers.ts';

const src = '/tab/?page=yearly';

describe('the yearly status in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = yearlyAnswers();
  });

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === `${yearlyPath}${path}`)
      .map(({ body }) => body);
  }

  it('opens the newest from the navigation, and says what is missing before one can ask', async () => {
    const { tab } = await open({ src: '/tab/?page=overview' });

    await tab.getByRole('button', { name: 'Årlig status' }).click();

    await tab.getByRole('heading', { name: 'Årlig status 2025' }).waitFor();
    await tab.getByText('Fokus for det kommende år mangler.').waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Bed om godkendelse' }).count(), 0);
  });

  it('opens the one that a card in the chat points at', async () => {
    const shown = aYearlyAnswer({ round: { name: 'Årlig status 2024', nameEn: null } });
    server.answers['GET /api/rounds/2024-aar/yearly'] = answering(shown);
    const { tab } = await open({ src: '/tab/', context: { subEntityId: 'tryg-aalborg//yearly/2024-aar' } });

    await tab.getByRole('heading', { name: 'Årlig status 2024' }).waitFor();
  });

  it('saves a text of the coordinators from the revision that was read', async () => {
    server.answers[`POST ${yearlyPath}/texts/recommendation`] = answering({ kind: 'saved', text: aYearlyTextAnswer() });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Ret: Indstilling' }).click();
    await tab.getByLabel('Indstilling', { exact: true }).and(tab.locator('textarea')).fill('Ny indstilling');

    await tab.getByRole('button', { name: 'Gem teksten' }).click();

    await tab.getByText('Teksten er gemt.').waitFor();
    assert.deepEqual(posted('/texts/recommendation'), [{ text: 'Ny indstilling', lang: 'da', seen: 2 }]);
  });

  it('sets both texts side by side where somebody else wrote, and saves on top when asked again', async () => {
    const path = `POST ${yearlyPath}/texts/summary`;
    const theirs = aYearlyTextAnswer({ text: 'Deres tekst', revision: 3 });
    server.answers[path] = answering({ kind: 'conflict', text: theirs });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Ret: Sammenfatning' }).click();
    await tab.locator('textarea').fill('Min tekst');
    await tab.getByRole('button', { name: 'Gem teksten' }).click();
    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['Deres tekst', 'Min tekst']);

    server.answers[path] = answering({ kind: 'saved', text: aYearlyTextAnswer({ revision: 4 }) });
    await tab.getByRole('button', { name: 'Gem teksten' }).click();

    await tab.getByText('Teksten er gemt.').waitFor();
    assert.deepEqual(posted('/texts/summary'), [
      { text: 'Min tekst', lang: 'da', seen: 2 },
      { text: 'Min tekst', lang: 'da', seen: 3 },
    ]);
  });

  it('says what is wrong with a text beside it, and keeps what was typed', async () => {
    server.answers[`POST ${yearlyPath}/texts/focus`] = refusing(422, 'contains_cpr_number');
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv: Fokus for det kommende år' }).click();
    await tab.locator('textarea').fill('Det, jeg skrev');

    await tab.getByRole('button', { name: 'Gem teksten' }).click();

    await tab.getByText(/ser ud til at indeholde et CPR-nummer/).waitFor();
    assert.equal(await tab.locator('textarea').inputValue(), 'Det, jeg skrev');
  });

  it('shows the lead’s own text untouched beside the paragraph, and lets none be written against a lead’s no', async () => {
    const { tab } = await open({ src });

    const written = tab.getByRole('listitem').filter({ hasText: 'Trygt natteliv' });
    await written.waitFor();

    assert.match((await written.textContent()) ?? '', /Natteravne går i midtbyen.*Frivillige går i midtbyen/);
    const closed = tab.getByRole('listitem').filter({ hasText: 'Havnefronten' });
    assert.match((await closed.textContent()) ?? '', /Tovholderen har sagt nej/);
    assert.equal(await closed.getByRole('button').count(), 0);
  });

  it('notes that a text by agreement is agreed on, for the answer that was read', async () => {
    server.answers[`POST ${yearlyPath}/paragraphs/tryg-bydel/clear`] = answering(aYearlyAnswer());
    const { tab } = await open({ src });

    await tab.getByRole('button', { name: 'Aftalt med tovholderen: Tryg bydel' }).click();

    await tab.getByText('Det er noteret, at teksten er aftalt.').waitFor();
    assert.deepEqual(posted('/paragraphs/tryg-bydel/clear'), [{ version: 5 }]);
  });

  it('says of the goals what the document will say, with the reasons', async () => {
    const { tab } = await open({ src });

    await tab.getByText('Færre anmeldelser i Jomfru Ane Gade.').waitFor();

    await tab.getByText('Delvist nået').waitFor();
    await tab.getByText('Ikke vurderet').waitFor();
  });

  it('sets the period, and says beside the day when it cannot be', async () => {
    server.answers[`POST ${yearlyPath}/days`] = refusing(422, 'invalid_input');
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Ret perioden' }).click();
    await tab.getByLabel('Sidste dag, der er med').fill('2024-01-01');
    await tab.getByRole('button', { name: 'Gem perioden' }).click();
    await tab.getByText(/Vælg en sidste dag, der ligger efter den første/).waitFor();

    server.answers[`POST ${yearlyPath}/days`] = answering(aYearlyAnswer());
    await tab.getByLabel('Sidste dag, der er med').fill('2025-06-01');
    await tab.getByRole('button', { name: 'Gem perioden' }).click();

    await tab.getByText('Perioden er gemt.').waitFor();
    assert.deepEqual(posted('/days').at(-1), { from: '2024-10-01', cutOffOn: '2025-06-01' });
  });

  it('asks the organisations about the next edition, with a day to answer by', async () => {
    const draft = aDraftAnswer({ problems: [], edition: 1 });
    server.answers = yearlyAnswers(aYearlyAnswer({ draft }));
    server.answers[`POST ${yearlyPath}/ask`] = answering({ state: 'approving', edition: 2, approvals: [] });
    const { tab } = await open({ src });
    await tab.getByLabel('Hvornår skal organisationerne senest svare?').fill('2025-06-20');

    await tab.getByRole('button', { name: 'Bed om godkendelse' }).click();

    await tab.getByText('Organisationerne er spurgt.').waitFor();
    assert.deepEqual(posted('/ask'), [{ edition: 2, answerBy: '2025-06-20' }]);
  });

  it('lets an approver approve the edition that was read, once it is said what that means', async () => {
    server.answers = { ...yearlyAnswers(anAskedAnswer()), 'GET /api/me': answering(ofThePolice(['steering'])) };
    server.answers[`POST ${yearlyPath}/approve`] = answering({ state: 'approving', edition: 1, approvals: [] });
    const { tab } = await open({ src });
    await tab.getByText('Udgave 1 venter på din organisations svar. Læs dokumentet, før du svarer.').waitFor();
    await tab.getByRole('button', { name: 'Godkend', exact: true }).click();

    await tab.getByRole('dialog').getByRole('button', { name: 'Godkend' }).click();

    await tab.getByText('Du har godkendt på din organisations vegne.').waitFor();
    assert.deepEqual(posted('/approve'), [{ edition: 1 }]);
  });

  it('sends it back with a reason, and keeps the reason where it is refused', async () => {
    server.answers = { ...yearlyAnswers(anAskedAnswer()), 'GET /api/me': answering(ofThePolice(['steering'])) };
    server.answers[`POST ${yearlyPath}/refuse`] = refusing(422, 'invalid_input');
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Send tilbage' }).click();
    await tab.getByRole('button', { name: 'Send tilbage' }).click();
    await tab.getByText('Skriv en begrundelse på højst 500 tegn.').waitFor();

    server.answers[`POST ${yearlyPath}/refuse`] = answering({ state: 'draft', edition: 1, approvals: [] });
    await tab.getByLabel('Begrundelse').fill('Målet om natteliv er vurderet forkert.');
    await tab.getByRole('button', { name: 'Send tilbage' }).click();

    await tab.getByText('Den er sendt tilbage, og koordinatorerne får din begrundelse.').waitFor();
    assert.deepEqual(posted('/refuse').at(-1), { edition: 1, reason: 'Målet om natteliv er vurderet forkert.' });
  });

  it('asks nothing of an organisation that has answered', async () => {
    const approvals = [{ organisationId: 'nordjyllands-politi', at: '2025-05-13T08:00:00.000Z' }];
    server.answers = {
      ...yearlyAnswers(anAskedAnswer({ approvals })),
      'GET /api/me': answering(ofThePolice(['steering'])),
    };
    const { tab } = await open({ src });

    await tab.getByText('Godkendt 13. maj 2025 kl. 10.00').waitFor();

    assert.equal(await tab.getByRole('button', { name: 'Godkend', exact: true }).count(), 0);
  });

  it('publishes what everybody has approved, and warns that a change makes it a draft again', async () => {
    const draft = aDraftAnswer({ state: 'approved', edition: 1, problems: [], approvedAt: '2025-05-20T08:00:00.000Z' });
    server.answers = yearlyAnswers(aYearlyAnswer({ draft }));
    server.answers[`POST ${yearlyPath}/publish`] = answering({ state: 'published', edition: 1, approvals: [] });
    const { tab } = await open({ src });
    await tab.getByText(/alle organisationer skal spørges på ny/).waitFor();
    await tab.getByRole('button', { name: 'Udgiv', exact: true }).click();

    await tab.getByRole('dialog').getByRole('button', { name: 'Udgiv' }).click();

    await tab.getByText('Den årlige status er udgivet.').waitFor();
    assert.deepEqual(posted('/publish'), [{ edition: 1 }]);
  });

  it('gives a reader the published editions as files, newest first, and nothing of the draft', async () => {
    const published = [1, 2].map((edition) => ({ edition, at: '2025-05-21T08:00:00.000Z', approvals: [] }));
    server.answers = {
      ...yearlyAnswers(aYearlyAnswer({ published, draft: null, paragraphs: [] })),
      'GET /api/me': answering(ofThePolice(['reader'])),
      [`GET ${yearlyPath}/editions/2`]: answering({}),
    };
    const { tab } = await open({ src });
    await tab.getByRole('heading', { name: 'Udgave 2, udgivet 21. maj 2025 kl. 10.00' }).waitFor();

    await tab.getByRole('button', { name: /^PDF: hent Udgave 2/ }).click();

    await tab.getByText('Dokumentet er hentet.').waitFor();
    assert.deepEqual(await tab.getByRole('heading', { level: 4 }).allTextContents(), [
      'Udgave 2, udgivet 21. maj 2025 kl. 10.00',
      'Udgave 1, udgivet 21. maj 2025 kl. 10.00',
    ]);
    const asked = server.requests.filter(({ url }) => url.includes('/editions/')).map(({ url }) => url);
    assert.deepEqual(asked, [`${yearlyPath}/editions/2?as=pdf&partnership=tryg-aalborg&lang=da`]);
    assert.equal(await tab.getByText('Indstilling').count(), 0);
  });

  it('says so where there is none that the reader may see', async () => {
    server.answers[`GET ${yearlyPath}`] = refusing(404, 'no_such_yearly');
    const { tab } = await open({ src });

    await tab.getByText(/Der er ingen årlig status, du kan læse endnu/).waitFor();
  });
});
