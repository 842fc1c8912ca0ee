import { createHmac, createPublicKey } from 'node:crypto';
import type { JWK } from 'jose';

type Claims = Readonly<Record<string, unknown>>;

/** The same claims with no signature at all, saying so. */
export function unsigned(token: string): string {
  return `${encode({ ...headerOf(token), alg: 'none' })}.${token.split('.')[1]}.`;
}

/** The same claims, signed by what everybody can read: the public key taken as a shared secret. */
export function signedWithPublicKey(token: string, key: JWK | undefined): string {
  const secret = createPublicKey({ key: { ...key }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const signed = `${encode({ ...headerOf(token), alg: 'HS256' })}.${token.split('.')[1]}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** Other claims under the old signature. */
export function tampered(token: string, claims: Claims): string {
  const [header, payload = '', signature] = token.split('.');
  return [header, encode({ ...decode(payload), ...claims }), signature].join('.');
}

/** Seconds since 1970, so many minutes from now. */
export function minutesFromNow(minutes: number): number {
  return Math.floor(Date.now() / 1000) + minutes * 60;
}

function headerOf(token: string): Claims {
  return decode(token.split('.')[0] ?? '');
}

function decode(part: string): Claims {
  const parsed: Claims = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return parsed;
}

function encode(part: Claims): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
