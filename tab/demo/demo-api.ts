import {
  fields,
  list,
  readConversation,
  readPerson,
  readPost,
  type TrialConversation,
  type TrialPerson,
  type TrialPost,
  text,
} from './read-demo.ts';

export type Place = { readonly conversationId: string; readonly personId: string; readonly locale: string };
export type Press = { readonly activityId: string; readonly verb: string; readonly data: unknown };

/** The answer to a press: Teams shows a `message` under the card, and `failed` as its own words that something went wrong. */
export type Pressed =
  | { readonly kind: 'done' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'failed' };

/** The demonstration's own API. Reads throw where the server does not answer. */
export const demoApi = {
  people: async (): Promise<readonly TrialPerson[]> => list(await get('/demo/people')).map(readPerson),
  conversations: async (): Promise<readonly TrialConversation[]> =>
    list(await get('/demo/conversations')).map(readConversation),
  posts: async (conversationId: string, viewerId: string): Promise<readonly TrialPost[]> =>
    list(await get(`${at(conversationId)}/activities?all=true&viewer=${encodeURIComponent(viewerId)}`)).map(readPost),
  /** Waits until something has happened since `seen`, 20 seconds at most; answers where we are now. */
  changes: async (seen: number, signal: AbortSignal): Promise<number> =>
    Number(fields(await get(`/demo/changes?after=${seen}`, signal)).count),
  clock: async (): Promise<{ readonly now: string; readonly next: string | null }> => {
    const { now, next } = fields(await get('/demo/clock'));
    return { now: text(now), next: typeof next === 'string' ? next : null };
  },
  token: async (personId: string): Promise<string> => {
    const response = await send('POST', '/demo/token', { personId });
    return text(fields(await response.json()).token);
  },
  moveClock: async (now: string): Promise<boolean> => (await send('PUT', '/demo/clock', { now })).ok,
  /** Adds the app for a person or takes it away, or the same for a channel, in which the person does it. */
  setApp: async (where: { readonly personId: string; readonly channelId: string | null }, isAdded: boolean) => {
    const { personId, channelId } = where;
    const place = channelId === null ? `/demo/people/${encodeURIComponent(personId)}` : at(channelId);
    await send('POST', `${place}/${isAdded ? 'install' : 'uninstall'}`, channelId === null ? {} : { personId });
  },
  /** The person looks at a conversation: what its cards say to them alone is asked for. */
  open: async ({ conversationId, personId, locale }: Place): Promise<void> => {
    await send('POST', `${at(conversationId)}/open`, { personId, locale });
  },
  say: async (place: Place, words: string): Promise<boolean> => {
    const { personId, locale } = place;
    return (await send('POST', `${at(place.conversationId)}/messages`, { personId, text: words, locale })).ok;
  },
  execute: async (place: Place, press: Press): Promise<Pressed> => {
    const { personId, locale } = place;
    const { activityId, verb, data } = press;
    const body = { personId, activityId, locale, action: { verb, data } };
    const response = await send('POST', `${at(place.conversationId)}/invoke`, body);
    return response.ok ? readPressed(await response.json()) : { kind: 'failed' };
  },
  submit: async (place: Place, press: Omit<Press, 'verb'>): Promise<Pressed> => {
    const { personId, locale } = place;
    const response = await send('POST', `${at(place.conversationId)}/submit`, { personId, locale, ...press });
    return { kind: response.ok ? 'done' : 'failed' };
  },
} as const;

function at(conversationId: string): string {
  return `/demo/conversations/${encodeURIComponent(conversationId)}`;
}

async function get(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(path, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

function send(method: string, path: string, body: unknown): Promise<Response> {
  return fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

function readPressed(body: unknown): Pressed {
  const { statusCode, type, value } = fields(body);
  if (statusCode !== 200) return { kind: 'failed' };
  return type === 'application/vnd.microsoft.activity.message'
    ? { kind: 'message', text: text(value) }
    : { kind: 'done' };
}
