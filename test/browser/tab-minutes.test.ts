import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { lead, meetingAnswers, minutesAnswer } from '#test/support/meeting-answers.ts';
import { minutesDraft, sentMinutes } from '#test/support/minutes-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const src = '/tab/?page=meetings&meeting=lead-2025-1';
const path = '/api/meetings/lead-2025-1/minutes';

const sent = sentMinutes();
const draft = minutesDraft();

describe('minutes in the tab', () => {
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
      [`GET ${path}`]: answering(minutesAnswer({ mayWrite: true, shown: sent, versions: [sent] })),
      [`GET ${path}/draft`]: answering(draft),
      [`POST ${path}/1/answer`]: answering({}),
    };
  });

  function posted(to: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === to)
      .map((r) => r.body);
  }

  it('are approved in one press', async () => {
    const { tab } = await open({ src });

    await tab.getByRole('button', { name: 'Godkend', exact: true }).click();

    await tab.getByText('Du har godkendt referatet.').waitFor();
    assert.deepEqual(posted(`${path}/1/answer`), [{ answer: 'approved', note: '' }]);
  });

  it('take a remark, and ask for one where it is empty', async () => {
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv en bemærkning' }).click();
    await tab.getByRole('button', { name: 'Send bemærkning' }).click();
    await tab.getByText('Skriv din bemærkning med højst 1.000 tegn.').waitFor();

    await tab.getByRole('textbox', { name: 'Bemærkning' }).fill('Punkt 3 mangler et navn.');
    await tab.getByRole('button', { name: 'Send bemærkning' }).click();

    await tab.getByText('Din bemærkning er sendt.').waitFor();
    assert.deepEqual(posted(`${path}/1/answer`), [{ answer: 'remark', note: 'Punkt 3 mangler et navn.' }]);
  });

  it('are not sent before what was typed is saved', async () => {
    server.answers[`POST ${path}/draft`] = answering({ kind: 'saved', draft: { ...draft, revision: 2 } });
    server.answers[`POST ${path}`] = answering({});
    server.answers[`GET ${path}`] = answering(minutesAnswer({ mayWrite: true }));
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv referat' }).click();
    await tab.getByRole('textbox', { name: '1. Belysning' }).fill('Vi drøftede lyset.');
    assert.equal(await tab.getByRole('button', { name: 'Send referat' }).count(), 0);

    await tab.getByRole('button', { name: 'Gem kladde' }).click();
    await tab.getByText(`Sendes til: ${lead.name}`).waitFor();
    await tab.getByText('Til orientering: Styregruppe Politi').waitFor();
    await tab.getByRole('button', { name: 'Send referat' }).click();

    await tab.getByText('Referatet er sendt til godkendelse.').waitFor();
    const [body] = posted(path).map((each) => Object(each));
    assert.deepEqual([body.revision, body.dueOn, body.isSilenceApproval], [2, '2025-06-26', true]);
  });

  it('set both drafts side by side where somebody else saved meanwhile', async () => {
    const theirs = { ...draft, revision: 2, points: draft.points.map((point) => ({ ...point, text: 'Deres tekst' })) };
    server.answers[`POST ${path}/draft`] = ({ body }) => ({
      status: 200,
      body: { kind: 'conflict', draft: theirs, typed: body },
    });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Skriv referat' }).click();
    await tab.getByRole('textbox', { name: '1. Belysning' }).fill('Min tekst');

    await tab.getByRole('button', { name: 'Gem kladde' }).click();

    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['Deres tekst', 'Min tekst']);
    assert.equal(await tab.getByRole('textbox', { name: '1. Belysning' }).inputValue(), 'Min tekst');
  });
});

describe('meeting packs in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
    server.answers = meetingAnswers();
  });

  after(() => server.close());

  it('are opened by the link in their card, and made under the next number', async () => {
    server.answers['POST /api/rounds/2025-2/packs'] = answering({
      roundId: '2025-2',
      number: 2,
      audience: 'all',
      madeAt: '2025-05-13T08:00:00.000Z',
      snapshot: 1,
    });
    const { tab } = await open({ context: { subEntityId: 'tryg-aalborg//packs/2025-2/1' } });
    await tab.getByText('Nr. 1, lavet 12. maj 2025 kl. 10.00').waitFor();

    await tab.getByRole('button', { name: 'Lav fælles udgave' }).click();

    await tab.getByText('Mødepakke nr. 2 er lavet.').waitFor();
    const body = server.requests.find(({ method }) => method === 'POST')?.body;
    assert.deepEqual(body, { audience: 'all', number: 2 });
  });
});
