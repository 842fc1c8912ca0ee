import assert from 'node:assert/strict';
import * as v from 'valibot';
import { overview } from '#bot/contract/overview.ts';
import { problem } from '#bot/contract/problem.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { TokenChange } from '#bot/demo/issuer.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { minutesFromNow, signedWithPublicKey, tampered, unsigned } from './forge-token.ts';

type Case = {
  readonly title: string;
  readonly change?: TokenChange;
  /** Makes the header from a token that is right but for `change`. */
  readonly header?: (token: string, server: DemoServer) => string | null;
  readonly code?: string;
};

const police = 'bbbbbbbb-0000-4000-8000-00000000000b';
const foreign = 'dddddddd-0000-4000-8000-00000000000d';
const stranger = '00000000-0000-4000-8000-000000000999';
const claims = (change: Readonly<Record<string, unknown>>): TokenChange => ({ claims: change });

// Times are getters: the table is made when the file is loaded, minutes before its tests run.
const wrong: readonly Case[] = [
  { title: 'no header', header: () => null },
  { title: 'an empty header', header: () => '' },
  { title: 'garbage', header: () => 'Bearer garbage' },
  { title: 'another scheme', header: (token) => `Basic ${token}` },
  { title: 'a token and something behind it', header: (token) => `Bearer ${token} x` },
  { title: 'an unsigned token (alg none)', header: (token) => `Bearer ${unsigned(token)}` },
  {
    title: 'HS256 signed with the public key',
    header: (token, { demo }) => `Bearer ${signedWithPublicKey(token, demo.issuer.tabKeys.keys[0])}`,
  },
  { title: 'the wrong key under the right name', change: { signedBy: 'stranger' } },
  { title: 'a key nobody knows', change: { header: { kid: 'nobody-knows' } } },
  {
    title: 'a payload tampered to be somebody else',
    header: (token) => `Bearer ${tampered(token, { oid: stranger })}`,
  },
  { title: 'another audience', change: claims({ aud: '7e570000-0000-4000-8000-000000000002' }) },
  { title: 'no audience', change: claims({ aud: undefined }) },
  { title: 'another issuer', change: claims({ iss: 'https://issuer.example' }) },
  { title: "the issuer of another tenant than the token's own", change: claims({ tid: police }) },
  { title: 'a tenant that is not allowed', change: claims({ tid: foreign }), code: 'tenant_not_allowed' },
  {
    title: 'expired beyond the skew',
    get change() {
      return claims({ exp: minutesFromNow(-6) });
    },
  },
  {
    title: 'not valid until after the skew',
    get change() {
      return claims({ nbf: minutesFromNow(6) });
    },
  },
  { title: 'no end', change: claims({ exp: undefined }) },
  { title: 'no beginning', change: claims({ nbf: undefined }) },
  { title: 'an app (idtyp)', change: claims({ idtyp: 'app' }) },
  { title: 'an app (roles without a scope)', change: claims({ scp: undefined, roles: ['access_as_user'] }) },
  { title: 'another scope', change: claims({ scp: 'User.Read' }) },
  { title: 'a scope that only begins like ours', change: claims({ scp: 'access_as_user.all' }) },
  { title: 'another client', change: claims({ azp: '11111111-1111-4111-8111-111111111111' }) },
  { title: 'no client', change: claims({ azp: undefined }) },
  { title: 'a v1 token', change: claims({ ver: '1.0' }) },
  { title: 'nobody (no oid)', change: claims({ oid: undefined }) },
  { title: 'no tenant (no tid)', change: claims({ tid: undefined }) },
  { title: 'an oid that is no id', change: claims({ oid: '../../x' }) },
];

const right: readonly Case[] = [
  { title: 'a right token' },
  {
    title: 'expired within the skew',
    get change() {
      return claims({ exp: minutesFromNow(-4) });
    },
  },
  {
    title: 'not yet valid within the skew',
    get change() {
      return claims({ nbf: minutesFromNow(4) });
    },
  },
  { title: 'one scope of several', change: claims({ scp: 'profile access_as_user' }) },
  { title: 'Teams on a desktop', change: claims({ azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' }) },
];

describe("The tab's API accepts only what Entra signed for a person at an allowed tenant", () => {
  let server: DemoServer;
  let person: DemoPerson;

  before(async () => {
    server = await startDemoServer();
    const found = server.demo.roster.person('koordinator-kommune');
    assert.ok(found);
    person = found;
  });

  after(() => server.close());

  async function ask({ change, header }: Case) {
    const token = await server.demo.issuer.signTabToken(person, change);
    const authorization = header ? header(token, server) : `Bearer ${token}`;
    const headers = authorization === null ? {} : { authorization };
    const response = await fetch(`${server.origin}/api/overview`, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  for (const row of wrong) {
    it(`refuses ${row.title}`, async () => {
      const answer = await ask(row);

      const { reference, ...rest } = v.parse(v.strictObject(problem.entries), answer.body);
      assert.equal(answer.status, row.code ? 403 : 401);
      assert.deepEqual(rest, { code: row.code ?? 'not_signed_in', details: {} });
      assert.match(reference, /^[0-9a-f]{8}$/);
      assert.equal(answer.headers.get('www-authenticate'), row.code ? null : 'Bearer');
    });
  }

  for (const row of right) {
    it(`accepts ${row.title}`, async () => {
      const answer = await ask(row);

      assert.equal(answer.status, 200);
      assert.equal(v.parse(overview, answer.body).partnership.id, 'tryg-aalborg');
    });
  }

  it('takes a person in capital letters for the same person', async () => {
    const oid = 'ABCDEF00-0000-4000-8000-00000000000F';
    const token = await server.demo.issuer.signTabToken(person, claims({ oid }));

    await fetch(`${server.origin}/api/me`, { headers: { authorization: `Bearer ${token}` } });

    const identity = { tenantId: person.tenantId, objectId: 'abcdef00-0000-4000-8000-00000000000f' };
    assert.deepEqual((await server.stores.directory.waitingPerson(identity))?.identity, identity);
  });

  it("refuses a person of a tenant that is not allowed, rightly signed by that tenant's own issuer", async () => {
    const token = await server.demo.issuer.signTabToken({ ...person, tenantId: foreign });

    const answer = await ask({ title: '', header: () => `Bearer ${token}` });

    assert.equal(answer.status, 403);
    assert.equal(v.parse(problem, answer.body).code, 'tenant_not_allowed');
  });

  it('refuses the token that Teams sends to the bot', async () => {
    const token = await server.demo.issuer.signBotToken();

    const answer = await ask({ title: '', header: () => `Bearer ${token}` });

    assert.equal(answer.status, 401);
  });
});
