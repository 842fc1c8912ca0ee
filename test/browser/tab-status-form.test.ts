import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { accepted, aFormAnswer, formAnswers } from '#test/support/form-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anInitiativeDetail } from '#test/support/tab-answers.ts';

const formSrc = '/tab/?initiative=trygt-natteliv&form=1';

describe('the status form in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = formAnswers();
  });

  function posted(path: string) {
    return server.requests.filter(({ method, url }) => method === 'POST' && url === path).map(({ body }) => body);
  }

  it('is opened from the initiative by whoever may answer, and by nobody else', async () => {
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    await tab.getByRole('button', { name: 'Udfyld status' }).click();

    await tab.getByText('Frist: onsdag den 28. maj 2025').waitFor();
    server.answers['GET /api/initiatives/trygt-natteliv'] = answering(anInitiativeDetail());
    const other = await open({ src: '/tab/?initiative=trygt-natteliv' });
    await other.tab.getByText('Seneste status').waitFor();
    assert.equal(await other.tab.getByRole('button', { name: 'Udfyld status' }).count(), 0);
  });

  it('sends what was filled in by keyboard, and shows what was stored', async () => {
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Vi har indgået aftalen om kameraer.');
    await tab.getByRole('radio', { name: 'Følger planen' }).press('Space');
    await tab.getByLabel('Hvad skal vi have fokus på? Hvad er næste skridt?').fill('Kameraerne sættes op.');
    await tab.getByRole('checkbox', { name: /indeholder ikke personoplysninger/ }).press('Space');

    await tab.getByRole('button', { name: 'Send status' }).press('Enter');

    const receipt = tab.getByText('Status er sendt kl. 09.05. Den er gemt som version 2.');
    await receipt.waitFor();
    const focused = await tab.locator(':focus').textContent();
    assert.match(focused ?? '', /Status er sendt/);
    assert.deepEqual(posted('/api/status'), [
      {
        address: aFormAnswer().address,
        language: 'da',
        raw: {
          visibility: 'all',
          help: 'none',
          happened: 'Vi har indgået aftalen om kameraer.',
          health: 'on_track',
          nextSteps: 'Kameraerne sættes op.',
          confirmed: 'true',
        },
      },
    ]);
  });

  it('keeps what was typed beside every problem, and names the fields', async () => {
    server.answers['POST /api/status'] = answering({
      kind: 'problems',
      form: aFormAnswer({ filled: { happened: 'Borger ••••••-••••', visibility: 'all' } }),
      problems: [
        { field: 'happened', code: 'contains_cpr_number' },
        { field: 'nextSteps', code: 'required' },
      ],
    });
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Det, jeg skrev');

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Ret dette, og send igen: Hvad er der sket, Næste skridt.').waitFor();
    assert.equal(await tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), 'Det, jeg skrev');
    assert.equal(await tab.getByText('Skriv, hvad der er næste skridt.').isVisible(), true);
    assert.equal(await tab.getByLabel('Hvad er der sket siden sidst?').getAttribute('aria-invalid'), 'true');
  });

  it('asks to look once more at what may be personal data, and sends it all the same when told to', async () => {
    const found = { field: 'happened', code: 'check_phone', found: '98 12 34 56' };
    server.answers['POST /api/status'] = answering({ kind: 'problems', form: aFormAnswer(), problems: [found] });
    const { tab } = await open({ src: formSrc, width: 320 });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Ring til 98 12 34 56.');
    assert.equal(await tab.getByRole('checkbox', { name: /Send den alligevel/ }).count(), 0);
    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Tjek teksten: 98 12 34 56 ligner et telefonnummer.').waitFor();
    server.answers['POST /api/status'] = answering(accepted);
    await tab.getByRole('checkbox', { name: /Send den alligevel/ }).press('Space');
    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Status er sendt').waitFor();
    const [first, second] = posted('/api/status').map((body) => Object(body).raw);
    assert.deepEqual([first.checked, second.checked], [undefined, 'true']);
    assert.equal(second.happened, 'Ring til 98 12 34 56.');
  });

  it('saves a draft, says so, and shows it again', async () => {
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Halvt færdig');

    await tab.getByRole('button', { name: 'Gem kladde' }).click();

    await tab.getByText('Kladden er gemt kl. 09.04. Kun du kan se den.').waitFor();
    server.answers['GET /api/initiatives/trygt-natteliv/form'] = answering(
      aFormAnswer({
        draftSavedAt: '2025-05-13T07:04:00.000Z',
        filled: { happened: 'Halvt færdig', visibility: 'all' },
      }),
    );
    const again = await open({ src: formSrc });
    await again.tab.getByText('Din kladde fra 13. maj 2025 kl. 09.04 er sat ind.').waitFor();
    assert.equal(await again.tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), 'Halvt færdig');
    server.answers['GET /api/initiatives/trygt-natteliv/form'] = answering(aFormAnswer());
    await again.tab.getByRole('button', { name: 'Slet kladde' }).click();
    await again.tab.getByText('Kladden er slettet.').waitFor();
    assert.equal(await again.tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), '');
  });

  it('repeats last time’s answer with one press', async () => {
    const { tab } = await open({ src: formSrc });

    await tab.getByRole('button', { name: 'Uændret siden sidst' }).click();

    await tab.getByText('Den uændrede status er sendt kl. 09.05.').waitFor();
  });

  it('shows what somebody else sent meanwhile, and sends on top of it only when asked again', async () => {
    const fresh = aFormAnswer({ address: { ...aFormAnswer().address, baseVersion: 2, formId: 'form-2' } });
    server.answers['POST /api/status'] = answering({
      kind: 'answered_meanwhile',
      form: fresh,
      other: aFormAnswer().last,
      at: '2025-05-13T07:03:00.000Z',
    });
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Mit eget');
    await tab.getByRole('button', { name: 'Send status' }).click();
    await tab.getByText('Tovholder Trygt natteliv sendte den 13. maj 2025 kl. 09.03').waitFor();
    assert.equal(await tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), 'Mit eget');

    server.answers['POST /api/status'] = answering(accepted);
    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Status er sendt kl. 09.05.').waitFor();
    const bases = posted('/api/status').map((body) => Object(body).address.baseVersion);
    assert.deepEqual(bases, [1, 2]);
  });

  it('tells whom to call once the round has closed, and that the text is kept', async () => {
    server.answers['POST /api/status'] = answering({
      kind: 'closed',
      roundName: 'Statusrunde 2, foråret 2025',
      isDraftKept: true,
      coordinators: [{ name: 'Koordinator Kommune', organisationName: 'Aalborg Kommune', phone: '12 34 56 78' }],
    });
    const { tab } = await open({ src: formSrc });

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Det, du skrev, er gemt som din kladde.').waitFor();
    await tab.getByText('Koordinator Kommune, Aalborg Kommune · 12 34 56 78').waitFor();
  });

  it('says when to try again where too much was sent at once, and loses nothing', async () => {
    server.answers['POST /api/status'] = refusing(429, 'too_many_requests', { seconds: 12 });
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Vi har indgået aftalen.');

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Der kom for meget på én gang. Vent 12 sekunder, og prøv igen.').waitFor();
    assert.equal(await tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), 'Vi har indgået aftalen.');
  });

  it('says what stands in the way when the server cannot be reached, and loses nothing', async () => {
    server.answers['POST /api/status'] = () => ({ status: 503, body: { code: 'outage', reference: 'r', details: {} } });
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel('Hvad er der sket siden sidst?').fill('Det, jeg skrev');

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab
      .getByRole('status')
      .filter({ hasText: /prøv igen/i })
      .waitFor();
    assert.equal(await tab.getByLabel('Hvad er der sket siden sidst?').inputValue(), 'Det, jeg skrev');
  });
});
