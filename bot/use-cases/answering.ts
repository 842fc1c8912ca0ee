import { type Initiative, mayAnswerFor } from '#bot/domain/initiative.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type Round, takesAnswers } from '#bot/domain/round.ts';
import { memberOf } from './admit.ts';
import type { Ports } from './ports.ts';
import type { Tagged } from './records.ts';

/** All that one answer stands on, read anew for every turn: what a card carries is never trusted. */
export type Answering = {
  readonly partnership: Partnership;
  readonly person: Person;
  readonly initiative: Initiative;
  readonly status: Tagged<InitiativeStatus>;
  readonly round: Round;
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

type Question = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  /** Null means the round that asks now. */
  readonly roundId: string | null;
  readonly at: string;
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
  const day = localDay(question.at, member.partnership.timeZone);
  if (!mayAnswerFor(found.initiative, member.person, day)) throw new Refusal('not_your_initiative');
  const round = roundId === null ? await askingRound(ports, partnershipId, found.status.value) : named;
  if (!round || !takesAnswers(round)) throw new Refusal('round_closed', round ? namesOf(round) : {});
  return { ...member, initiative: found.initiative, status: found.status, round, day };
}

/** In each language, since who is refused is told in theirs. */
function namesOf({ name, nameEn }: Round) {
  return { round: name, roundEn: nameEn ?? name };
}

async function askingRound(ports: Ports, partnershipId: string, status: InitiativeStatus): Promise<Round> {
  const ids = status.requests.map(({ roundId }) => roundId);
  const rounds = await Promise.all(ids.map((id) => ports.partnerships.round(partnershipId, id)));
  const asking = rounds.filter((round) => round !== null && takesAnswers(round));
  const [first] = asking.toSorted((a, b) => ((a?.dueOn ?? '') < (b?.dueOn ?? '') ? -1 : 1));
  if (!first) throw new Refusal('no_open_round');
  return first;
}
