import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingChannel } from '#bot/domain/meeting-channel.ts';
import type { Minutes } from '#bot/domain/minutes.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

type Settling = { readonly meeting: Meeting; readonly now: PartnershipNow };

/** What follows when a version is approved, or fell due without it: an audit line, and who is told. */
export async function whenSettled(
  ports: Ports,
  { meeting, now }: Settling,
  { minutes, at }: { readonly minutes: Minutes; readonly at: string },
): Promise<readonly Change[]> {
  const { meetingId, version, state } = minutes;
  const action = state === 'approved' ? 'minutes_approved' : 'minutes_unsettled';
  const audit = { at, by: 'clock', action, subject: `${meetingId}/${version}` } as const;
  const about = { meetingId, version, createdAt: at };
  const settled = (personId: string) =>
    intentOf({ kind: 'minutes_settled', recipient: { kind: 'person', personId }, ...about });
  const channels = await ports.records.channels(now.partnership.id);
  const place = meetingChannel(
    meeting,
    channels.map(({ value }) => value),
  );
  const isTold = state === 'approved' && place.kind === 'found';
  return [
    { kind: 'audit', value: audit },
    ...coordinatorsTold({ now }, settled),
    ...(isTold ? [{ kind: 'send', value: approvedIn(place.channel.id, about) } as const] : []),
  ];
}

function approvedIn(channelId: string, about: Pick<Intent, 'meetingId' | 'version' | 'createdAt'>): Intent {
  return intentOf({ kind: 'minutes_approved', recipient: { kind: 'channel', channelId }, ...about });
}

/** One notice to each who coordinates now. */
export function coordinatorsTold(
  { now }: Pick<Settling, 'now'>,
  intent: (coordinatorId: string) => Intent,
): readonly Change[] {
  return now.people
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ id }) => ({ kind: 'send', value: intent(id) }));
}
