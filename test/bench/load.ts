import { Agent, request } from 'node:http';
import type { MeasuredProcess } from './measured-process.ts';

export type Sent = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly body?: string;
};

/** What the n-th request of a lane sends; a lane waits for its answer before the next. */
export type Shot = (lane: number) => Sent;

export type Measured = { readonly p50Ms: number; readonly cpuMicroseconds: number; readonly perSecond: number };

export type Load = { readonly requests: number; readonly lanes: number };

/** Sends the load and reads what it cost the process. Throws at the first answer that `isRight` does not accept. */
export async function measure(
  target: MeasuredProcess,
  { requests, lanes }: Load,
  given: { readonly shot: Shot; readonly isRight: (body: string) => boolean },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const took: number[] = [];
  let left = requests;
  const before = await target.usage();
  const startedAt = performance.now();
  const lane = async (index: number) => {
    while (left > 0) {
      left -= 1;
      const sentAt = performance.now();
      const answer = await send(agent, target.origin, given.shot(index));
      took.push(performance.now() - sentAt);
      if (answer.status !== 200 || !given.isRight(answer.body)) {
        throw new Error(`${answer.status}: ${answer.body.slice(0, 300)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await target.usage();
  agent.destroy();
  return {
    p50Ms: took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / requests,
    perSecond: requests / seconds,
  };
}

function send(agent: Agent, origin: string, sent: Sent): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${sent.token}`,
      ...(sent.body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent.body) }),
    };
    const outgoing = request(`${origin}${sent.path}`, { agent, method: sent.method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    outgoing.on('error', reject);
    outgoing.end(sent.body);
  });
}
