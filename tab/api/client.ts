import { type Me, me } from '#bot/contract/me.ts';
import { type Overview, overview } from '#bot/contract/overview.ts';
import { paths } from '#bot/contract/paths.ts';
import { arrived } from '#bot/contract/read-answer.ts';
import type { Host } from '#tab/host/start-up.ts';
import { keptAnswers } from './kept-answers.ts';
import { type Reply, signedFetch } from './signed-fetch.ts';
import { type Answer, readReply, type Schema } from './trouble.ts';

/** The API as the pages use it. Nothing throws: an answer is the value or the trouble. */
export type Client = {
  me(): Promise<Answer<Me>>;
  /** Null lets the server choose the caller's first partnership. */
  overview(partnershipId: string | null): Promise<Answer<Overview>>;
  get<T>(question: Question<T>): Promise<Answer<T>>;
  /** Sends; of the answer only the arrival matters. */
  post(path: string, body: unknown): Promise<Answer<boolean>>;
  /** For what is no JSON: files. */
  token(): Promise<string>;
  /** Sends and reads what became of it. */
  send<T>(question: Question<T>, body: unknown): Promise<Answer<T>>;
};

/** Each page brings the contract it reads, so that the first load carries only the overview's. */
export type Question<T> = { readonly path: string; readonly schema: Schema<T> };

/** The first `me` and `overview` were asked for beside the bundle; each of the two replies is used once. */
export function createClient(host: Host): Client {
  const first = new Map<string, Promise<Reply>>([
    [paths.me, host.first.me],
    [withQuery(paths.overview, { partnership: host.first.partnershipId }), host.first.overview],
  ]);
  const kept = keptAnswers();
  const get = async <T>({ path, schema }: Question<T>) => {
    const begun = first.get(path);
    first.delete(path);
    // Asked for something else or again: what was begun at the start is no longer the answer.
    if (!begun) first.clear();
    return kept.read({ path, schema }, (known) => begun ?? signedFetch({ path, token: host.token, known }));
  };
  return {
    me: () => get({ path: paths.me, schema: me }),
    overview: (partnership) => get({ path: withQuery(paths.overview, { partnership }), schema: overview }),
    get,
    token: host.token,
    post: async (path, body) => readReply(arrived, await signedFetch({ path, token: host.token, body })),
    send: async ({ path, schema }, body) => readReply(schema, await signedFetch({ path, token: host.token, body })),
  };
}

/** A path with its query; what is null is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search}`;
}
