import { roundWork } from '#bot/domain/due-work.ts';
import { requestStateIn, withRequest } from '#bot/domain/initiative-status.ts';
import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';
import { changeRound, type RoundChange, type RoundQuestion } from './change-round.ts';
import { assertAhead } from './dates-changed.ts';
import { openingAlone } from './opening-alone.ts';
import { soundDates, type WishedDates } from './plan-round.ts';
import { runNow } from './run-now.ts';
import { plannedWork, replannedWork } from './work-changes.ts';

/** New local days and times; a grace of null follows the rule. */
export type ReopeningDates = Pick<WishedDates, 'dueTime' | 'graceUntil' | 'graceTime'> & { readonly dueOn: string };

/**
 * Opens a closed round once more, until new dates that lie ahead. Its snapshot stays; closing it again makes another
 * beside it. Only those who have not answered are told, because everybody else has nothing to do; they may still
 * correct their answer. Refuses `bad_calendar` also where it would close after the pack for the meeting is frozen.
 */
export function reopenRound(ports: Ports) {
  return async (question: RoundQuestion & { readonly dates: ReopeningDates }): Promise<Round> => {
    const { partnershipId, roundId, at } = question;
    await coordinating(ports, question.identity, partnershipId);
    await restoreRequests(ports, question);
    const reopened = await changeRound(ports, question, async (found) => {
      const before = found.round.value;
      const round = roundAfter(before, { kind: 'reopen', at, ...newDates(found, question.dates) });
      assertAhead(round, { before, at, zone: found.zone });
      const { change } = await openingAlone(ports, partnershipId, round);
      const toldAt = nextSendTime(at, found.settings, found.zone);
      const channels = await ports.records.channels(partnershipId);
      const wanted = workOfRound(round, found.settings, { zone: found.zone, after: at });
      return {
        round,
        action: 'round_reopened',
        changes: [
          change,
          ...replannedWork(plannedWork(found.work), wanted),
          { kind: 'due', value: roundWork(roundId, 'reopened', toldAt) },
          ...counterChanges(channels, round, at),
        ],
      };
    });
    await runNow(ports, question, 'reopened');
    return reopened;
  };
}

/** Nothing binds it to the meeting any more but the pack. */
function newDates(found: RoundChange, wished: ReopeningDates) {
  const { kind, opensOn, meetingOn } = found.round.value;
  return soundDates({ ...wished, opensOn, meetingOn }, { ...found, kind, stage: 'reopened' });
}

/** A later round may have taken this one's requests off the status rows; answers are taken only where they stand. */
async function restoreRequests(ports: Ports, { partnershipId, roundId }: RoundQuestion): Promise<void> {
  const requests = await ports.records.requests(partnershipId, roundId);
  const states = new Map(requests.map(({ initiativeId, state }) => [initiativeId, state]));
  const next = async () => {
    const tagged = await ports.records.taggedInitiatives(partnershipId);
    const changes = tagged.flatMap(({ status }): readonly Change[] => {
      const state = states.get(status.value.initiativeId);
      if (!state || requestStateIn(status.value, roundId) !== null) return [];
      return [{ kind: 'status', value: withRequest(status.value, { roundId, state }), tag: status.tag }];
    });
    const chunk = changes.slice(0, mostRowsInCommit);
    return { changes: chunk, result: chunk.length === changes.length };
  };
  while (!(await committed(ports, partnershipId, next)));
}
