import { personalConversationId } from '#bot/demo/connector/addresses.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { Delivery } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { appId, type OuterTeams } from './outer-teams.ts';

/** What a round left behind that was held in bad weather while its servers were killed. */
export type KilledRound = {
  readonly seed: number;
  readonly kills: number;
  readonly leads: number;
  /** Notices that were sent, by kind. */
  readonly sent: Readonly<Record<string, number>>;
  /** Notices that came to another end than they should have. */
  readonly unexpected: readonly string[];
  /** Sends whose answer never came. */
  readonly doubtfulSends: number;
  /** Messages that stand there once more than they were sent. */
  readonly duplicates: number;
  /** People for whom what stands in the chat cannot be what was sent to them. */
  readonly unexplained: readonly string[];
  readonly acknowledged: number;
  /** Acknowledged answers that are not in the store exactly once. */
  readonly lost: readonly string[];
  /** Leads who were reminded of what they had answered. */
  readonly remindedInVain: readonly string[];
  readonly state: string;
  readonly frozen: number;
};

type Found = {
  readonly partnershipId: string;
  readonly roundId: string;
  readonly seed: number;
  readonly kills: number;
  readonly acknowledged: ReadonlySet<string>;
  readonly withoutApp: readonly string[];
  readonly people: readonly DemoPerson[];
  readonly stores: Stores;
  readonly teams: OuterTeams;
};

export async function reportOf(found: Found): Promise<KilledRound> {
  const { partnershipId, roundId, seed, kills, acknowledged, people, stores } = found;
  const deliveries = await stores.records.deliveries(partnershipId, roundId);
  const round = await stores.partnerships.round(partnershipId, roundId);
  const snapshot = await stores.records.snapshot(partnershipId, roundId, 1);
  const perPerson = people.map((person) => standing(found, person, deliveries));
  return {
    seed,
    kills,
    leads: people.filter(({ role }) => role === 'lead').length,
    sent: countBy(deliveries.filter(({ state }) => state === 'sent')),
    unexpected: deliveries.filter((delivery) => !isExpected(found, delivery)).map(line),
    doubtfulSends: sum(deliveries.map((delivery) => delivery.doubtfulSends)),
    duplicates: sum(perPerson.map(({ posted, sent }) => Math.max(posted - sent, 0))),
    unexplained: perPerson
      .filter(({ posted, sent, doubtful }) => posted < sent || posted > sent + doubtful)
      .map(({ id, posted, sent, doubtful }) => `${id}: ${posted} posted, ${sent} sent, ${doubtful} doubtful`),
    acknowledged: acknowledged.size,
    lost: await lostAnswers(found),
    remindedInVain: deliveries
      .filter(({ intent, state }) => intent.kind === 'reminder' && state === 'sent' && isAnswered(found, intent))
      .map(line),
    state: round?.state ?? 'gone',
    frozen: snapshot?.entries.length ?? 0,
  };
}

/** What stands in a person's chat, and what their deliveries say of it. */
function standing({ teams }: Found, person: DemoPerson, deliveries: readonly Delivery[]) {
  const theirs = deliveries.filter(({ intent: { recipient } }) => {
    return recipient.kind === 'person' && recipient.personId === person.id;
  });
  const posts = teams.demo.chat.posts(personalConversationId(appId, person));
  return {
    id: person.id,
    posted: posts.filter(({ personId }) => personId === null).length,
    sent: theirs.filter(({ state }) => state === 'sent').length,
    doubtful: sum(theirs.map(({ doubtfulSends }) => doubtfulSends)),
  };
}

/** Sent, or not needed because it was answered, or refused by Teams for somebody who has not got the app. */
function isExpected(found: Found, { intent, state, dropReason, failureReason }: Delivery): boolean {
  if (state === 'sent') return true;
  if (state === 'dropped') return dropReason === 'answered' && isAnswered(found, intent);
  const { recipient } = intent;
  const isWithoutApp = recipient.kind === 'person' && found.withoutApp.includes(recipient.personId);
  return state === 'failed' && isWithoutApp && failureReason === 'not_installed';
}

function line({ intent, state, failureReason, dropReason }: Delivery): string {
  return `${intent.id}: ${state} ${failureReason ?? dropReason ?? ''}`.trim();
}

async function lostAnswers({ partnershipId, stores, acknowledged }: Found): Promise<readonly string[]> {
  const kept = await Promise.all(
    [...acknowledged].map(async (initiativeId) => {
      const updates = await stores.partnerships.updates(partnershipId, initiativeId, { limit: 10 });
      return updates.length === 1 ? [] : [`${initiativeId}: ${updates.length}`];
    }),
  );
  return kept.flat();
}

/** Has whoever it goes to, or is about, answered? */
function isAnswered({ acknowledged, people }: Found, { recipient, aboutPersonId }: Delivery['intent']): boolean {
  const personId = aboutPersonId ?? (recipient.kind === 'person' ? recipient.personId : null);
  const person = people.find(({ id }) => id === personId);
  return person?.initiatives.some((id) => acknowledged.has(id)) ?? false;
}

function countBy(deliveries: readonly Delivery[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { intent } of deliveries) counts[intent.kind] = (counts[intent.kind] ?? 0) + 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
