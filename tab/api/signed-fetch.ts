/** What came back before anybody has read it. */
export type Reply =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'no_token'; readonly reason: string };

export type Call = {
  readonly path: string;
  readonly token: () => Promise<string>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
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
    return { kind: 'answered', status: response.status, body: await jsonOf(response) };
  } catch {
    return { kind: 'unreachable' };
  }
}

function requestOf(call: Call, token: string): RequestInit {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  if (call.body === undefined) return { headers };
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(call.body),
  };
}

/** A proxy's error page is no JSON; its status says enough. */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
