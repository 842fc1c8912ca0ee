import type { Partnership } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isAnswered, type Round } from '#bot/domain/round.ts';
import { type MeetingDays, meetingDays } from '#bot/domain/round-calendar.ts';
import { closeInstant, dueInstant } from '#bot/domain/round-instants.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';

/** A round, and how many of the initiatives it asks have answered; who is excused is not counted. No names, no texts. */
export type RoundRead = {
  readonly partnership: Partnership;
  readonly round: Round;
  readonly answered: number;
  readonly total: number;
  /** ISO instants (UTC): from then on an answer is late, and then none is taken. */
  readonly dueAt: string;
  readonly closesAt: string;
} & Pick<MeetingDays, 'agendaOn' | 'packFrozenOn'>;

/** One round, for anybody in the partnership; refuses `no_such_round`. */
export function readRound(ports: Ports) {
  return async (question: Omit<RoundQuestion, 'at'>): Promise<RoundRead> => {
    const { partnershipId, roundId } = question;
    const { partnership } = await admit(ports, question.identity, partnershipId);
    const [round, requests, settings] = await Promise.all([
      ports.partnerships.round(partnershipId, roundId),
      ports.records.requests(partnershipId, roundId),
      ports.records.settings(partnershipId),
    ]);
    if (!round) throw new Refusal('no_such_round');
    const { agendaOn, packFrozenOn } = meetingDays(round, settings.value);
    const counted = requests.filter(({ state }) => state !== 'excused');
    return {
      partnership,
      round,
      answered: counted.filter(({ state }) => isAnswered(state)).length,
      total: counted.length,
      dueAt: dueInstant(round, partnership.timeZone),
      closesAt: closeInstant(round, partnership.timeZone),
      agendaOn,
      packFrozenOn,
    };
  };
}
