import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { chief, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aWrittenCase } from '#test/support/written-answers.ts';

const src = '/tab/?page=written';
const path = '/api/written-cases';
const other = { id: 'styregruppe-to', name: 'Vicepolitidirektør', organisation: 'nordjyllands-politi' };

const written = aWrittenCase();

describe('decisions in writing in the tab', () => {
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
      [`GET ${path}`]: answering({ cases: [written], askable: [chief, other] }),
      [`POST ${path}`]: answering(written),
      [`POST ${path}/case-1/withdraw`]: answering({ ...written, state: 'withdrawn' }),
      [`POST ${path}/case-1/answer`]: answering(written),
    };
  });

  const posted = (to: string) =>
    server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === to)
      .map(({ body }) => Object(body));

  it('are sent to whom the coordinator chooses', async () => {
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Send en sag' }).click();
    await tab.getByLabel('Overskrift').fill('Lys i parken');
    await tab.getByLabel('Indstilling').fill('Der sættes lys op.');
    await tab.getByLabel('Svarfrist').fill('2025-05-20');
    await tab.getByRole('group', { name: 'Hvem spørges?' }).getByRole('combobox').selectOption('styregruppe-to');

    await tab.getByRole('button', { name: 'Send til styregruppen' }).click();

    await tab.getByText('Sagen er sendt.').waitFor();
    const [{ raw }] = posted(path);
    assert.deepEqual(raw, {
      title: 'Lys i parken',
      recommendation: 'Der sættes lys op.',
      answerBy: '2025-05-20',
      askedIds: 'styregruppe-to',
    });
  });

  it('are withdrawn once that is confirmed', async () => {
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Træk tilbage: Flere vagter' }).click();
    const before = posted(`${path}/case-1/withdraw`).length;
    await tab.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();

    await tab.getByText('Sagen er trukket tilbage.').waitFor();
    assert.equal(before, 0);
    assert.equal(posted(`${path}/case-1/withdraw`).length, 1);
  });

  it('are answered by a member, who chooses an answer', async () => {
    const own = { ...written, mayAnswer: true, mayWithdraw: false };
    server.answers[`GET ${path}`] = answering({ cases: [own], askable: null });
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Gem svar' }).click();
    await tab.getByText('Vælg et svar.').waitFor();
    await tab.getByLabel('Ønsker drøftelse på et møde').check();
    await tab.getByLabel('Bemærkning').fill('Prisen mangler.');

    await tab.getByRole('button', { name: 'Gem svar' }).click();

    await tab.getByText('Dit svar er gemt.').waitFor();
    assert.deepEqual(posted(`${path}/case-1/answer`), [{ answer: 'wants_meeting', note: 'Prisen mangler.' }]);
    assert.equal(await tab.getByRole('button', { name: 'Send en sag' }).count(), 0);
  });
});
