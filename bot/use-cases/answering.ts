import { type Initiative, mayAnswerFor } from '#bot/domain/initiative.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type Round, takesAnswers } from '#bot/domain/round.ts';
import { memberOf } from './admit.ts';
import type { Ports, Tagged } from './ports.ts';

/** All that one answer stands on, read anew for every turn: what a card carries is never trusted. */
export type Answering = {
  readonly partnership: Partnership;
  readonly person: Person;
  readonly initiative: Initiative;
  readonly status: Tagged<InitiativeStatus>;
  readonly round: Round;
};

type Question = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  /** Null means the round that asks now. */
  readonly roundId: string | null;
};

/**
 * Reads and authorises. Refuses `unknown_person`, `no_such_initiative`, `not_your_initiative`,
 * `no_open_round` where no round asks, `round_closed` where it no longer does.
 */
export async function answering(ports: Ports, identity: Identity, question: Question): Promise<Answering> {
  const { partnershipId, initiativeId, roundId } = question;
  const [member, found, named] = await Promise.all([
    memberOf(ports, identity, partnershipId),
    ports.partnerships.initiative(partnershipId, initiativeId),
    roundId === null ? null : ports.partnerships.round(partnershipId, roundId),
  ]);
  if (!member) throw new Refusal('unknown_person');
  if (!found) throw new Refusal('no_such_initiative');
  if (!mayAnswerFor(found.initiative, member.person)) throw new Refusal('not_your_initiative');
  const round = roundId === null ? await askingRound(ports, partnershipId, found.status.value) : named;
  if (!round || !takesAnswers(round)) throw new Refusal('round_closed', round ? namesOf(round) : {});
  return { ...member, initiative: found.initiative, status: found.status, round };
}

/** In each language, since who is refused is told in theirs. */
function namesOf({ name, nameEn }: Round) {
  return { round: name, roundEn: nameEn ?? name };
}

async function askingRound(ports: Ports, partnershipId: string, status: InitiativeStatus): Promise<Round> {
  const round = status.request && (await ports.partnerships.round(partnershipId, status.request.roundId));
  if (!round || !takesAnswers(round)) throw new Refusal('no_open_round');
  return round;
}
