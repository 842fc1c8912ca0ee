import { roundWork } from '#bot/domain/due-work.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';
import { runNow } from './run-now.ts';

/**
 * Reminds those who are still missing now, or when we next send. Nobody hears it who was asked less than four hours
 * before. Refuses `round_not_in_state` where the round is not open.
 */
export function remindNow(ports: Ports) {
  return async (question: RoundQuestion): Promise<Round> => {
    const reminded = await changeRound(ports, question, ({ round, settings, zone }) => {
      const { state } = round.value;
      if (state !== 'open') throw new Refusal('round_not_in_state', { state });
      const sentAt = nextSendTime(question.at, settings, zone);
      return {
        round: round.value,
        action: 'reminders_sent_now',
        changes: [{ kind: 'due', value: roundWork(question.roundId, 'remind', sentAt) }],
      };
    });
    await runNow(ports, question, 'remind');
    return reminded;
  };
}
