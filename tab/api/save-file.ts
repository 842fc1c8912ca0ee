import type { Client } from './client.ts';
import { type Answer, troubleOf } from './trouble.ts';

/**
 * Fetches a file with the user's token and hands it to the browser to be saved, under the name the server gave it.
 * With a `body` it is sent as JSON by POST.
 */
export async function saveFile(client: Client, path: string, body?: unknown): Promise<Answer<boolean>> {
  let token: string;
  try {
    token = await client.token();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, trouble: troubleOf({ kind: 'no_token', reason }) };
  }
  try {
    const response = await fetch(path, requestOf(token, body));
    if (!response.ok) return { ok: false, trouble: troubleOf(await refused(response)) };
    offer(await response.blob(), nameIn(response.headers.get('content-disposition')));
    return { ok: true, value: true };
  } catch {
    return { ok: false, trouble: { kind: 'unreachable' } };
  }
}

function requestOf(token: string, body: unknown): RequestInit {
  const headers = { authorization: `Bearer ${token}` };
  if (body === undefined) return { headers };
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function refused(response: Response) {
  const body: unknown = await response.json().catch(() => null);
  return { kind: 'answered', status: response.status, body } as const;
}

/** Browsers save only what a link points at; the address is let go once they have begun. */
function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameIn(disposition: string | null): string {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '';
}
