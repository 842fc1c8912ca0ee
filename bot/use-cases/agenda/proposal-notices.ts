import { intentOf, meetingScope } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Reading } from './read-agenda.ts';

/**
 * Tells the other coordinators that points are proposed for a meeting. One notice that waits tells of all that come
 * before it is sent, so that nobody ever has more than one to come about a meeting.
 */
export async function proposalNotices(
  ports: Pick<Ports, 'records'>,
  { now, reader, meetingId, at }: Reading & { readonly meetingId: string; readonly at: string },
): Promise<readonly Change[]> {
  const said = await ports.records.deliveries(now.partnership.id, meetingScope(meetingId));
  const earlier = said.filter(({ intent }) => intent.kind === 'point_proposed');
  return now.people
    .filter((person) => hasRole(person, 'coordinator') && person.id !== reader.id)
    .flatMap(({ id: personId }): readonly Change[] => {
      const theirs = earlier.filter(({ intent: { recipient } }) => {
        return recipient.kind === 'person' && recipient.personId === personId;
      });
      if (theirs.some(({ state }) => state === 'waiting')) return [];
      const recipient = { kind: 'person', personId } as const;
      const occasion = theirs.length + 1;
      const value = intentOf({ kind: 'point_proposed', recipient, meetingId, createdAt: at, occasion });
      return [{ kind: 'send', value }];
    });
}
