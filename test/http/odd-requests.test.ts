import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const formId = '00000000-0000-4000-8000-000000000001';

/** A word of the query that is given more than once, or with parts, could be read in more ways than one. */
const twofold = [
  ['/api/rounds/2025-2/grid?partnership=tryg-aalborg&partnership=another', 'partnership'],
  ['/api/overview?partnership=another&partnership=tryg-aalborg', 'partnership'],
  ['/api/people?partnership[id]=another', 'partnership'],
  ['/api/reach?round=2025-1&round=2025-2', 'round'],
  ['/api/initiatives/havnefronten/form?round[]=2025-2', 'round'],
] as const;

describe('What the API answers to odd requests', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  for (const [path, field] of twofold) {
    it(`refuses, and chooses nothing itself: GET ${path}`, async () => {
      const { status, text } = await server.askAs('koordinator-kommune', { path });

      const { code, details } = v.parse(problem, JSON.parse(text));
      assert.deepEqual([status, code, details.field], [400, 'invalid_input', field]);
    });
  }

  it('writes to no partnership that was named in two ways', async () => {
    const path = '/api/people/koordinator-kommune/phone?partnership=another&partnership=tryg-aalborg';

    const { status } = await server.askAs('koordinator-kommune', posted(path, { phone: '12 34 56 99' }));

    assert.equal(status, 400);
    const person = await server.ports.partnerships.person('tryg-aalborg', 'koordinator-kommune');
    assert.notEqual(person?.value.phone, '12 34 56 99');
  });

  it('names no more than fifty wrong fields, so that no answer is larger than its question', async () => {
    const body = { formId, kind: 'ordinary', name: 'Runde', dates: {}, initiativeIds: Array(20_000).fill(1) };

    const { text } = await server.askAs('koordinator-kommune', posted('/api/rounds', body));

    const { code, details } = v.parse(problem, JSON.parse(text));
    assert.equal(code, 'invalid_input');
    assert.ok(Array.isArray(details.fields));
    assert.deepEqual([details.fields.length, details.fields[0]], [50, 'initiativeIds.0']);
  });
});
