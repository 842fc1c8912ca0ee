import {
  type InitiativeDetail,
  initiativeDetail,
  type UpdatePage,
  updatePage,
} from '#bot/contract/initiative-detail.ts';
import { paths } from '#bot/contract/paths.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

/** One initiative of one partnership. */
export type InitiativeAddress = { readonly partnership: string; readonly id: string };

export function askInitiative(
  client: Client,
  { partnership, id }: InitiativeAddress,
): Promise<Answer<InitiativeDetail>> {
  return client.get({ path: withQuery(paths.initiative(id), { partnership }), schema: initiativeDetail });
}

/** The updates older than the version `before`, newest first. */
export function askEarlier(
  client: Client,
  { partnership, id }: InitiativeAddress,
  before: number,
): Promise<Answer<UpdatePage>> {
  return client.get({
    path: withQuery(paths.updates(id), { partnership, before: String(before) }),
    schema: updatePage,
  });
}
