import assert from 'node:assert/strict';
import sinon from 'sinon';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { me } from '#bot/contract/me.ts';
import { problem } from '#bot/contract/problem.ts';
import { Outage } from '#bot/domain/outage.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aSeed } from '#test/support/builders.ts';
import { type Ask, type ProductionServer, startProductionServer } from './production-server.ts';

type Case = Ask & {
  readonly title: string;
  readonly by: string;
  readonly status: number;
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

const lead = 'tovholder-havnefronten';
const coordinator = 'koordinator-kommune';
const administrator = 'administrator-kommune';
const newcomer = 'ny-medarbejder';
const json = { 'content-type': 'application/json' };
const tenantId = 'aaaaaaaa-0000-4000-8000-00000000000a';
const objectId = '00000000-0000-4000-8000-000000000777';

const asked = (by: string, path: string, [status, code, details]: readonly [number, string, object?]): Case => ({
  title: path.length > 80 ? `${path.slice(0, 80)}…` : path,
  by,
  path,
  status,
  code,
  details: { ...details },
});

const said = (body: unknown, [status, code, details]: readonly [number, string, object?]): Case => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    title: text.length > 100 ? `${text.slice(0, 100)}…` : text,
    by: coordinator,
    method: 'POST',
    path: '/api/waiting/clear',
    headers: json,
    body: text,
    status,
    code,
    details: { ...details },
  };
};

const whole = 'x'.repeat(600);
const unknown = [403, 'unknown_person'] as const;
const notAVersion = [400, 'invalid_input', { field: 'before' }] as const;
const tooLong = [400, 'invalid_input', { field: 'key', limit: 512 }] as const;

