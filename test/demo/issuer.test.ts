import assert from 'node:assert/strict';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { appId, aStage, people, type Stage } from './scripted-bot.ts';

describe('the demonstration’s token issuer', () => {
  let stage: Stage;
  before(async () => {
    stage = await aStage();
  });
  after(() => stage.close());

  it('publishes keys endorsed for msteams, with which the connector’s token to the bot verifies', async () => {
    const token = await stage.demo.issuer.signBotToken();

    const metadata = await stage.call('GET', '/demo/issuer/bot/openid-configuration');
    const keys = await (await fetch(String(metadata.body.jwks_uri))).json();
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys));

    assert.deepEqual(keys.keys[0].endorsements, ['msteams']);
    assert.equal(payload.iss, stage.demo.botIssuerConfig.toBotIssuer);
    assert.equal(payload.aud, appId);
    assert.equal(payload.serviceurl, `${stage.origin}/demo/connector/`);
  });

  it('signs a tab token as Entra does, for the person of the given id', async () => {
    const lead = people[0];

    const { body } = await stage.call('POST', '/demo/token', { personId: 'lead-1' });

    const issuer = stage.demo.tabConfig.issuerTemplate.replace('{tid}', lead?.tenantId ?? '');
    const keys = createRemoteJWKSet(new URL(stage.demo.tabConfig.keysUrl));
    const { payload } = await jwtVerify(String(body.token), keys, { issuer, audience: appId });
    const { oid, tid, scp, ver, name } = payload;
    assert.deepEqual(
      { oid, tid, scp, ver, name },
      {
        oid: '22222222-0000-4000-8000-000000000002',
        tid: '22222222-0000-4000-8000-000000000000',
        scp: 'access_as_user',
        ver: '2.0',
        name: 'Tovholder Tryg Bydel',
      },
    );
  });

  it('takes a claim away or changes it where a test wants a wrong token', async () => {
    const token = await stage.demo.issuer.signBotToken({ claims: { exp: undefined, aud: 'somebody-else' } });

    const claims = decodeJwt(token);

    assert.equal('exp' in claims, false);
    assert.equal(claims.aud, 'somebody-else');
  });

  it('signs with a key that nobody published where a test wants a bad signature', async () => {
    const token = await stage.demo.issuer.signBotToken({ signedBy: 'stranger' });

    const keys = createLocalJWKSet({ keys: [...stage.demo.issuer.botKeys.keys] });
    await assert.rejects(jwtVerify(token, keys), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  it('gives the bot’s outgoing token to nobody who does not know the secret', async () => {
    const guessed = await stage.call('POST', '/demo/issuer/bot/guessed/token');

    assert.equal(guessed.status, 401);
  });

  it('knows nobody it did not make a person of', async () => {
    const answer = await stage.call('POST', '/demo/token', { personId: 'nobody' });

    assert.equal(answer.status, 404);
  });
});
