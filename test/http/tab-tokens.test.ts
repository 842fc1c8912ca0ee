import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { Outage } from '#bot/domain/outage.ts';
import { TabTokenRefused, tabTokens } from '#bot/http/tab-tokens.ts';
import { freePort } from '#test/support/demo-server.ts';

describe("A tab's token while the issuer's keys cannot be had", () => {
  const verifier = async () =>
    tabTokens({
      issuerTemplate: 'https://issuer.example/{tid}/v2.0',
      keysUrl: `http://127.0.0.1:${await freePort()}/keys`,
      audiences: ['the-app'],
      scope: 'access_as_user',
      authorizedParties: ['teams'],
      allowedTenants: [],
    });

  it('is an outage, so that nobody is told to sign in again', async () => {
    const verify = await verifier();
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: 'a' }).sign(await aKey());

    await assert.rejects(verify(`Bearer ${token}`), Outage);
  });

  it('is still refused where no key could make it right', async () => {
    const verify = await verifier();

    await assert.rejects(verify(''), TabTokenRefused);
    await assert.rejects(verify('Bearer garbage'), TabTokenRefused);
  });
});

async function aKey(): Promise<CryptoKey> {
  const rules = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey({ ...rules, hash: 'SHA-256' }, true, ['sign', 'verify']);
  return pair.privateKey;
}
