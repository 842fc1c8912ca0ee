import type { Server } from 'node:http';
import { type TableClient, TableClient as Tables, type TransactionAction } from '@azure/data-tables';
import { CloudAdapter } from 'botbuilder';
import type { JWTPayload } from 'jose';
import restify from 'restify';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { DemoCredentials } from '#bot/demo/demo-credentials.ts';
import { auditRow } from '#bot/storage/audit-row.ts';
import { initiativeStatusRow } from '#bot/storage/initiative-status-row.ts';
import { requestRow } from '#bot/storage/request-row.ts';
import { rowKeys } from '#bot/storage/row-keys.ts';
import { statusUpdateRow } from '#bot/storage/status-update-row.ts';
import { submissionRow } from '#bot/storage/submission-row.ts';
import { ConnectorAuthentication } from '#bot/teams/connector-authentication.ts';
import { connectorTokens, type VerifyConnectorToken } from '#bot/teams/connector-tokens.ts';
import { anUpdate, aRequest, aStatus, aSummary } from '#test/support/builders.ts';
import { bareCard } from './bare-card.ts';
import type { Task } from './measured-process.ts';

/**
 * restify and CloudAdapter with clients that are kept, answering a card press with a ready-made card and doing
 * nothing else. `floor-card` remembers a verified token for five minutes; `floor-card-verified` verifies each anew;
 * `floor-store` is `floor-card` with one point read and one bare entity-group transaction of an answer's rows.
 */
export function floorCard({ role, config, tablePrefix }: Task): Server {
  const { appId, serviceUrls, localIssuer } = config.bot;
  const issuer = { issuer: localIssuer?.toBotIssuer ?? '', openIdMetadataUrl: localIssuer?.openIdMetadataUrl ?? '' };
  const verify = connectorTokens(appId, issuer);
  const credentials = new DemoCredentials(appId, localIssuer?.tokenUrl ?? '');
  const authentication = { appId, serviceUrls, credentials };
  const isRemembering = role !== 'floor-card-verified';
  const adapter = new CloudAdapter(
    new ConnectorAuthentication({ ...authentication, verify: isRemembering ? remembered(verify) : verify }),
  );
  const table =
    role === 'floor-store'
      ? new Tables(config.tablesEndpoint, `${tablePrefix}Partnership`, developmentCredential(), {
          allowInsecureConnection: true,
        })
      : null;
  const server = restify.createServer({ name: '' });
  server.use(restify.plugins.bodyParser({ maxBodySize: 256 * 1024, mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    const { body, headers } = request;
    await adapter.process({ body, headers, method: 'POST' }, response, async (context) => {
      if (table) await store(table, context.activity.value?.action?.data);
      const answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: bareCard };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answer } });
    });
  });
  return server.server;
}

function remembered(verify: VerifyConnectorToken): VerifyConnectorToken {
  const seen = new Map<string, JWTPayload>();
  return async (authorization, expected) => {
    const key = `${authorization} ${expected.channelId} ${expected.serviceUrl}`;
    const known = seen.get(key);
    if (known) return known;
    const payload = await verify(authorization, expected);
    seen.set(key, payload);
    setTimeout(() => seen.delete(key), 300_000).unref();
    return payload;
  };
}

type Pressed = { readonly initiativeId: string; readonly baseVersion: number; readonly formId: string };

async function store(table: TableClient, { initiativeId, baseVersion, formId }: Pressed): Promise<void> {
  const partnershipId = 'tryg-by';
  const version = baseVersion + 1;
  const { etag } = await table.getEntity(partnershipId, rowKeys.status(initiativeId));
  const status = aStatus({
    initiativeId,
    latest: aSummary({ version }),
    requests: [{ roundId: '2025-2', state: 'submitted' }],
  });
  const audit = {
    at: '2025-05-13T07:00:00.000Z',
    by: 'lead-1',
    action: 'status_submitted',
    subject: initiativeId,
  } as const;
  const changes: TransactionAction[] = [
    ['create', statusUpdateRow(partnershipId, anUpdate({ initiativeId, version }))],
    ['update', initiativeStatusRow(partnershipId, status), 'Replace', { etag }],
    ['upsert', requestRow(partnershipId, aRequest({ initiativeId, version, state: 'submitted' })), 'Replace'],
    ['create', submissionRow(partnershipId, formId, version)],
    ['create', auditRow({ partitionKey: partnershipId, rowKey: rowKeys.newAudit(audit.at) }, audit)],
  ];
  await table.submitTransaction(changes);
}
