import type { Server } from 'node:http';
import { odata, TableClient } from '@azure/data-tables';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import restify from 'restify';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { rowKeys, rowRanges } from '#bot/storage/row-keys.ts';
import type { Task } from './measured-process.ts';
import { presserIdentity } from './surroundings.ts';

/** restify, one verified token, one point read and one RowKey-range read in parallel, and the rows sent as they came. */
export function floorOverview({ config, tablePrefix }: Task): Server {
  const { keysUrl, audiences } = config.tab;
  const keys = createRemoteJWKSet(new URL(keysUrl));
  const table = new TableClient(config.tablesEndpoint, `${tablePrefix}Partnership`, developmentCredential(), {
    allowInsecureConnection: true,
  });
  const { from, before } = rowRanges.now();
  const { tenantId, objectId } = presserIdentity;
  const server = restify.createServer({ name: '' });
  server.get('/api/overview', async (request, response) => {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    await jwtVerify(token, keys, { audience: [...audiences], algorithms: ['RS256'] });
    const filter = odata`PartitionKey eq ${'tryg-by'} and RowKey ge ${from} and RowKey lt ${before}`;
    const [identity, rows] = await Promise.all([
      table.getEntity('tryg-by', rowKeys.identity(tenantId, objectId)),
      all(table.listEntities({ queryOptions: { filter } })),
    ]);
    response.json(200, { identity, rows });
  });
  return server.server;
}

async function all<T>(entities: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const entity of entities) found.push(entity);
  return found;
}
