import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { yearly, yearlyDecided, yearlyPaths, yearlyWriting } from '#bot/contract/yearly.ts';
import { aSampleYearlyRound, writtenSampleYearly } from '#test/support/sample-yearly-round.ts';
import { type Actor, actors, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const everybody = Object.keys(actors).filter((name): name is Actor => name in actors);

/** Who may do what while edition 1 lies with the organisations: read, write, approve, fetch the file. */
const whileAsked: Readonly<Record<Actor, readonly [read: string, write: string, approve: string, file: string]>> = {
  'coordinator of the municipality': ['ok', 'ok', '403 not_allowed', 'ok'],
  'coordinator of the police': ['ok', 'ok', '403 not_allowed', 'ok'],
  'steering group': ['ok', '403 not_allowed', 'ok', 'ok'],
  // Their own paragraph alone.
  'lead of Havnefronten': ['ok', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  'lead of Tryg bydel': ['ok', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  'deputy of Havnefronten': ['ok', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  communication: ['404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  reader: ['404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  administrator: ['404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly', '404 no_such_yearly'],
  'somebody unknown': ['403 unknown_person', '403 unknown_person', '403 unknown_person', '403 unknown_person'],
  'member of another partnership': [
    '403 unknown_person',
    '403 unknown_person',
    '403 unknown_person',
    '403 unknown_person',
  ],
  'somebody from another tenant': [
    '403 tenant_not_allowed',
    '403 tenant_not_allowed',
    '403 tenant_not_allowed',
    '403 tenant_not_allowed',
  ],
};

/** Once it is published: who reads it and fetches it. */
const whenPublished: Readonly<Record<Actor, readonly [read: string, file: string]>> = {
  'coordinator of the municipality': ['ok', 'ok'],
  'coordinator of the police': ['ok', 'ok'],
  'steering group': ['ok', 'ok'],
  'lead of Havnefronten': ['ok', 'ok'],
  'lead of Tryg bydel': ['ok', 'ok'],
  'deputy of Havnefronten': ['ok', 'ok'],
  communication: ['ok', 'ok'],
  reader: ['ok', 'ok'],
  administrator: ['404 no_such_yearly', '404 no_such_yearly'],
  'somebody unknown': ['403 unknown_person', '403 unknown_person'],
  'member of another partnership': ['403 unknown_person', '403 unknown_person'],
  'somebody from another tenant': ['403 tenant_not_allowed', '403 tenant_not_allowed'],
};

describe('The paths of the yearly status', () => {
  let server: ProductionServer;
  let roundId: string;

  beforeEach(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    const { demo } = server.surroundings;
    const coordinator = demo.roster.person('koordinator-kommune');
    assert.ok(coordinator);
    const identity = { tenantId: coordinator.tenantId, objectId: coordinator.aadObjectId };
    const at = demo.now();
    roundId = await aSampleYearlyRound(server.ports, identity, at);
    await writtenSampleYearly(server.ports, { identity, roundId, at });
  });

  afterEach(() => server.close());

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]) {
    const { status, text } = await askAsActor(server, actor, question);
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  const decide = (who: string, path: string, body: object) => done(server, yearlyDecided, { by: who, path, body });
  const ask = (edition: number) =>
    decide('koordinator-kommune', yearlyPaths.ask(roundId), { edition, answerBy: '2025-06-20' });
  const approve = (organisation: string) =>
    decide(`styregruppe-${organisation}`, yearlyPaths.approve(roundId), { edition: 1 });

  it('let each role and organisation do what is theirs while it is asked about', async () => {
    await ask(1);
    const found: Record<string, readonly string[]> = {};
    for (const actor of everybody) {
      const body = { text: 'Tekst om focus.', lang: 'da', seen: 1 };
      found[actor] = [
        await codeOf(actor, { path: yearlyPaths.yearly(roundId) }),
        await codeOf(actor, posted(yearlyPaths.text(roundId, 'focus'), body)),
        await codeOf(actor, posted(yearlyPaths.approve(roundId), { edition: 1 })),
        await codeOf(actor, { path: yearlyPaths.file(roundId, 1, 'html') }),
      ];
    }

    assert.deepEqual(found, whileAsked);
  });

  it('let the whole partnership read it once it is published, and nobody else', async () => {
    await ask(1);
    for (const organisation of ['kommune', 'politi', 'region']) await approve(organisation);
    const { state } = await decide('koordinator-politi', yearlyPaths.publish(roundId), { edition: 1 });
    const found: Record<string, readonly string[]> = {};
    for (const actor of everybody) {
      found[actor] = [
        await codeOf(actor, { path: yearlyPaths.yearly(roundId) }),
        await codeOf(actor, { path: yearlyPaths.file(roundId, 1, 'docx') }),
      ];
    }

    assert.equal(state, 'published');
    assert.deepEqual(found, whenPublished);
  });

  it('show to a reader what is published and nothing of the draft beside it', async () => {
    await ask(1);
    for (const organisation of ['kommune', 'politi', 'region']) await approve(organisation);
    await decide('koordinator-politi', yearlyPaths.publish(roundId), { edition: 1 });
    const body = { text: 'Hemmelig kladde.', lang: 'da', seen: 1 };
    await done(server, yearlyWriting, { by: 'koordinator-kommune', path: yearlyPaths.text(roundId, 'focus'), body });

    const { text } = await askAsActor(server, 'reader', { path: yearlyPaths.yearly(roundId) });
    const shown = v.parse(yearly, JSON.parse(text));

    assert.equal(shown.draft, null);
    assert.deepEqual(shown.paragraphs, []);
    assert.deepEqual(
      shown.published.map(({ edition, approvals }) => [edition, approvals.map(({ organisationId }) => organisationId)]),
      [[1, ['aalborg-kommune', 'nordjyllands-politi', 'region-nordjylland']]],
    );
    assert.equal(await codeOf('reader', { path: yearlyPaths.file(roundId, 'draft', 'html') }), '404 no_such_yearly');
    assert.equal(await codeOf('reader', { path: yearlyPaths.file(roundId, 2, 'html') }), '404 no_such_yearly');
  });

  it('show to those who make it how each goal is judged, and why', async () => {
    const { text } = await askAsActor(server, 'coordinator of the police', { path: yearlyPaths.yearly(roundId) });
    const shown = v.parse(yearly, JSON.parse(text));

    const judgement = { verdict: 'cannot_be_judged', reasons: 'Kun få indsatser har tal endnu.', lang: 'da' };
    assert.deepEqual(
      shown.draft?.goals.map((goal) => [goal.id, goal.judgement]),
      ['M1', 'M2', 'M3', 'M4', 'M5'].map((id) => [id, judgement]),
    );
    assert.deepEqual(shown.round, { name: 'Årlig status 2025', nameEn: null });
  });

  it('give both texts back where two coordinators wrote at once', async () => {
    const path = yearlyPaths.text(roundId, 'focus');
    const first = { text: 'Den første.', lang: 'da', seen: 1 };
    await done(server, yearlyWriting, { by: 'koordinator-kommune', path, body: first });

    const second = { text: 'Den anden.', lang: 'da', seen: 1 };
    const { kind, text } = await done(server, yearlyWriting, { by: 'koordinator-politi', path, body: second });

    assert.deepEqual(
      [kind, text.text, text.byId, text.revision],
      ['conflict', 'Den første.', 'koordinator-kommune', 2],
    );
  });

  it('refuse what is no part, no edition and no day, each by its field', async () => {
    const who = 'coordinator of the police';
    const text = { text: 'a', lang: 'da', seen: 0 };

    assert.equal(await codeOf(who, posted(`/api/rounds/${roundId}/yearly/texts/nope`, text)), '400 invalid_input');
    assert.equal(await codeOf(who, { path: `/api/rounds/${roundId}/yearly/editions/x?as=html` }), '400 invalid_input');
    assert.equal(
      await codeOf(who, { path: `/api/rounds/${roundId}/yearly/editions/draft?as=xls` }),
      '400 invalid_input',
    );
    assert.equal(
      await codeOf(who, posted(yearlyPaths.ask(roundId), { edition: 1, answerBy: '2025-01-01' })),
      '400 invalid_input',
    );
    assert.equal(await codeOf(who, { path: yearlyPaths.yearly('2025-1') }), '404 no_such_yearly');
  });

  it('hand out the draft as every file, with a line in the audit trail', async () => {
    for (const format of ['docx', 'pdf', 'html', 'json'] as const) {
      assert.equal(await codeOf('steering group', { path: yearlyPaths.file(roundId, 'draft', format) }), 'ok');
    }

    const lines = await server.ports.partnerships.auditTrail('tryg-aalborg', 20);
    assert.deepEqual(
      lines
        .filter(({ action }) => action === 'yearly_downloaded')
        .map(({ by, subject }) => `${by} ${subject}`)
        .toSorted(),
      ['docx', 'html', 'json', 'pdf'].map((format) => `styregruppe-region ${roundId}/draft/${format}`),
    );
  });
});
