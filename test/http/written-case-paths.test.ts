import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { type WrittenCaseShown, writtenCase, writtenCasePaths, writtenCases } from '#bot/contract/written-cases.ts';
import { objectId } from '#test/support/builders.ts';
import { type Actor, actors, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const seers: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police', 'steering group'];
const outsiders: readonly Actor[] = [
  'somebody unknown',
  'member of another partnership',
  'somebody from another tenant',
];
const members = Object.keys(actors).filter((actor): actor is Actor => !outsiders.some((each) => each === actor));

describe('The paths of decisions in writing', () => {
  let server: ProductionServer;
  let sent: WrittenCaseShown;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    const raw = { title: 'Flere vagter', recommendation: 'Der ansættes to vagter.', answerBy: '2025-05-20' };
    const body = { formId: objectId(1), raw, lang: 'da' };
    sent = await done(server, writtenCase, { by: 'koordinator-kommune', path: writtenCasePaths.cases, body });
  });

  after(() => server.close());

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]) {
    const { status, text } = await askAsActor(server, actor, question);
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  it('ask one member of each organisation', () => {
    const organisations = sent.asked.map(({ organisation }) => organisation);

    assert.deepEqual(organisations.toSorted(), ['aalborg-kommune', 'nordjyllands-politi', 'region-nordjylland']);
  });

  it('show a case to those asked and to coordinators, and to all others none', async () => {
    for (const actor of members) {
      const { text } = await askAsActor(server, actor, { path: writtenCasePaths.cases });
      const shown = v.parse(writtenCases, JSON.parse(text)).cases.map(({ id }) => id);
      assert.deepEqual(shown, seers.includes(actor) ? [sent.id] : [], actor);
      const answer = posted(writtenCasePaths.answer(sent.id), { answer: 'assents', note: '' });
      const mine = seers.includes(actor) ? '403 not_allowed' : '404 no_such_case';
      assert.equal(await codeOf(actor, answer), actor === 'steering group' ? 'ok' : mine, actor);
    }
  });

  it('let coordinators alone send and withdraw one', async () => {
    for (const actor of members.filter((each) => !each.startsWith('coordinator'))) {
      const body = { formId: objectId(2), raw: {}, lang: 'da' };
      assert.equal(await codeOf(actor, posted(writtenCasePaths.cases, body)), '403 not_allowed', actor);
      const refused = seers.includes(actor) ? '403 not_allowed' : '404 no_such_case';
      assert.equal(await codeOf(actor, posted(writtenCasePaths.withdraw(sent.id), {})), refused, actor);
    }
  });

  it('are closed to whom the partnership does not know', async () => {
    for (const actor of outsiders) {
      const code = actor === 'somebody from another tenant' ? '403 tenant_not_allowed' : '403 unknown_person';
      assert.equal(await codeOf(actor, { path: writtenCasePaths.cases }), code, actor);
    }
  });
});
