import type { Meeting } from '#bot/domain/meeting.ts';
import { type Minutes, newestAnswers } from '#bot/domain/minutes.ts';
import { pointsFor } from '#bot/domain/minutes-view.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { type ShownMinutes, shownMinutes } from '#bot/domain/shown-minutes.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type MinutesQuestion, minutesScene } from './minutes-scene.ts';

export type ReadMinutes = {
  readonly reader: Person;
  readonly meeting: Meeting;
  readonly now: PartnershipNow;
  /** Newest first. */
  readonly versions: readonly Minutes[];
  /** The version asked for, or the newest; null where there is none. */
  readonly shown: ShownMinutes | null;
};

/**
 * A meeting's minutes as the caller may see them. Refuses `unknown_person`, and `no_such_meeting` where they may not see
 * the meeting.
 */
export function readMinutes(ports: Ports) {
  return async (asked: MinutesQuestion & { readonly version: number | null }): Promise<ReadMinutes> => {
    const { person: reader, meeting, now, versions: tagged } = await minutesScene(ports, asked);
    const versions = tagged.map(({ value }) => value);
    const minutes = asked.version === null ? versions[0] : versions.find(({ version }) => version === asked.version);
    const shown = minutes ? await minutesFor(ports, { reader, meeting, now, minutes, versions, at: asked.at }) : null;
    return { reader, meeting, now, versions, shown };
  };
}

export type Seeing = Omit<ReadMinutes, 'shown'> & { readonly minutes: Minutes; readonly at: string };

/** One version for one reader, given that they may see its meeting; null where nothing is kept of what it says. */
export async function minutesFor(ports: Pick<Ports, 'records'>, seeing: Seeing): Promise<ShownMinutes | null> {
  const { reader, meeting, now, minutes, versions, at } = seeing;
  const { partnership, people } = now;
  const { meetingId, version } = minutes;
  const [text, answers, attendances, agenda] = await Promise.all([
    ports.records.minutesText(partnership.id, meetingId, version),
    ports.records.minutesAnswers(partnership.id, meetingId, version),
    ports.records.attendances(partnership.id, meetingId),
    ports.records.agenda(partnership.id, { meetingId, group: meeting.group }),
  ]);
  if (!text) return null;
  return shownMinutes({
    minutes,
    text: {
      ...text,
      points: pointsFor(
        reader,
        text.points,
        agenda.map(({ value }) => value),
      ),
    },
    answers: newestAnswers(answers),
    meeting,
    attendances,
    partnership,
    people,
    reader,
    isCoordinator: hasRole(reader, 'coordinator'),
    isNewest: versions.every((other) => other.version <= version),
    at,
  });
}
