import type { InitiativeDetail, Update } from '#bot/contract/initiative-detail.ts';
import type { Client } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { askEarlier } from '#tab/initiative/ask-initiative.ts';
import type { ComparedVersions } from './compared-versions.ts';

/** Null where there is no such version. */
export type TwoUpdates = { readonly older: Update | null; readonly newer: Update | null };

type Asking = { readonly client: Client; readonly partnership: string; readonly detail: InitiativeDetail };

/** Two versions: those that came with the page from there, older ones from the server. */
export async function askTwo(asking: Asking, { older, newer }: ComparedVersions): Promise<Answer<TwoUpdates>> {
  const [first, second] = await Promise.all([askOne(asking, older), askOne(asking, newer)]);
  if (!first.ok) return first;
  if (!second.ok) return second;
  return { ok: true, value: { older: first.value, newer: second.value } };
}

async function askOne({ client, partnership, detail }: Asking, version: number): Promise<Answer<Update | null>> {
  const known = detail.updates.find((update) => update.version === version);
  if (known) return { ok: true, value: known };
  const answer = await askEarlier(client, { partnership, id: detail.initiative.id }, version + 1);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.updates.find((update) => update.version === version) ?? null };
}
