import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { TokenChange } from '#bot/demo/issuer.ts';
import { minutesFromNow, signedWithPublicKey, tampered, unsigned } from '#test/http/forge-token.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMessage, type Fields, installedPerson, postedTo, speakToBot } from './speak-to-bot.ts';

type Case = {
  readonly title: string;
  readonly change?: TokenChange;
  /** Makes the header from a token that is right but for `change`. */
  readonly header?: (token: string, server: DemoServer) => string | null;
  readonly activity?: Fields;
  readonly status?: number;
};

const foreignTenant = 'dddddddd-0000-4000-8000-00000000000d';
const elsewhere = 'https://smba.example/emea/';
const claims = (change: Fields): TokenChange => ({ claims: change });
const inTenant = (tenantId: string) => ({ id: 'a:1', conversationType: 'personal', tenantId });

// Times are getters: the table is made when the file is loaded, minutes before its tests run.
const wrong: readonly Case[] = [
  { title: 'no header', header: () => null },
  { title: 'an empty header', header: () => '' },
  { title: 'garbage', header: () => 'Bearer garbage' },
  { title: 'three parts of garbage', header: () => 'Bearer a.b.c' },
  { title: 'another scheme', header: (token) => `Basic ${token}` },
  { title: 'a token and something behind it', header: (token) => `Bearer ${token} x` },
  { title: 'an unsigned token (alg none)', header: (token) => `Bearer ${unsigned(token)}` },
  {
    title: 'a token without its signature',
    header: (token) => `Bearer ${token.slice(0, token.lastIndexOf('.') + 1)}`,
  },
  {
    title: 'HS256 signed with the public key',
    header: (token, { demo }) => `Bearer ${signedWithPublicKey(token, demo.issuer.botKeys.keys[0])}`,
  },
  { title: 'the wrong key under the right name', change: { signedBy: 'stranger' } },
  { title: 'a key nobody knows', change: { header: { kid: 'nobody-knows' } } },
  { title: 'a tampered payload', header: (token) => `Bearer ${tampered(token, { exp: minutesFromNow(600) })}` },
  { title: 'another audience', change: claims({ aud: '7e570000-0000-4000-8000-000000000002' }) },
  { title: 'no audience', change: claims({ aud: undefined }) },
  { title: 'another issuer', change: claims({ iss: 'https://issuer.example' }) },
  { title: 'no issuer', change: claims({ iss: undefined }) },
  { title: 'the public cloud as issuer, signed here', change: claims({ iss: 'https://api.botframework.com' }) },
  { title: 'a skill', change: claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }) },
  {
    title: 'the emulator',
    change: claims({ iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0' }),
  },
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
  { title: 'an end that is no number', change: claims({ exp: 'tomorrow' }) },
  { title: 'another service URL than the activity', change: claims({ serviceurl: elsewhere }) },
  { title: 'no service URL', change: claims({ serviceurl: undefined }) },
  {
    title: 'a service URL that is not on the list, though signed for it',
    change: claims({ serviceurl: elsewhere }),
    activity: { serviceUrl: elsewhere },
  },
  { title: 'a channel that the key is not endorsed for', activity: { channelId: 'webchat' } },
  { title: 'the emulator channel', activity: { channelId: 'emulator' } },
  { title: 'a tenant that is not allowed', activity: { conversation: inTenant(foreignTenant) }, status: 403 },
  {
    title: 'no tenant',
    activity: { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} },
    status: 403,
  },
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
];

describe('The bot accepts only what Teams signed for it', () => {
  let server: DemoServer;
  let person: DemoPerson;

  before(async () => {
    server = await startDemoServer();
    person = installedPerson(server, 'tovholder-tryg-bydel');
  });

  after(() => server.close());

  async function say({ change, header, activity }: Case) {
    const token = await server.demo.issuer.signBotToken(change);
    const authorization = header ? header(token, server) : `Bearer ${token}`;
    return speakToBot(server, aMessage(server, person, activity), authorization);
  }

  for (const row of wrong) {
    it(`refuses ${row.title}`, async () => {
      const postsBefore = postedTo(server, person).length;

      const answer = await say(row);

      assert.equal(answer.status, row.status ?? 401);
      const { reference, ...rest } = v.parse(v.record(v.string(), v.unknown()), JSON.parse(answer.text));
      assert.deepEqual(rest, { code: row.status === 403 ? 'not_allowed' : 'not_signed_in', details: {} });
      assert.match(String(reference), /^[0-9a-f]{8}$/);
      assert.equal(postedTo(server, person).length, postsBefore);
    });
  }

  for (const row of right) {
    it(`accepts ${row.title}`, async () => {
      const postsBefore = postedTo(server, person).length;

      const answer = await say(row);

      assert.equal(answer.status, 200);
      assert.equal(answer.text, '');
      assert.equal(postedTo(server, person).length, postsBefore + 1);
    });
  }

  it('takes a tenant in capital letters for the tenant that it is', async () => {
    const capitals = {
      conversation: { ...inTenant(person.tenantId.toUpperCase()), id: server.demo.roster.personalChat(person).id },
    };

    const postsBefore = postedTo(server, person).length;

    await say({ title: '' });
    await say({ title: '', activity: capitals });

    const [small, capital] = postedTo(server, person).slice(postsBefore);
    assert.ok(small);
    assert.deepEqual(capital?.attachments, small.attachments);
  });

  it('refuses the token that Entra gives the tab', async () => {
    const token = await server.demo.issuer.signTabToken(person);

    const answer = await say({ title: '', header: () => `Bearer ${token}` });

    assert.equal(answer.status, 401);
  });

  it('says why only in its own log', () => {
    const reasons = server.logged.flatMap((line) => /"token_refused","reason":"(\w+)"/.exec(line)?.[1] ?? []);

    assert.deepEqual([...new Set(reasons)].sort(), [
      'key_not_endorsed',
      'no_bearer_token',
      'not_valid',
      'service_url_mismatch',
      'service_url_not_allowed',
    ]);
    assert.equal(server.logged.filter((line) => line.includes('"level":"error"')).length, 0);
  });
});
