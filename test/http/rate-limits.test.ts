import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import type { AskingRates } from '#bot/domain/allowance.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const plenty = { atOnce: 1000, perMinute: 1000 };
const rates: AskingRates = {
  chat: { person: plenty, tenant: plenty },
  tab: { person: { atOnce: 5, perMinute: 1 }, tenant: { atOnce: 8, perMinute: 1 } },
  file: { person: { atOnce: 2, perMinute: 1 }, tenant: plenty },
};
const list = posted('/api/lists/initiatives', { as: 'csv', lang: 'da' });

describe('Whoever asks too much of the API', () => {
  let server: ProductionServer;

  beforeEach(async () => {
    server = await startProductionServer({ rates });
  });

  afterEach(() => server.close());

  const asks = async (who: string, times: number, path = '/api/me') => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push((await server.askAs(who, { path })).status);
    return statuses;
  };

  it('is told when to come back, while others are answered', async () => {
    const statuses = await asks('tovholder-havnefronten', 6);
    const refused = await server.askAs('tovholder-havnefronten', { path: '/api/overview' });
    const other = await server.askAs('laeser-region', { path: '/api/me' });

    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
    const { code, details } = v.parse(problem, JSON.parse(refused.text));
    assert.deepEqual([refused.status, code, other.status], [429, 'too_many_requests', 200]);
    assert.equal(refused.headers['retry-after'], String(details.seconds));
    assert.ok(Number(details.seconds) > 50 && Number(details.seconds) <= 60);
    assert.equal(refused.headers['cache-control'], 'no-store');
  });

  it('has changed nothing by what was refused', async () => {
    await asks('koordinator-kommune', 5);

    const { status } = await server.askAs(
      'koordinator-kommune',
      posted('/api/people/koordinator-kommune/phone', { phone: '12 34 56 99' }),
    );

    assert.equal(status, 429);
    const person = await server.ports.partnerships.person('tryg-aalborg', 'koordinator-kommune');
    assert.notEqual(person?.value.phone, '12 34 56 99');
  });

  it('is counted with their tenant, and by no other tenant', async () => {
    await asks('koordinator-kommune', 5);

    assert.deepEqual(await asks('formidling-kommune', 4), [200, 200, 200, 429]);
    assert.deepEqual(await asks('koordinator-politi', 1), [200]);
  });

  it('meets a smaller number for files, which are counted by themselves', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await server.askAs('koordinator-kommune', list)).status);

    assert.deepEqual(statuses, [200, 200, 429]);
    assert.deepEqual(await asks('koordinator-kommune', 1), [200]);
  });

  it('cannot use up somebody’s number without their token', async () => {
    for (let time = 0; time < 20; time += 1) {
      assert.equal((await server.ask({ path: '/api/me', headers: { authorization: 'Bearer x' } })).status, 401);
    }

    assert.deepEqual(await asks('tovholder-havnefronten', 1), [200]);
  });

  it('leaves a line in the log, with no name and no id in it', async () => {
    await asks('tovholder-havnefronten', 6);

    const line = server.logged.find((each) => each.includes('too_many_requests')) ?? '';
    const { at: _, reference: __, ...facts } = v.parse(v.record(v.string(), v.unknown()), JSON.parse(line));
    assert.deepEqual(facts, {
      level: 'info',
      event: 'request_refused',
      route: '/api/me',
      status: 429,
      code: 'too_many_requests',
    });
  });
});
