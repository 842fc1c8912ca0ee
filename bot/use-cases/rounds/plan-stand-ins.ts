import { initiativesIn } from '#bot/domain/asked-people.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { standInMoment } from '#bot/use-cases/people/stand-in-asking.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { mostRowsInCommit } from '#bot/use-cases/records.ts';
import { type Due, workNow } from './due-work-now.ts';
import type { RoundNow } from './round-now.ts';

/**
 * Puts down for the clock when the leads of an open round go away whose absence is known already: their stand-ins are
 * asked then. Done again it changes nothing.
 */
export async function planStandIns(ports: Ports, due: Due): Promise<void> {
  const found = await workNow(ports, due);
  if (found?.round.value.state !== 'open') return;
  const changes = workAhead(found, due.at).map((value) => ({ kind: 'due', value }) as const);
  for (let start = 0; start < changes.length; start += mostRowsInCommit) {
    const chunk = changes.slice(start, start + mostRowsInCommit);
    await committed(ports, due.partnershipId, async () => ({ changes: chunk, result: null }));
  }
}

/** Who is away today already is asked with everybody else. */
function workAhead({ now, round: { value: round }, settings, zone, day }: RoundNow, at: string): readonly DueWork[] {
  const leadIds = new Set(initiativesIn(round, now.initiatives).flatMap((initiative) => initiative.leadIds));
  const limit = closeInstant(round, zone);
  return now.people.flatMap(({ id: personId, absence }): readonly DueWork[] => {
    if (!absence || absence.from <= day || !leadIds.has(personId)) return [];
    const moment = standInMoment(absence, { at, settings, zone });
    if (moment === null || !isBefore(moment, limit)) return [];
    return [{ at: moment, kind: 'stand_in', aboutId: round.id, personId, step: null }];
  });
}
