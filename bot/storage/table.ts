import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { Outage } from '#bot/domain/outage.ts';
import type { KeyRange } from './keys.ts';
import type { Row, StoredRow } from './row.ts';
import { type ExpectedNo, expectedNo } from './store-failure.ts';

/** One table as the stores use it. Every function throws an Outage when the table does not answer. */
export type Table = {
  /** One point read; null where there is no such row. `select` names the properties wanted. */
  get(partitionKey: string, rowKey: string, select?: readonly string[]): Promise<StoredRow | null>;
  /** The rows of one range in key order, from as many pages as it takes. */
  list(query: RangeQuery): Promise<readonly StoredRow[]>;
  /** The rows of one range of partitions, in the order of partition and row key. */
  listAcross(query: PartitionsQuery): Promise<readonly StoredRow[]>;
  /** Writes a new row; false where one is there already. */
  insert(row: Row): Promise<boolean>;
  /** Writes a row, whether or not one is there. */
  put(row: Row): Promise<void>;
  remove(partitionKey: string, rowKey: string): Promise<void>;
  /** Removes a row that nobody has written since `tag` was read; else leaves what is there. */
  removeUnchanged(row: Pick<StoredRow, 'partitionKey' | 'rowKey' | 'tag'>): Promise<void>;
  /** One entity-group transaction: all of it or nothing. All rows are of one partition. */
  commit(changes: readonly RowChange[]): Promise<Committed>;
};

export type RangeQuery = {
  readonly partitionKey: string;
  readonly range: KeyRange;
  /** Most rows wanted; all of them when absent. */
  readonly limit?: number;
  readonly select?: readonly string[];
};

export type PartitionsQuery = { readonly partitions: KeyRange; readonly limit: number };

/** `remove` fails where the row is gone, and knows no tag: the SDK's transactions delete whatever is there. */
export type RowChange =
  | { readonly kind: 'insert' | 'put'; readonly row: Row }
  /** Replaces a row that nobody has written since `tag` was read. */
  | { readonly kind: 'replace'; readonly row: Row; readonly tag: string }
  | { readonly kind: 'remove'; readonly row: Row };

export type Committed =
  /** The new tag of each changed row, in the order of the changes. */
  { readonly ok: true; readonly tags: readonly string[] } | { readonly ok: false; readonly no: ExpectedNo };

/** Most rows one entity-group transaction takes. */
export const mostRowsAtOnce = 100;

export function tableOf(client: TableClient): Table {
  return {
    get: (partitionKey, rowKey, select) => get(client, { partitionKey, rowKey }, select),
    list: (query) => list(client, query),
    listAcross: (query) => listAcross(client, query),
    insert: (row) => insert(client, row),
    put: (row) => put(client, row),
    remove: (partitionKey, rowKey) => remove(client, { partitionKey, rowKey, tag: '*' }),
    removeUnchanged: (row) => remove(client, row),
    commit: (changes) => commit(client, changes),
  };
}

async function get(
  client: TableClient,
  at: { readonly partitionKey: string; readonly rowKey: string },
  select?: readonly string[],
): Promise<StoredRow | null> {
  const options = select ? { queryOptions: { select: ['partitionKey', 'rowKey', ...select] } } : {};
  try {
    const entity = await client.getEntity(at.partitionKey, at.rowKey, options);
    return { ...at, tag: entity.etag, properties: entity };
  } catch (thrown) {
    if (expectedNo(`${client.tableName}: get`, thrown) === 'missing') return null;
    throw new Outage(`${client.tableName}: get`, thrown);
  }
}

/** Azure's own most rows in one page. */
const mostRowsInPage = 1000;

async function list(client: TableClient, query: RangeQuery): Promise<readonly StoredRow[]> {
  const { partitionKey, range, limit = Number.POSITIVE_INFINITY } = query;
  const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${range.from} and RowKey lt ${range.before}`;
  const select = query.select ? { select: ['partitionKey', 'rowKey', ...query.select] } : {};
  return readPages(client, { filter, ...select }, limit);
}

async function listAcross(client: TableClient, { partitions, limit }: PartitionsQuery): Promise<readonly StoredRow[]> {
  const filter = odata`PartitionKey ge ${partitions.from} and PartitionKey lt ${partitions.before}`;
  return readPages(client, { filter }, limit);
}

/**
 * Azure may end a page anywhere (at 1,000 rows, after 5 s, at a server's border), even before the first row:
 * only the absence of a continuation token says that a range is read to its end.
 */
async function readPages(
  client: TableClient,
  queryOptions: { readonly filter: string; select?: string[] },
  limit: number,
): Promise<readonly StoredRow[]> {
  const pages = client.listEntities({ queryOptions }).byPage({ maxPageSize: Math.min(limit, mostRowsInPage) });
  const rows: StoredRow[] = [];
  try {
    for await (const page of pages) {
      for (const entity of page) {
        const { partitionKey = '', rowKey = '', etag } = entity;
        rows.push({ partitionKey, rowKey, tag: etag, properties: entity });
      }
      if (rows.length >= limit) break;
    }
  } catch (thrown) {
    throw new Outage(`${client.tableName}: list`, thrown);
  }
  return rows.length > limit ? rows.slice(0, limit) : rows;
}

async function insert(client: TableClient, row: Row): Promise<boolean> {
  try {
    await client.createEntity(row);
    return true;
  } catch (thrown) {
    if (expectedNo(`${client.tableName}: insert`, thrown) === 'exists') return false;
    throw new Outage(`${client.tableName}: insert`, thrown);
  }
}

async function put(client: TableClient, row: Row): Promise<void> {
  try {
    await client.upsertEntity(row, 'Replace');
  } catch (thrown) {
    throw new Outage(`${client.tableName}: put`, thrown);
  }
}

async function remove(client: TableClient, row: Pick<StoredRow, 'partitionKey' | 'rowKey' | 'tag'>): Promise<void> {
  try {
    await client.deleteEntity(row.partitionKey, row.rowKey, { etag: row.tag });
  } catch (thrown) {
    const no = expectedNo(`${client.tableName}: remove`, thrown);
    if (no === 'missing' || no === 'changed') return;
    throw new Outage(`${client.tableName}: remove`, thrown);
  }
}

async function commit(client: TableClient, changes: readonly RowChange[]): Promise<Committed> {
  try {
    const answer = await client.submitTransaction(changes.map(actionOf));
    return { ok: true, tags: answer.subResponses.map((part) => part.etag ?? '') };
  } catch (thrown) {
    return { ok: false, no: expectedNo(`${client.tableName}: commit`, thrown) };
  }
}

function actionOf(change: RowChange): TransactionAction {
  if (change.kind === 'replace') return ['update', change.row, 'Replace', { etag: change.tag }];
  if (change.kind === 'insert') return ['create', change.row];
  if (change.kind === 'put') return ['upsert', change.row, 'Replace'];
  return ['delete', change.row];
}