const reads: readonly Case[] = [
  asked(lead, '/api/overview?partnership=nope', unknown),
  asked(lead, '/api/overview?partnership=tryg-by', unknown),
  asked(lead, '/api/overview?partnership=tryg-aalborg%7Cnow', unknown),
  asked(lead, '/api/overview?partnership=%00', unknown),
  asked(lead, `/api/overview?partnership=${whole}`, tooLong),
  asked(lead, '/api/initiatives/nope', [404, 'no_such_initiative']),
  asked(lead, '/api/initiatives/__proto__', [404, 'no_such_initiative']),
  asked(lead, '/api/initiatives/havnefronten%7Cstatus', [404, 'no_such_initiative']),
  asked(lead, '/api/initiatives/tryg-bydel?partnership=tryg-by', unknown),
  asked(lead, '/api/initiatives/tryg-bydel/updates?before=9&partnership=tryg-by', unknown),
  asked(lead, '/api/initiatives/havnefronten/updates', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before=x', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before=-1', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before=1.5', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before=0', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before[]=9&before[]=8', notAVersion),
  asked(lead, '/api/initiatives/havnefronten/updates?before=99999999999999999999', notAVersion),
  asked(lead, '/api/waiting', [403, 'not_allowed']),
  asked(lead, '/api/operation', [403, 'not_allowed']),
  asked(coordinator, '/api/waiting?partnership=tryg-by', unknown),
  asked(coordinator, '/api/operation?partnership=tryg-by', unknown),
  asked(newcomer, '/api/overview', unknown),
  asked(newcomer, '/api/overview?partnership=tryg-aalborg', unknown),
  asked(newcomer, '/api/initiatives/havnefronten?partnership=tryg-aalborg', unknown),
  asked(newcomer, '/api/waiting?partnership=tryg-aalborg', unknown),
  asked(newcomer, '/api/operation?partnership=tryg-aalborg', unknown),
];

const person = { kind: 'new', name: 'Ny Tovholder', title: null, organisationId: 'aalborg-kommune' };
const wrongPerson = { ...person, roles: ['king'], leadOf: 'havnefronten' };

const writes: readonly Case[] = [
  said('{', [400, 'not_json']),
  said(null, [400, 'invalid_input', { fields: [''] }]),
  said([], [400, 'invalid_input', { fields: ['tenantId', 'objectId', 'is'] }]),
  said({}, [400, 'invalid_input', { fields: ['tenantId', 'objectId', 'is'] }]),
  said({ tenantId: 5, objectId: {}, is: null }, [400, 'invalid_input', { fields: ['tenantId', 'objectId', 'is'] }]),
  said({ tenantId, objectId, is: { kind: 'king' } }, [400, 'invalid_input', { fields: ['is.kind'] }]),
  said({ tenantId, objectId, is: { kind: 'existing' } }, [400, 'invalid_input', { fields: ['is.personId'] }]),
  said({ tenantId, objectId, is: wrongPerson }, [400, 'invalid_input', { fields: ['is.roles.0', 'is.leadOf'] }]),
  said({ tenantId, objectId, is: { kind: 'existing', personId: lead } }, [404, 'not_waiting']),
  said({ tenantId: 'x', objectId, is: { kind: 'existing', personId: lead } }, [404, 'not_waiting']),
  said({ tenantId, objectId: whole, is: { kind: 'existing', personId: lead } }, tooLong),
  said({ tenantId, objectId, is: { kind: 'existing', personId: 'x'.repeat(70_000) } }, [413, 'too_large']),
  {
    ...said({ tenantId, objectId, is: { kind: 'existing', personId: 'lead-1' } }, unknown),
    path: '/api/waiting/clear?partnership=tryg-by',
  },
  { ...said({ tenantId, objectId, is: { kind: 'existing', personId: lead } }, [403, 'not_allowed']), by: lead },
  { ...said({ template: 'empty', name: 'X', organisations: [] }, [403, 'not_allowed']), path: '/api/partnerships' },
  {
    ...said({ template: 'other', name: '' }, [400, 'invalid_input', { fields: ['template', 'name', 'organisations'] }]),
    path: '/api/partnerships',
  },
];

describe("The tab's API", () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    const { stores, demo } = server.surroundings;
    await seedPartnership(stores)(aSeed(), demo.now());
  });

  afterEach(() => sinon.restore());

  after(() => server.close());

  for (const { title, by, status, code, details, ...question } of [...reads, ...writes]) {
    it(`refuses ${by} ${question.path === title ? '' : question.path} ${title}`, async () => {
      const answer = await server.askAs(by, question);

      const { reference, ...rest } = v.parse(v.strictObject(problem.entries), JSON.parse(answer.text));
      assert.equal(answer.status, status);
      assert.deepEqual(rest, { code, details });
      assert.match(reference, /^[0-9a-f]{8}$/);
      const line = server.logged.find((each) => each.includes(reference)) ?? '';
      assert.match(line, new RegExp(`"event":"request_refused".*"status":${status},"code":"${code}"`));
    });
  }

  it("answers a lead about somebody else's initiative only what everybody may see", async () => {
    const { stores } = server.surroundings;
    const hidden = (await stores.partnerships.now('tryg-aalborg'))?.statuses.find(
      ({ latest }) => latest?.visibility === 'coordinators_and_steering',
    );
    const path = `/api/initiatives/${hidden?.initiativeId}`;

    const seen = async (by: string) =>
      v.parse(initiativeDetail, JSON.parse((await server.askAs(by, { path })).text)).updates[0];

    assert.equal((await seen(lead))?.texts, null);
    assert.notEqual((await seen(coordinator))?.texts, null);
    assert.equal((await seen(lead))?.health, hidden?.latest?.health);
  });

  it('shows no status text to an administrator', async () => {
    const answer = await server.askAs(administrator, { path: '/api/initiatives/havnefronten' });
    const { updates } = v.parse(initiativeDetail, JSON.parse(answer.text));

    assert.ok(updates.length > 0);
    assert.deepEqual(
      updates.map(({ texts }) => texts),
      updates.map(() => null),
    );
  });

  it('answers somebody nobody knows with nothing but that they wait', async () => {
    const answer = await server.askAs(newcomer, { path: '/api/me' });

    const { standing, partnerships, allowedTenants } = v.parse(me, JSON.parse(answer.text));
    assert.deepEqual(
      { standing, partnerships, allowedTenants },
      {
        standing: 'waiting',
        partnerships: [],
        allowedTenants: [],
      },
    );
  });

  it('is an outage with a time to come back when the store does not answer', async () => {
    const cause = new Error('connect ECONNREFUSED 10.0.0.4:443');
    sinon.stub(server.ports.partnerships, 'now').rejects(new Outage('Partnership: list', cause));

    const answer = await server.askAs(coordinator, { path: '/api/overview' });

    assert.equal(answer.status, 503);
    assert.equal(answer.headers['retry-after'], '5');
    assert.match(answer.text, /^\{"code":"outage","reference":"[0-9a-f]{8}","details":\{\}\}$/);
  });

  it('is a fault with a reference and not a word more when it is our bug', async () => {
    sinon.stub(server.ports.partnerships, 'now').rejects(new TypeError('reading secret of undefined'));

    const answer = await server.askAs(coordinator, { path: '/api/overview' });

    assert.equal(answer.status, 500);
    const reference = /^\{"code":"fault","reference":"([0-9a-f]{8})","details":\{\}\}$/.exec(answer.text)?.[1] ?? '-';
    const line = server.logged.find((each) => each.includes(reference)) ?? '';
    assert.match(line, /"level":"error","event":"request_failed"/);
    assert.doesNotMatch(line, /secret/);
  });

  it('says that it is not ready while the store does not answer', async () => {
    sinon.stub(server.surroundings.stores, 'isReachable').resolves(false);

    const answer = await server.ask({ path: '/readyz' });

    assert.equal(answer.status, 503);
    assert.match(answer.text, /"storage":"down","queue":"ok"/);
  });
});
