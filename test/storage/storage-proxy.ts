import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { sendWhole } from '#test/support/send-whole.ts';

/** Stands between a store and Azurite: counts what passes and plays the parts of Azure that Azurite does not. */
export type StorageProxy = {
  readonly endpoint: string;
  /** What the store asked, in order; `rows` is how many came back. */
  readonly calls: { readonly method: string; readonly rows: number }[];
  /** From now on the store plays this part. */
  play(part: Part): void;
  close(): Promise<void>;
};

export type Part =
  /** Passes everything on. */
  | 'faithful'
  /** One row a page, and an empty page with a continuation token before each. */
  | 'cuts_pages'
  /** The first transaction is carried out, but its answer is lost on the way. */
  | 'loses_first_transaction_answer'
  /** No transaction arrives; everything else does. */
  | 'loses_transactions'
  /** No removal of a single row arrives; everything else does. */
  | 'loses_removals'
  /** Never answers. */
  | 'hangs'
  /** Is busy and asks to come back in a minute. */
  | 'busy'
  /** The third transaction and all later calls fail. */
  | 'dies_at_third_transaction';

export async function startStorageProxy(target: string, firstPart: Part = 'faithful'): Promise<StorageProxy> {
  let part = firstPart;
  const calls: StorageProxy['calls'] = [];
  let transactions = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', target);
    const body = await buffer(request);
    if (url.pathname.endsWith('$batch')) transactions += 1;
    if (part === 'hangs') return;
    if (part === 'busy') return sendWhole(response, { status: 503, headers: { 'retry-after': '60' } });
    if (part === 'loses_transactions' && url.pathname.endsWith('$batch')) return response.destroy();
    if (part === 'loses_removals' && request.method === 'DELETE') return response.destroy();
    if (part === 'dies_at_third_transaction' && transactions >= 3) return response.destroy();
    if (part === 'cuts_pages' && url.searchParams.has('$filter') && isEmptyPageDue(url)) {
      return answerEmptyPage(url, response);
    }
    if (part === 'cuts_pages' && url.searchParams.has('$filter')) askForOneRow(url);
    const answer = await forward(request, url, body);
    calls.push({ method: request.method ?? '', rows: rowsIn(answer.text) });
    if (part === 'loses_first_transaction_answer' && transactions === 1) {
      transactions += 1;
      return response.destroy();
    }
    return sendWhole(response, { ...answer, body: answer.text });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    endpoint: `http://127.0.0.1:${port}${new URL(target).pathname}`,
    calls,
    play: (next) => {
      part = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const real = 'real.';
const continuation = 'x-ms-continuation-nextpartitionkey';

/** Every second page is empty: its token is that of the next real page, marked. */
function isEmptyPageDue(url: URL): boolean {
  return !url.searchParams.get('NextPartitionKey')?.startsWith(real);
}

function answerEmptyPage(url: URL, response: ServerResponse): void {
  const nextRow = url.searchParams.get('NextRowKey');
  const headers = {
    'content-type': 'application/json',
    [continuation]: `${real}${url.searchParams.get('NextPartitionKey') ?? ''}`,
    ...(nextRow ? { 'x-ms-continuation-nextrowkey': nextRow } : {}),
  };
  sendWhole(response, { status: 200, headers, body: '{"value":[]}' });
}

function askForOneRow(url: URL): void {
  const token = (url.searchParams.get('NextPartitionKey') ?? '').slice(real.length);
  if (token) url.searchParams.set('NextPartitionKey', token);
  else url.searchParams.delete('NextPartitionKey');
  url.searchParams.set('$top', '1');
}

async function forward(request: IncomingMessage, url: URL, body: Buffer) {
  const own = ['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding'];
  const headers = Object.entries(request.headers).filter(([name]) => !own.includes(name));
  const method = request.method ?? 'GET';
  const answer = await fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
  });
  const kept = [...answer.headers].filter(([name]) => !own.includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
}

function rowsIn(text: string): number {
  if (!text.startsWith('{')) return 0;
  const parsed: { value?: unknown[]; RowKey?: string } = JSON.parse(text);
  return parsed.value?.length ?? (parsed.RowKey === undefined ? 0 : 1);
}
