import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { Outage } from '#bot/domain/outage.ts';
import { connectorTokens, TokenRefused } from '#bot/teams/connector-tokens.ts';

const appId = '7e570000-0000-4000-8000-000000000001';
const expected = { channelId: 'msteams', serviceUrl: 'https://smba.example/emea/' };

type Published = { readonly metadata: number; readonly keys: number; readonly endorsements?: readonly string[] };

describe("A connector's token", () => {
  let server: Server;
  let privateKey: CryptoKey;
  let publicJwk: JWK;
  let origin: string;
  let published: Published;

  before(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    publicJwk = await exportJWK(pair.publicKey);
    server = createServer((request, response) => {
      const isMetadata = request.url === '/metadata';
      const { endorsements } = published;
      const key = { ...publicJwk, kid: 'the-key', ...(endorsements ? { endorsements } : {}) };
      response.writeHead(isMetadata ? published.metadata : published.keys);
      response.end(JSON.stringify(isMetadata ? { jwks_uri: `${origin}/keys` } : { keys: [key] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  beforeEach(() => {
    published = { metadata: 200, keys: 200 };
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const verifier = () =>
    connectorTokens(appId, { issuer: 'https://issuer.example', openIdMetadataUrl: `${origin}/metadata` });

  const signed = (header: { readonly kid?: string } = { kid: 'the-key' }) =>
    new SignJWT({ serviceurl: expected.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', ...header })
      .setIssuer('https://issuer.example')
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(privateKey);

  const refusedAs = (reason: string) => (error: unknown) => error instanceof TokenRefused && error.message === reason;

  it('is accepted from a key that is endorsed for the channel', async () => {
    published = { ...published, endorsements: ['webchat', 'msteams'] };

    const payload = await verifier()(`Bearer ${await signed()}`, expected);

    assert.equal(payload.aud, appId);
  });

  it('is accepted from a key that lists no endorsements, as Microsoft has it', async () => {
    const payload = await verifier()(`Bearer ${await signed()}`, expected);

    assert.equal(payload.aud, appId);
  });

  it('is refused from a key that is endorsed for other channels alone', async () => {
    published = { ...published, endorsements: ['webchat'] };

    await assert.rejects(verifier()(`Bearer ${await signed()}`, expected), refusedAs('key_not_endorsed'));
  });

  it('is refused where it does not name its key, so that no endorsement is passed by', async () => {
    published = { ...published, endorsements: ['webchat'] };

    await assert.rejects(verifier()(`Bearer ${await signed({})}`, expected), refusedAs('key_not_named'));
  });

  it('is accepted after one that did not name its key was refused', async () => {
    const verify = verifier();
    published = { ...published, endorsements: ['msteams'] };

    await assert.rejects(verify(`Bearer ${await signed({})}`, expected), refusedAs('key_not_named'));
    const payload = await verify(`Bearer ${await signed()}`, expected);

    assert.equal(payload.aud, appId);
  });

  it('that names no key is refused after a right one was accepted', async () => {
    const verify = verifier();

    await verify(`Bearer ${await signed()}`, expected);

    await assert.rejects(verify(`Bearer ${await signed({})}`, expected), refusedAs('key_not_named'));
  });

  it('is neither accepted nor called wrong while the metadata cannot be had, and accepted afterwards', async () => {
    const verify = verifier();
    const authorization = `Bearer ${await signed()}`;
    published = { ...published, metadata: 503 };

    await assert.rejects(verify(authorization, expected), Outage);
    published = { ...published, metadata: 200 };
    const payload = await verify(authorization, expected);

    assert.equal(payload.aud, appId);
  });

  it('is neither accepted nor called wrong while the keys cannot be had, and accepted afterwards', async () => {
    const verify = verifier();
    const authorization = `Bearer ${await signed()}`;
    published = { ...published, keys: 503 };

    await assert.rejects(verify(authorization, expected), Outage);
    published = { ...published, keys: 200 };
    const payload = await verify(authorization, expected);

    assert.equal(payload.aud, appId);
  });
});
