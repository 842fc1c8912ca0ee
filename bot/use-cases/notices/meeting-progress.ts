import { missingIn } from '#bot/domain/asked-people.ts';
import type { Channel } from '#bot/domain/channel.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { mayNameMissing } from '#bot/domain/meeting-channel.ts';
import type { MeetingProgress } from '#bot/domain/meeting-notice-content.ts';
import { isAnswered, type Round } from '#bot/domain/round.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import { byName } from './said.ts';
import type { MeetingScene } from './say-of-meeting.ts';

/**
 * How far the round is that serves the meeting, as the counter counts it; null where none does, or where it has not
 * opened. Who is missing is named only where the meeting says so and everybody who reads the channel may know it.
 */
export async function progressOf(scene: MeetingScene, channel: Channel): Promise<MeetingProgress | null> {
  const round = await roundOf(scene);
  if (!round || !shown.includes(round.state)) return null;
  const states = scene.now.statuses.flatMap((status) => requestStateIn(status, round.id) ?? []);
  const counted = states.filter((state) => state !== 'excused');
  if (counted.length === 0) return null;
  const mayName = scene.meeting.namesMissing && mayNameMissing(channel);
  return {
    roundName: round.name,
    answered: counted.filter(isAnswered).length,
    total: counted.length,
    dueOn: round.dueOn,
    isOpen: round.state === 'open',
    isPastDue: isLate(round, scene.at, scene.now.partnership.timeZone),
    missing: mayName && round.state === 'open' ? missingNames(scene, round.id) : null,
  };
}

const shown: readonly Round['state'][] = ['open', 'closing', 'closed'];

async function roundOf({ ports, now, meeting }: MeetingScene): Promise<Round | null> {
  const { roundId } = meeting;
  if (roundId === null) return null;
  return now.rounds.find(({ id }) => id === roundId) ?? ports.partnerships.round(now.partnership.id, roundId);
}

/** Those who lead what is missing, each once. */
function missingNames({ now }: MeetingScene, roundId: string): readonly string[] {
  const leads = new Set(missingIn(now, roundId).flatMap(({ leadIds }) => leadIds));
  return now.people
    .filter(({ id }) => leads.has(id))
    .toSorted(byName)
    .map(({ name }) => name);
}
