import type { Channel } from '#bot/domain/channel.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingChoices } from '#bot/domain/parse-meeting.ts';
import { stillHere } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** What every decision about meetings stands on, read anew for each. */
export type MeetingsNow = {
  readonly now: PartnershipNow;
  readonly settings: Settings;
  readonly channels: readonly Tagged<Channel>[];
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

/** Refuses `no_partnership`. */
export async function meetingsNow(
  ports: Ports,
  { partnershipId, at }: { readonly partnershipId: string; readonly at: string },
): Promise<MeetingsNow> {
  const [now, settings, channels] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.settings(partnershipId),
    ports.records.channels(partnershipId),
  ]);
  if (!now) throw new Refusal('no_partnership');
  return { now, settings: settings.value, channels, day: localDay(at, now.partnership.timeZone) };
}

/**
 * What a meeting's form may choose. A channel the app was removed from is none, nor is somebody who has left or is no
 * longer known; what the meeting or series has already may stay.
 */
export function choicesOf(
  { now, channels }: Pick<MeetingsNow, 'now' | 'channels'>,
  meeting?: Pick<Meeting, 'participantIds' | 'chairId' | 'channelId'>,
): MeetingChoices {
  const open = channels.filter(({ value }) => value.removedAt === null).map(({ value }) => value.id);
  const people = stillHere(now.people).map(({ id }) => id);
  return {
    personIds: [...people, ...(meeting?.participantIds ?? []), meeting?.chairId ?? ''],
    channelIds: [...open, meeting?.channelId ?? ''],
    timeZone: now.partnership.timeZone,
  };
}
