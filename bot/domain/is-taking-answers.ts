import { type Round, type RoundDates, takesAnswers } from './round.ts';
import { closeInstant, isBefore } from './round-instants.ts';

type Taking = Pick<Round, 'state'> & Pick<RoundDates, 'graceUntil' | 'graceTime'>;

/** Does a round take an answer at an instant (ISO, UTC)? Not past its close, also where the work of closing is late. */
export function isTakingAnswers(round: Taking, at: string, zone: string): boolean {
  return takesAnswers(round) && isBefore(at, closeInstant(round, zone));
}
