import { noteConnection } from './connection.ts';

export type Answered = {
  readonly kind: 'answered';
  /** 304 where `known` still holds; the body is null then. */
  readonly status: number;
  readonly body: unknown;
  /** Names this body, so that it need not be sent again. */
  readonly tag?: string | null;
  /** When the server found it so (ISO instant). */
  readonly checkedAt?: string | null;
};

/** What came back before anybody has read it. */
export type Reply =
  | Answered
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'no_token'; readonly reason: string };

export type Call = {
  readonly path: string;
  readonly token: () => Promise<string>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
  /** The tag of the answer that is held already. */
  readonly known?: string | null;
};

/** One call with the user's token. A refused token is asked for once more: it may have run out on the way. */
export async function signedFetch(call: Call): Promise<Reply> {
  const first = await attempt(call);
  return first.kind === 'answered' && first.status === 401 ? attempt(call) : first;
}

async function attempt(call: Call): Promise<Reply> {
  let token: string;
  try {
    token = await call.token();
  } catch (error) {
    return { kind: 'no_token', reason: error instanceof Error ? error.message : String(error) };
  }
  try {
    const response = await fetch(call.path, requestOf(call, token));
    const { status, headers } = response;
    const body = await jsonOf(response);
    noteConnection(true);
    return { kind: 'answered', status, body, tag: headers.get('etag'), checkedAt: headers.get('checked-at') };
  } catch {
    noteConnection(false);
    return { kind: 'unreachable' };
  }
}

function requestOf(call: Call, token: string): RequestInit {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  if (call.body === undefined) {
    // With a tag of ours the browser keeps nothing itself and hands the 304 on.
    return { headers: call.known ? { ...headers, 'if-none-match': call.known } : headers, cache: 'no-store' };
  }
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(call.body),
  };
}

/** A proxy's error page is no JSON; its status says enough. */
async function jsonOf(response: Response): Promise<unknown> {
  const sent = await response.text();
  try {
    // Hidden texts are rare, and what says so is fetched with the first of them.
    const text = sent.includes('\uE000') ? (await import('./hidden-said.ts')).withHiddenSaid(sent) : sent;
    return JSON.parse(text);
  } catch {
    return null;
  }
}
