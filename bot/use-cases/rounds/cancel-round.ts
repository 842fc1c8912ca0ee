import { roundWork } from '#bot/domain/due-work.ts';
import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { assertNotBeingOpened } from './being-opened.ts';
import { changeRound, type RoundChange, type RoundQuestion } from './change-round.ts';
import { runNow } from './run-now.ts';
import { plannedWork } from './work-changes.ts';

/**
 * Cancels a round. Everybody it has asked is told once, in the hours in which we send; of a round that was not open
 * yet nobody knows, so nobody is told.
 */
export function cancelRound(ports: Ports) {
  return async (question: RoundQuestion): Promise<Round> => {
    const cancelled = await changeRound(ports, question, async (found) => {
      const { round, work } = found;
      assertNotBeingOpened(round.value);
      const isOpen = round.value.state === 'open';
      const ended = [...plannedWork(work), ...work.filter(({ kind }) => kind === 'open_round')];
      return {
        round: roundAfter(round.value, { kind: 'cancel' }),
        action: 'round_cancelled',
        changes: [
          ...ended.map((value): Change => ({ kind: 'due_done', value })),
          ...(isOpen ? await telling(ports, question, found) : []),
        ],
      };
    });
    await runNow(ports, question, 'cancelled');
    return cancelled;
  };
}

async function telling(ports: Ports, question: RoundQuestion, found: RoundChange): Promise<readonly Change[]> {
  const { partnershipId, roundId, at } = question;
  const channels = await ports.records.channels(partnershipId);
  const toldAt = nextSendTime(at, found.settings, found.zone);
  return [
    { kind: 'due', value: roundWork(roundId, 'cancelled', toldAt) },
    ...counterChanges(channels, found.round.value, at),
  ];
}
