import * as v from 'valibot';
import { initiativeDetail, type Update } from '#bot/contract/initiative-detail.ts';
import { demoPeople, newcomer } from '#bot/demo/sample-demo-people.ts';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import type { Round } from '#bot/domain/round.ts';
import { keyOf } from '#bot/storage/keys.ts';
import { roundRow } from '#bot/storage/round-row.ts';
import { rowKeys } from '#bot/storage/row-keys.ts';
import type { DemoClient } from '#test/support/demo-client.ts';
import { dataOf } from '#test/support/read-card.ts';
import { type ProductOptions, type ProductServer, startProduct, tableAt } from './product-server.ts';

/** The sample partnership and its people, as the demonstration starts, but without its meetings: stories plan their own. */
export function startSample(more: Pick<ProductOptions, 'seeds' | 'between' | 'rates'> = {}): Promise<ProductServer> {
  const { meetings: _, ...sample } = samplePartnership();
  const people = [...demoPeople(sample), newcomer];
  return startProduct({ ...more, people, seeds: [sample, ...(more.seeds ?? [])], sampleData: true });
}

/** What a lead types, as a client sends it: complete and right. */
export const answer = {
  happened: 'To beboermøder i Løvvangen. 60 deltog.',
  health: 'on_track',
  nextSteps: 'Et nyt møde efter sommerferien.',
  help: 'none',
  visibility: 'all',
  confirmed: 'true',
};

/** Says `status`, presses the initiative's button and reads the form that comes; a notice may come in between. */
export async function openForm(lead: DemoClient, initiativeId: string): Promise<unknown> {
  await lead.say('status');
  await lead.press(dataOf(await newestWith(lead, 'status.open'), 'status.open', initiativeId));
  return newestWith(lead, 'status.submit');
}

async function newestWith(person: DemoClient, verb: string): Promise<unknown> {
  return (await person.cards()).findLast((card) => JSON.stringify(card).includes(`"${verb}"`));
}

export async function newestCard(person: DemoClient): Promise<unknown> {
  return (await person.cards()).at(-1);
}

/** Opens the form and sends it with these fields; the card that takes its place. */
export async function send(lead: DemoClient, initiativeId: string, fields: Readonly<Record<string, string>>) {
  const form = await openForm(lead, initiativeId);
  return (await lead.press({ ...dataOf(form, 'status.submit'), ...fields })).value;
}

/** The versions of an initiative as this reader is shown them, newest first. */
export async function versionsSeenBy(
  reader: DemoClient,
  initiativeId: string,
  partnershipId = 'tryg-aalborg',
): Promise<readonly Update[]> {
  const path = `/api/initiatives/${encodeURIComponent(initiativeId)}?partnership=${encodeURIComponent(partnershipId)}`;
  return v.parse(initiativeDetail, (await reader.get(path)).body).updates;
}

/** Writes a round's row anew: what opens and closes rounds is not a part of the product yet. */
export async function putRound({ address }: ProductServer, partnershipId: string, round: Round): Promise<void> {
  const at = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.currentRound(round.id) };
  await tableAt(address, 'Partnership').upsertEntity(roundRow(at, round), 'Replace');
}
