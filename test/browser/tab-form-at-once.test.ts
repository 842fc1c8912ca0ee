import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { answering, type FakeAnswer, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { accepted, aFormAnswer, formAnswers, savedDraft } from '#test/support/form-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const formSrc = '/tab/?initiative=trygt-natteliv&form=1';
const happened = 'Hvad er der sket siden sidst?';

describe('the status form in the tab, where things happen at once', () => {
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
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url === path)
      .map(({ body }) => Object(body));
  }

  /** The server's answer waits until it is let go. */
  function held(path: string, body: unknown) {
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    server.answers[path] = async (): Promise<FakeAnswer> => {
      await isLetGo;
      return { status: 200, body };
    };
    return () => letGo();
  }

  /** What was asked for behind the page's back has come by then. */
  async function arrived(path: string, count: number) {
    for (let tries = 0; posted(path).length < count && tries < 100; tries += 1) await sleep(20);
    return posted(path);
  }

  it('sends once, however often the button is pressed', async () => {
    const letGo = held('POST /api/status', accepted);
    const { tab } = await open({ src: formSrc });
    const button = tab.getByRole('button', { name: 'Send status' });

    await button.dblclick();
    await button.press('Enter');
    letGo();

    await tab.getByText('Status er sendt kl. 09.05.').waitFor();
    assert.equal(posted('/api/status').length, 1);
  });

  it('saves no draft of what has been sent, also where somebody writes on while it is sent', async () => {
    const letGo = held('POST /api/status', accepted);
    const { tab } = await open({ src: formSrc });
    const field = tab.getByLabel(happened);
    await field.fill('Det, der sendes');
    await tab.getByRole('button', { name: 'Send status' }).click();

    await field.pressSequentially(' og mere');
    await tab.getByRole('button', { name: 'Gem kladde' }).click({ force: true });

    assert.equal(await field.inputValue(), 'Det, der sendes');
    letGo();
    await tab.getByText('Status er sendt kl. 09.05.').waitFor();
    assert.deepEqual(posted('/api/drafts'), []);
  });

  it('waits for the draft that is being saved before it sends, so that the draft does not come back', async () => {
    const letGo = held('POST /api/drafts', savedDraft);
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel(happened).fill('Min tekst');
    await tab.getByRole('button', { name: 'Gem kladde' }).click();
    await arrived('/api/drafts', 1);

    await tab.getByRole('button', { name: 'Send status' }).click();
    assert.equal(posted('/api/status').length, 0);
    letGo();

    await tab.getByText('Status er sendt kl. 09.05.').waitFor();
    assert.equal(posted('/api/status').length, 1);
  });

  it('saves what was written a moment ago when the form is left', async () => {
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel(happened).fill('Skrevet lige nu');

    await tab.getByRole('button', { name: 'Tilbage til indsatsen' }).click();

    const [draft] = await arrived('/api/drafts', 1);
    assert.equal(draft?.raw.happened, 'Skrevet lige nu');
  });

  it('saves what was written a moment ago when Teams or the phone shows something else', async () => {
    const opened = await open({ src: formSrc });
    await opened.tab.getByLabel(happened).fill('Skrevet på vej');

    await opened.frame().evaluate(`
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));`);

    const [draft] = await arrived('/api/drafts', 1);
    assert.equal(draft?.raw.happened, 'Skrevet på vej');
  });

  it('is preset anew as the server says once the draft is thrown away, and never to a wider circle', async () => {
    const draft = { savedAt: savedDraft.savedAt, filled: { happened: 'Halvt færdig', visibility: 'own_organisation' } };
    server.answers['GET /api/initiatives/trygt-natteliv/form'] = answering(
      aFormAnswer({ draftSavedAt: draft.savedAt, filled: draft.filled }),
    );
    const { tab } = await open({ src: formSrc });
    const fresh = { visibility: 'coordinators_and_steering', help: 'none' };
    await tab.getByText(/Din kladde fra/).waitFor();
    server.answers['GET /api/initiatives/trygt-natteliv/form'] = answering(aFormAnswer({ filled: fresh }));

    await tab.getByRole('button', { name: 'Slet kladde' }).click();

    await tab.getByText('Kladden er slettet.').waitFor();
    assert.equal(await tab.getByLabel(happened).inputValue(), '');
    assert.equal(await tab.getByRole('radio', { name: /Koordinatorer og styregruppe/ }).isChecked(), true);
  });

  it('asks for a new token where the old one ran out while somebody was writing, and sends all the same', async () => {
    let isFirst = true;
    server.answers['POST /api/status'] = () => {
      const wasFirst = isFirst;
      isFirst = false;
      const refused = { status: 401, body: { code: 'not_signed_in', reference: 'r', details: {} } };
      return wasFirst ? refused : { status: 200, body: accepted };
    };
    const { tab } = await open({ src: formSrc });
    await tab.getByLabel(happened).fill('Skrevet over lang tid');

    await tab.getByRole('button', { name: 'Send status' }).click();

    await tab.getByText('Status er sendt kl. 09.05.').waitFor();
    const forms = posted('/api/status').map(({ address }) => address.formId);
    assert.deepEqual(forms, ['form-1', 'form-1']);
  });

  it('keeps what is written when Escape is pressed', async () => {
    const { tab } = await open({ src: formSrc });
    const field = tab.getByLabel(happened);
    await field.fill('Bliver stående');

    await field.press('Escape');

    assert.equal(await field.inputValue(), 'Bliver stående');
  });
});
