import assert from 'node:assert/strict';
import { redactionPaths } from '#bot/contract/redactions.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const outsiders = ['somebody unknown', 'member of another partnership', 'somebody from another tenant'] as const;

describe('The paths of reported texts', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  async function codeOf(actor: Actor, path: string, body: unknown): Promise<string> {
    const { text } = await askAsActor(server, actor, posted(path, body));
    return JSON.parse(text).code;
  }

  const place = { kind: 'decision', decisionId: 'nope' };
  const asked = [
    [redactionPaths.redactions, { place, texts: null, why: '' }, 'no_such_decision'],
    [redactionPaths.read('nope'), {}, 'no_such_redaction'],
    [redactionPaths.decide('nope'), { decision: 'kept' }, 'no_such_redaction'],
  ] as const;

  for (const [path, body, allowed] of asked) {
    it(`POST ${path} finds nothing for those of the partnership, and refuses everybody else`, async () => {
      for (const actor of Object.keys(actors).filter(isActor)) {
        const outside = outsiders.some((each) => each === actor);
        const refused = actor === 'somebody from another tenant' ? 'tenant_not_allowed' : 'unknown_person';

        assert.equal(await codeOf(actor, path, body), outside ? refused : allowed, actor);
      }
    });
  }

  it('take no CPR number and no long story as the reason, and hide nothing then', async () => {
    const about = { kind: 'answer', initiativeId: 'tryg-bydel', version: 1 };
    const why = async (typed: string) =>
      codeOf('reader', redactionPaths.redactions, { place: about, texts: null, why: typed });

    assert.equal(await why('Der står 010150-5006 i den.'), 'contains_cpr_number');
    assert.equal(await why('x'.repeat(501)), 'invalid_input');
    const { text } = await askAsActor(server, 'administrator', { path: redactionPaths.redactions });
    assert.deepEqual(JSON.parse(text), { redactions: [] });
  });
});

function isActor(name: string): name is Actor {
  return name in actors;
}
