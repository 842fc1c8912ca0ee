import { refused } from './dispatch.ts';
import type { Issuer } from './issuer.ts';
import type { DemoRoute } from './routes.ts';

/** What bot and tab API fetch from their issuers: metadata, keys, and the bot's own outgoing token. */
export function issuerRoutes(issuer: Issuer, origin: string): readonly DemoRoute[] {
  const base = `${origin}/demo/issuer`;
  return [
    json('/demo/issuer/bot/openid-configuration', () => metadata(`${base}/bot`, `${base}/bot/keys`)),
    json('/demo/issuer/bot/keys', () => issuer.botKeys),
    json('/demo/issuer/keys', () => issuer.tabKeys),
    json('/demo/issuer/:tenantId/v2.0/.well-known/openid-configuration', ({ tenantId = '' }) =>
      metadata(`${base}/${tenantId}/v2.0`, `${base}/keys`),
    ),
    {
      method: 'POST',
      path: '/demo/issuer/bot/:secret/token',
      answer: async ({ params }) => {
        const token = await issuer.signChannelToken(params.secret ?? '');
        if (token === null) return refused(401, 'invalid_client');
        return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: token } };
      },
    },
  ];
}

function json(path: string, body: (params: Readonly<Record<string, string>>) => unknown): DemoRoute {
  return { method: 'GET', path, answer: ({ params }) => ({ status: 200, body: body(params) }) };
}

function metadata(issuer: string, keysUrl: string) {
  return { issuer, jwks_uri: keysUrl, id_token_signing_alg_values_supported: ['RS256'] };
}
