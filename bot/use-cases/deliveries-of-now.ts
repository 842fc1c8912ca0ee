import { localDay } from '#bot/domain/local-time.ts';
import { type Delivery, meetingScope } from '#bot/domain/notice.ts';
import { currentRound } from '#bot/domain/overview.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { isUnderWay, type Round } from '#bot/domain/round.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Period } from './meeting-records.ts';
import type { Ports } from './ports.ts';

/** Of the rounds under way and the last one, of the meetings around now, and what was said outside any. */
export async function deliveriesOfNow(
  ports: Pick<Ports, 'records'>,
  { id, timeZone }: Pick<Partnership, 'id' | 'timeZone'>,
  { rounds, at }: { readonly rounds: readonly Round[]; readonly at: string },
): Promise<readonly Delivery[]> {
  const meetings = await ports.records.meetings(id, meetingsOfNow(at, timeZone));
  const scopes = [...scopesOfRounds(rounds), ...meetings.map((meeting) => meetingScope(meeting.id)), null];
  const read = await Promise.all(scopes.map((scope) => ports.records.deliveries(id, scope)));
  return read.flat();
}

function scopesOfRounds(rounds: readonly Round[]): readonly string[] {
  const current = currentRound(rounds);
  return rounds.filter((round) => isUnderWay(round) || round.id === current?.id).map(({ id }) => id);
}

/** Those of the last month, and those that are ahead and may have been called. */
function meetingsOfNow(at: string, zone: string): Period {
  const day = localDay(at, zone);
  return { from: plusDays(day, -30), before: plusDays(day, 120) };
}
