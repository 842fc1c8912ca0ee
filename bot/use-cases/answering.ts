import { answersAs } from '#bot/domain/answers-as.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { type InitiativeStatus, requestStateIn } from '#bot/domain/initiative-status.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isSettled, type Round, takesAnswers } from '#bot/domain/round.ts';
import { dueInstant } from '#bot/domain/round-instants.ts';
import type { AuthorRole } from '#bot/domain/status-update.ts';
import { type Member, memberOf } from './admit.ts';
import type { InitiativeNow, Ports } from './ports.ts';
import type { Tagged } from './tagged.ts';

/** All that one answer stands on, read anew for every turn: what a card carries is never trusted. */
export type Answering = {
  readonly partnership: Partnership;
  readonly person: Person;
  /** In which role this person answers: `coordinator` where they enter it for somebody. */
  readonly role: AuthorRole;
  /** The lead or deputy it is entered for, or null. */
  readonly onBehalfOf: Person | null;
  readonly initiative: Initiative;
  /** The initiative's leads, as far as they are known. */
  readonly leads: readonly Person[];
  readonly status: Tagged<InitiativeStatus>;
  readonly round: Round;
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

export type AnsweringQuestion = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  /** Null means the round that asks now. */
  readonly roundId: string | null;
  readonly at: string;
  /** The lead or deputy for whom a coordinator enters it; left out or null where the caller answers. */
  readonly onBehalfOfId?: string | null;
};

/**
 * Reads and authorises, whether or not the round still takes answers. Refuses `unknown_person`, `no_such_initiative`,
 * `not_your_initiative`, `not_allowed` to who enters an answer and does not coordinate, `no_such_person` where it is
 * for nobody who answers, and `no_open_round` where no round asks, or the one named does not ask this initiative.
 */
export async function answering(ports: Ports, identity: Identity, question: AnsweringQuestion): Promise<Answering> {
  const { partnershipId, initiativeId, roundId, at } = question;
  const [member, found] = await Promise.all([
    memberOf(ports, identity, partnershipId),
    ports.partnerships.initiative(partnershipId, initiativeId),
  ]);
  if (!member) throw new Refusal('unknown_person');
  if (!found) throw new Refusal('no_such_initiative');
  const day = localDay(at, member.partnership.timeZone);
  const authority = await authorityOf(ports, member, { found, day, onBehalfOfId: question.onBehalfOfId ?? null });
  // The round is read after the status, whose tag guards the answer: closing writes them the other way round, so that
  // no answer can slip in between.
  const [round, leads] = await Promise.all([
    roundId === null
      ? askingRound(ports, member.partnership, { status: found.status.value, at })
      : ports.partnerships.round(partnershipId, roundId),
    leadsOf(ports, member, found.initiative),
  ]);
  if (!round) throw new Refusal('round_closed');
  if (takesAnswers(round) && requestStateIn(found.status.value, round.id) === null) throw new Refusal('no_open_round');
  return { ...member, ...authority, initiative: found.initiative, leads, status: found.status, round, day };
}

/** Whether the round still takes an answer at an instant: not once it is closing, nor past its last day. */
export function mayStillAnswer({ round, partnership }: Answering, at: string): boolean {
  return isTakingAnswers(round, at, partnership.timeZone);
}

type Asked = { readonly found: InitiativeNow; readonly day: string; readonly onBehalfOfId: string | null };

async function authorityOf(
  ports: Ports,
  { partnership, person }: Member,
  { found, day, onBehalfOfId }: Asked,
): Promise<Pick<Answering, 'role' | 'onBehalfOf'>> {
  if (onBehalfOfId === null) {
    const role = answersAs(found.initiative, person, day);
    if (role === null) throw new Refusal('not_your_initiative');
    return { role, onBehalfOf: null };
  }
  if (!hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
  const { leadIds, deputyIds } = found.initiative;
  const isOne = leadIds.includes(onBehalfOfId) || deputyIds.includes(onBehalfOfId);
  const onBehalfOf = isOne ? await ports.partnerships.person(partnership.id, onBehalfOfId) : null;
  if (!onBehalfOf) throw new Refusal('no_such_person');
  return { role: 'coordinator', onBehalfOf: onBehalfOf.value };
}

async function leadsOf(ports: Ports, { partnership, person }: Member, { leadIds }: Initiative): Promise<Person[]> {
  const read = leadIds.map(async (id) =>
    id === person.id ? person : (await ports.partnerships.person(partnership.id, id))?.value,
  );
  return (await Promise.all(read)).filter((lead) => lead !== undefined);
}

/** Of the rounds that take answers, the one due first that has none yet; where all have, the one due first. */
async function askingRound(
  ports: Ports,
  { id, timeZone }: Partnership,
  { status, at }: { readonly status: InitiativeStatus; readonly at: string },
): Promise<Round> {
  const rounds = await Promise.all(status.requests.map(({ roundId }) => ports.partnerships.round(id, roundId)));
  const asking = rounds
    .filter((round) => round !== null)
    .filter((round) => isTakingAnswers(round, at, timeZone))
    .toSorted((a, b) => (dueInstant(a, timeZone) < dueInstant(b, timeZone) ? -1 : 1));
  const first = asking.find((round) => !isSettled(requestStateIn(status, round.id))) ?? asking[0];
  if (!first) throw new Refusal('no_open_round');
  return first;
}

/** In each language, since who is refused is told in theirs. */
export function roundNames({ name, nameEn }: Round) {
  return { round: name, roundEn: nameEn ?? name };
}
