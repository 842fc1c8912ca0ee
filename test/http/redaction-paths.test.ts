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
    [redactionPaths.decide('nope'), { decision: 'kept', seen: 'reported' }, 'no_such_redaction'],
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

  it('never let one coordinator show a text again that another has just decided to keep hidden', async () => {
    const about = { kind: 'description', initiativeId: 'havnefronten' };
    await askAsActor(server, 'reader', posted(redactionPaths.redactions, { place: about, texts: null, why: '' }));
    const { text } = await askAsActor(server, 'administrator', { path: redactionPaths.redactions });
    const decide = redactionPaths.decide(JSON.parse(text).redactions[0].id);
    const answered = async (actor: Actor, body: unknown) => {
      const answer = await askAsActor(server, actor, posted(decide, body));
      const { state, code } = JSON.parse(answer.text);
      return `${answer.status} ${state ?? code}`;
    };

    const kept = await answered('coordinator of the municipality', { decision: 'kept', seen: 'reported' });
    const late = await answered('coordinator of the police', { decision: 'released', seen: 'reported' });
    const looked = await answered('coordinator of the police', { decision: 'released', seen: 'kept' });
    const twice = await answered('coordinator of the police', { decision: 'released', seen: 'kept' });
    const after = await answered('coordinator of the municipality', { decision: 'kept', seen: 'kept' });

    assert.deepEqual(
      [kept, late, looked, twice, after],
      ['200 kept', '409 things_changed_meanwhile', '200 released', '200 released', '409 things_changed_meanwhile'],
    );
  });
});

function isActor(name: string): name is Actor {
  return name in actors;
}
