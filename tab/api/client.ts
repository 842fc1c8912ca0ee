import {
  type InitiativeDetail,
  initiativeDetail,
  type UpdatePage,
  updatePage,
} from '#bot/contract/initiative-detail.ts';
import { type Me, me } from '#bot/contract/me.ts';
import { type NewPartnership, type Operation, operation } from '#bot/contract/new-partnership.ts';
import { type Overview, overview } from '#bot/contract/overview.ts';
import { paths } from '#bot/contract/paths.ts';
import { arrived } from '#bot/contract/read-answer.ts';
import { type ClearWaiting, type Waiting, waiting } from '#bot/contract/waiting.ts';
import type { Host } from '#tab/host/start-up.ts';
import { type Reply, signedFetch } from './signed-fetch.ts';
import { type Answer, readReply } from './trouble.ts';

/** The API as the pages use it. Nothing throws: an answer is the value or the trouble. */
export type Client = {
  me(): Promise<Answer<Me>>;
  overview(partnershipId: string | null): Promise<Answer<Overview>>;
  initiative(partnershipId: string, id: string): Promise<Answer<InitiativeDetail>>;
  earlierUpdates(partnershipId: string, id: string, before: number): Promise<Answer<UpdatePage>>;
  waiting(partnershipId: string): Promise<Answer<Waiting>>;
  clearWaiting(partnershipId: string, choice: ClearWaiting): Promise<Answer<boolean>>;
  createPartnership(choice: NewPartnership): Promise<Answer<boolean>>;
  operation(partnershipId: string): Promise<Answer<Operation>>;
};

/** The first `me` and `overview` were asked for beside the bundle; each of the two replies is used once. */
export function createClient(host: Host): Client {
  const first = new Map<string, Promise<Reply>>([
    [paths.me, host.first.me],
    [at(paths.overview, { partnership: host.first.partnershipId }), host.first.overview],
  ]);
  const get = (path: string) => {
    const begun = first.get(path);
    first.delete(path);
    return begun ?? signedFetch({ path, token: host.token });
  };
  const post = (path: string, body: unknown) => signedFetch({ path, token: host.token, body });
  return {
    me: async () => readReply(me, await get(paths.me)),
    overview: async (partnership) => readReply(overview, await get(at(paths.overview, { partnership }))),
    initiative: async (partnership, id) =>
      readReply(initiativeDetail, await get(at(paths.initiative(id), { partnership }))),
    earlierUpdates: async (partnership, id, before) =>
      readReply(updatePage, await get(at(paths.updates(id), { partnership, before: String(before) }))),
    waiting: async (partnership) => readReply(waiting, await get(at(paths.waiting, { partnership }))),
    clearWaiting: async (partnership, choice) =>
      readReply(arrived, await post(at(paths.clearWaiting, { partnership }), choice)),
    createPartnership: async (choice) => readReply(arrived, await post(paths.partnerships, choice)),
    operation: async (partnership) => readReply(operation, await get(at(paths.operation, { partnership }))),
  };
}

function at(path: string, query: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search}`;
}
