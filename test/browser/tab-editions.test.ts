import assert from 'node:assert/strict';
import {
  anEdition,
  anEditionLine,
  anUneditedAnswer,
  editionPath,
  editionsPath,
} from '#test/support/edition-answers.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';

const src = '/tab/?page=meetings&packs=2025-2';
const list = editionsPath;
const path = editionPath;
const line = anEditionLine();
const read = anUneditedAnswer();
const theirs = anEdition();

describe('editions for the meeting in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = {
      ...meetingAnswers(),
      [`GET ${list}`]: answering({ edits: [line] }),
      [`GET ${path}`]: answering(read),
      [`POST ${path}`]: answering(theirs),
    };
  });

  function posted(): readonly unknown[] {
    return server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  }

  it('are written beside the answer, whose words that are left out are struck through', async () => {
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv udgave: Trygt natteliv' }).click();

    await tab.getByRole('textbox', { name: 'Hvad er der sket: til mødet' }).fill('Vi mødes i gaden.');
    await tab.getByRole('textbox', { name: 'Indstilling til mødet' }).fill('Godkend to faste teams.');

    assert.deepEqual(await tab.locator('del').allTextContents(), ['hver uge ']);
    await tab.getByRole('button', { name: 'Gem udgave' }).click();
    await tab.getByText('Udgaven er gemt. Lav en ny mødepakke for at få den med.').waitFor();
    assert.deepEqual(posted(), [
      {
        version: 1,
        seen: null,
        texts: {
          recommendation: 'Godkend to faste teams.',
          consequence: '',
          happened: 'Vi mødes i gaden.',
          reason: '',
          nextSteps: 'Flere lygter.',
        },
      },
    ]);
  });

  it('stand side by side where somebody else wrote meanwhile, and nothing that was typed is lost', async () => {
    server.answers[`POST ${path}`] = () => ({
      status: 409,
      body: { code: 'edited_meanwhile', reference: 'r', details: {} },
    });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv udgave: Trygt natteliv' }).click();
    const field = tab.getByRole('textbox', { name: 'Hvad er der sket: til mødet' });
    await field.fill('Min tekst.');
    server.answers[`GET ${path}`] = answering(theirs);

    await tab.getByRole('button', { name: 'Gem udgave' }).click();

    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['Deres tekst.', 'Min tekst.']);
    assert.equal(await field.inputValue(), 'Min tekst.');
    server.answers[`POST ${path}`] = answering(theirs);
    await tab.getByRole('button', { name: 'Gem udgave' }).click();
    await tab.getByText('Udgaven er gemt.').waitFor();
    assert.deepEqual(
      posted().map((body) => Object(body).seen),
      [null, '2025-05-13T08:00:00.000Z'],
    );
  });

  it('say beside each field what is to be corrected, all of it at once', async () => {
    server.answers[`POST ${path}`] = () => ({
      status: 400,
      body: {
        code: 'invalid_edit',
        reference: 'r',
        details: { problems: ['happened/contains_cpr_number', 'recommendation/too_long'] },
      },
    });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv udgave: Trygt natteliv' }).click();
    const field = tab.getByRole('textbox', { name: 'Hvad er der sket: til mødet' });
    await field.fill('010190-1234');

    await tab.getByRole('button', { name: 'Gem udgave' }).click();

    await tab.getByText('Teksten ser ud til at indeholde et CPR-nummer.').waitFor();
    await tab.getByText('Forkort teksten til højst 1.000 tegn.').waitFor();
    assert.equal(await field.inputValue(), '010190-1234');
  });

  it('keep at hand what was written beside an earlier answer', async () => {
    const outdated = { happened: 'Fra før.', recommendation: 'Vent.', consequence: '' };
    server.answers[`GET ${path}`] = answering({ ...read, outdated, seen: theirs.seen });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv udgave: Trygt natteliv' }).click();

    await tab.getByRole('button', { name: 'Sæt den tidligere udgave ind' }).click();

    assert.equal(await tab.getByRole('textbox', { name: 'Hvad er der sket: til mødet' }).inputValue(), 'Fra før.');
    assert.equal(await tab.getByRole('textbox', { name: 'Indstilling til mødet' }).inputValue(), 'Vent.');
  });

  it('are read by a lead: what was answered beside what the meeting reads, and nothing to write in', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: [] })] }));
    server.answers[`GET ${path}`] = answering({ ...theirs, mayEdit: false });
    const { tab } = await open({ src });

    await tab.getByRole('button', { name: 'Læs udgave: Trygt natteliv' }).click();

    await tab.getByText('Redigeret af Koordinator Politi 13. maj 2025 kl. 10.00').waitFor();
    assert.deepEqual(await tab.locator('ins').allTextContents(), ['Deres tekst.']);
    assert.equal(await tab.getByRole('textbox').count(), 0);
  });

  it('are not there for somebody to whom there is none to show', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['reader'] })] }));
    server.answers[`GET ${list}`] = answering({ edits: [] });
    const { tab } = await open({ src });

    await tab.getByText('Nr. 1, lavet 12. maj 2025 kl. 10.00').waitFor();

    assert.equal(await tab.getByRole('heading', { name: 'Udgave til mødet' }).count(), 0);
  });

  it('stand below the packs, of which each says who gets it, who took it, and what is new', async () => {
    server.answers['GET /api/rounds/2025-2/packs/1/downloads'] = answering({
      number: 1,
      audience: 'all',
      readers: [
        { personId: 'a', name: 'Vicepolitiinspektør', isRecipient: true, isSent: false, downloads: [] },
        {
          personId: 'b',
          name: 'Direktør',
          isRecipient: true,
          isSent: true,
          downloads: [{ format: 'pdf', at: '2025-05-13T08:00:00.000Z' }],
        },
      ],
      difference: {
        number: 1,
        initiatives: [{ id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: null, kinds: ['health', 'text'] }],
        goals: [],
        isMeetingMoved: true,
        isAgendaChanged: false,
        areDecisionsChanged: false,
      },
    });
    const { tab } = await open({ src });

    await tab.getByRole('button', { name: 'Hvem får nr. 1, og hvad er nyt?' }).click();

    await tab.getByText('Vicepolitiinspektør: Får den, når den sendes, ikke hentet').waitFor();
    await tab.getByText('Direktør: Sendt, senest hentet 13. maj 2025 kl. 10.00').waitFor();
    await tab.getByText('Mødet har fået en anden dato.').waitFor();
    await tab.getByText('Trygt natteliv: anden fremdrift og anden tekst').waitFor();
    assert.equal(await tab.getByText('Til print', { exact: true }).count(), 1);
  });
});
