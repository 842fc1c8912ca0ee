import { type DueWork, roundWork } from '#bot/domain/due-work.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { ended, kept, parseEnding } from '#bot/domain/initiative-changes.ts';
import { endOfLocalDay } from '#bot/domain/local-time.ts';
import type { RawText } from '#bot/domain/parse-strategy.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeInitiative, type FoundInitiative, type InitiativeQuestion } from './change-initiative.ts';
import { initiativeEndedDue } from './initiative-ended-due.ts';

type EndInitiative = InitiativeQuestion & { readonly raw: RawText; readonly successorIds: readonly string[] };

/**
 * Ends an initiative after a local day, before or after today, and names who goes on with it. What an open round still
 * asks of it goes to them when the day is over. Refuses `invalid_strategy`, besides what `changeInitiative` refuses.
 */
export function endInitiative(ports: Ports) {
  return async (question: EndInitiative): Promise<Initiative> => {
    const { partnershipId, raw, successorIds, at } = question;
    let work: DueWork | null = null;
    const initiative = await changeInitiative(ports, question, (found) => {
      const { value } = found.initiative;
      const ending = parseEnding(raw, { initiative: value, successorIds, all: found.now.initiatives });
      work = endingWork(found, ending.validTo, at);
      return { value: ended(value, ending), action: 'initiative_ended', changes: [{ kind: 'due', value: work }] };
    });
    await ifDue(ports, work, { partnershipId, at });
    return initiative;
  };
}

/** Takes the end of an initiative back, until its last day is over. Refuses `already_ended`. */
export function keepInitiative(ports: Ports) {
  return (question: InitiativeQuestion): Promise<Initiative> =>
    changeInitiative(ports, question, ({ initiative, day }) => {
      const { validTo } = initiative.value;
      if (validTo !== null && validTo < day) throw new Refusal('already_ended');
      return { value: kept(initiative.value), action: 'initiative_kept' };
    });
}

/** When the last day is over; at once where it is. */
function endingWork({ now, initiative }: FoundInitiative, validTo: string, at: string): DueWork {
  const over = endOfLocalDay(validTo, now.partnership.timeZone);
  return roundWork(initiative.value.id, 'initiative_ended', isBefore(over, at) ? at : over);
}

/** The clock finishes it if we are stopped half-way. */
async function ifDue(
  ports: Ports,
  work: DueWork | null,
  { partnershipId, at }: { readonly partnershipId: string; readonly at: string },
): Promise<void> {
  if (work && !isBefore(at, work.at)) await initiativeEndedDue(ports)({ partnershipId, work, at });
}
