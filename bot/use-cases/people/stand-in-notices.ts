import { missingIn } from '#bot/domain/asked-people.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import type { Absence } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { standInIntent, standInMoment } from './stand-in-asking.ts';

type Away = {
  readonly now: PartnershipNow;
  readonly personId: string;
  readonly absence: Absence;
  readonly at: string;
};

/**
 * Where open rounds still wait for what somebody who goes away leads, their stand-in is asked: now, or by the clock
 * when the absence and the hours in which we send have begun. Who was asked for the same absence before is not asked
 * again.
 */
export async function standInNotices(ports: Ports, away: Away): Promise<readonly Change[]> {
  const { timeZone: zone, id } = away.now.partnership;
  const { value: settings } = await ports.records.settings(id);
  const moment = standInMoment(away.absence, { at: away.at, settings, zone });
  if (moment === null) return [];
  const rounds = away.now.rounds
    .filter((round) => isTakingAnswers(round, away.at, zone) && isBefore(moment, closeInstant(round, zone)))
    .filter((round) => isWaitedFor(away, round));
  if (moment !== away.at) return rounds.map((round) => laterWork(away, round, moment));
  return askedNow(ports, away, rounds);
}

function isWaitedFor({ now, personId }: Away, round: Round): boolean {
  return missingIn(now, round.id).some(({ leadIds }) => leadIds.includes(personId));
}

function laterWork({ personId }: Away, round: Round, moment: string): Change {
  return { kind: 'due', value: { at: moment, kind: 'stand_in', aboutId: round.id, personId, step: null } };
}

async function askedNow(ports: Ports, away: Away, rounds: readonly Round[]): Promise<readonly Change[]> {
  const { id } = away.now.partnership;
  const notices = rounds.map((round) => standInIntent({ ...away, roundId: round.id }));
  const said = await Promise.all(notices.map((notice) => ports.records.delivery(id, notice.roundId, notice.id)));
  return notices.filter((_, n) => said[n] === null).map((value): Change => ({ kind: 'send', value }));
}
