import { createServer } from 'node:http';
import type { Config } from '#bot/config.ts';
import { startAzurite } from '#bot/demo/azurite.ts';
import { createDispatch } from '#bot/demo/dispatch.ts';
import { createIssuer, type Issuer } from '#bot/demo/issuer.ts';
import { issuerRoutes } from '#bot/demo/issuer-routes.ts';
import { newcomer } from '#bot/demo/sample-demo-people.ts';

/** Nothing is ever sent there: every measured press is answered in its own response. */
export const serviceUrl = 'http://127.0.0.1:9/connector/';
export const appId = '7e570000-0000-4000-8000-000000000001';

/** The one person of all benches. */
export const presser = newcomer;
export const presserIdentity = { tenantId: presser.tenantId, objectId: presser.aadObjectId };

/** Table service and token issuer, outside the measured process. */
export type Surroundings = {
  readonly issuer: Issuer;
  readonly tablesEndpoint: string;
  /** What the measured server is told. */
  readonly config: Config;
  close(): Promise<void>;
};

export async function openSurroundings(): Promise<Surroundings> {
  const azurite = await startAzurite(null);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const issuer = await createIssuer({ origin, appId, serviceUrl });
  server.on('request', createDispatch(issuerRoutes(issuer, origin), origin));
  return {
    issuer,
    tablesEndpoint: azurite.tablesEndpoint,
    config: {
      port: 0,
      host: '127.0.0.1',
      publicUrl: origin,
      bot: { appId, tenantId: presser.tenantId, serviceUrls: [serviceUrl], localIssuer: issuer.botConfig },
      tab: issuer.tabConfig,
      allowedTenants: [presser.tenantId],
      firstAdministrator: null,
      tablesEndpoint: azurite.tablesEndpoint,
      queuesEndpoint: azurite.queuesEndpoint,
      managedIdentityClientId: '',
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await azurite.stop();
    },
  };
}
