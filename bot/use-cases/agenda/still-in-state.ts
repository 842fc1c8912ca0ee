import type { Meeting } from '#bot/domain/meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/**
 * The meeting once more as it stands, for the commit by which something comes to its agenda. So that commit and another
 * by which the meeting is called off always meet in its tag, and the later one is decided anew: a point that came in that
 * moment would stand where nobody looks for it. Refuses `meeting_not_in_state` where that has happened already.
 */
export async function stillInState(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  { id, state }: Pick<Meeting, 'id' | 'state'>,
): Promise<readonly Change[]> {
  const found = await ports.records.meeting(partnershipId, id);
  if (!found) throw new Refusal('no_such_meeting');
  const { value, tag } = found;
  if (value.state !== state) throw new Refusal('meeting_not_in_state', { state: value.state });
  return [{ kind: 'meeting', value, before: value, tag }];
}
