import { missingIn } from '#bot/domain/asked-people.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import type { Absence } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { closeInstant, isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

type Away = {
  readonly now: PartnershipNow;
  readonly personId: string;
  readonly absence: Absence;
  readonly at: string;
};

/**
 * Where open rounds still wait for what somebody who goes away leads, their stand-in is asked: at once in the hours in
 * which we send, else when these next begin while they are away. Who was asked for the same absence before is not
 * asked again.
 */
export async function standInNotices(ports: Ports, away: Away): Promise<readonly Change[]> {
  const { timeZone, id } = away.now.partnership;
  const { value: settings } = await ports.records.settings(id);
  const begins = localInstant(away.absence.from, settings.sendFrom, timeZone);
  const moment = nextSendTime(isBefore(away.at, begins) ? begins : away.at, settings, timeZone);
  if (localDay(moment, timeZone) > away.absence.to) return [];
  const rounds = away.now.rounds
    .filter((round) => isTakingAnswers(round, away.at, timeZone) && isBefore(moment, closeInstant(round, timeZone)))
    .filter((round) => isWaitedFor(away, round));
  if (moment !== away.at) return rounds.map((round) => laterWork(away, round, moment));
  return askedNow(ports, away, rounds);
}

function isWaitedFor({ now, personId }: Away, round: Round): boolean {
  return missingIn(now, round.id).some(({ leadIds }) => leadIds.includes(personId));
}

/** The reminder one can ask for oneself does here as well: it says what is missing, and for whom. */
function laterWork({ absence }: Away, round: Round, moment: string): Change {
  return {
    kind: 'due',
    value: { at: moment, kind: 'snoozed', roundId: round.id, personId: absence.standInId, step: null },
  };
}

async function askedNow(ports: Ports, away: Away, rounds: readonly Round[]): Promise<readonly Change[]> {
  const { id } = away.now.partnership;
  const notices = rounds.map((round) => noticeOf(away, round));
  const said = await Promise.all(notices.map((notice) => ports.records.delivery(id, notice.roundId, notice.id)));
  return notices.filter((_, n) => said[n] === null).map((value): Change => ({ kind: 'send', value }));
}

function noticeOf({ personId, absence, at }: Away, round: Round): Intent {
  return intentOf({
    kind: 'asked',
    recipient: { kind: 'person', personId: absence.standInId },
    roundId: round.id,
    aboutPersonId: personId,
    createdAt: at,
    occasion: `${absence.from}–${absence.to}`,
  });
}
