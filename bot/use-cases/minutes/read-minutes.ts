import type { Attendance } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { type Minutes, type MinutesAnswer, type MinutesText, newestAnswers } from '#bot/domain/minutes.ts';
import { pointsFor } from '#bot/domain/minutes-view.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type MinutesQuestion, minutesScene } from './minutes-scene.ts';

/** One version as one reader may see it. */
export type SeenMinutes = {
  readonly minutes: Minutes;
  /** With the points they may see, and no other. */
  readonly text: MinutesText;
  /** What was answered last by each; only their own where the reader is no coordinator. */
  readonly answers: readonly MinutesAnswer[];
  /** How many of those asked have approved and remarked. */
  readonly approved: number;
  readonly remarked: number;
  /** The newest version of all. */
  readonly isNewest: boolean;
};

export type ReadMinutes = {
  readonly reader: Person;
  readonly meeting: Meeting;
  readonly now: PartnershipNow;
  readonly attendances: readonly Attendance[];
  /** Newest first. */
  readonly versions: readonly Minutes[];
  /** The version asked for, or the newest; null where there is none. */
  readonly seen: SeenMinutes | null;
};

/**
 * A meeting's minutes as the caller may see them. Refuses `unknown_person`, and `no_such_meeting` where they may not see
 * the meeting.
 */
export function readMinutes(ports: Ports) {
  return async (asked: MinutesQuestion & { readonly version: number | null }): Promise<ReadMinutes> => {
    const { partnershipId, meetingId, version } = asked;
    const scene = await minutesScene(ports, asked);
    const versions = scene.versions.map(({ value }) => value);
    const minutes = version === null ? versions[0] : versions.find((each) => each.version === version);
    const [attendances, seen] = await Promise.all([
      ports.records.attendances(partnershipId, meetingId),
      minutes ? seenMinutes(ports, { partnershipId, minutes, versions, reader: scene.person }) : null,
    ]);
    return { reader: scene.person, meeting: scene.meeting, now: scene.now, attendances, versions, seen };
  };
}

type Seeing = {
  readonly partnershipId: string;
  readonly minutes: Minutes;
  readonly versions: readonly Minutes[];
  readonly reader: Person;
};

/** One version for one reader, given that they may see its meeting. Null where it says nothing, which is our own bug. */
export async function seenMinutes(
  ports: Ports,
  { partnershipId, minutes, versions, reader }: Seeing,
): Promise<SeenMinutes | null> {
  const { meetingId, version } = minutes;
  const [text, all] = await Promise.all([
    ports.records.minutesText(partnershipId, meetingId, version),
    ports.records.minutesAnswers(partnershipId, meetingId, version),
  ]);
  if (!text) return null;
  const answers = newestAnswers(all);
  const isCoordinator = hasRole(reader, 'coordinator');
  return {
    minutes,
    text: { ...text, points: pointsFor(reader, text.points) },
    answers: answers.filter(({ personId }) => isCoordinator || personId === reader.id),
    approved: answers.filter(({ answer }) => answer === 'approved').length,
    remarked: answers.filter(({ answer }) => answer === 'remark').length,
    isNewest: versions.every((other) => other.version <= version),
  };
}
