import type { Attendance } from '#bot/domain/attendance.ts';
import type { Decision } from '#bot/domain/decision.ts';
import { draftPoints, firstRoll, withDecisions } from '#bot/domain/draft-minutes.ts';
import { isInGroup } from '#bot/domain/may-see-meeting.ts';
import { expectedAt } from '#bot/domain/meeting-people.ts';
import {
  type Minutes,
  type MinutesAnswer,
  type MinutesDraft,
  type MinutesPoint,
  newestAnswers,
} from '#bot/domain/minutes.ts';
import { approversOf, readersOf } from '#bot/domain/minutes-members.ts';
import { minutesDueOn } from '#bot/domain/minutes-states.ts';
import { pointsFor } from '#bot/domain/minutes-view.ts';
import type { Person } from '#bot/domain/person.ts';
import { pointsWhenHeld } from '#bot/use-cases/agenda/written-agenda.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type MinutesQuestion, type MinutesScene, writingMinutes } from './minutes-scene.ts';

/** What the coordinators have of a meeting's minutes, before anybody is left out of anything. */
export type WholeDraft = {
  /** With the points of the agenda as it is now. */
  readonly draft: MinutesDraft;
  /** Null where nothing was saved yet. */
  readonly tag: string | null;
  readonly decisions: readonly Decision[];
  readonly attendances: readonly Attendance[];
};

/** A draft as one coordinator may see it. */
export type SeenDraft = {
  readonly draft: MinutesDraft;
  readonly points: readonly MinutesPoint[];
  readonly now: MinutesScene['now'];
  readonly meeting: MinutesScene['meeting'];
  /** The newest version that was sent; null where none was. */
  readonly newest: Minutes | null;
  /** Those it would be sent to by this coordinator. */
  readonly memberIds: readonly string[];
  /** Members who were not there, and would get it to read. */
  readonly readerIds: readonly string[];
  readonly attendances: readonly Attendance[];
  /** Those who may be written down as present or absent. */
  readonly people: readonly Person[];
  /** Local day, ISO date. */
  readonly proposedDueOn: string;
  /** What stands against the newest version. */
  readonly remarks: readonly MinutesAnswer[];
};

/**
 * What a coordinator is writing of a meeting: what was saved, on the agenda and the decisions as they stand now.
 * Refuses `unknown_person`, `not_allowed` and `no_such_meeting`.
 */
export function readMinutesDraft(ports: Ports) {
  return async (asked: MinutesQuestion): Promise<SeenDraft> => {
    const scene = await writingMinutes(ports, asked);
    return seenDraft(ports, scene, await wholeDraft(ports, scene));
  };
}

export async function wholeDraft(ports: Ports, scene: MinutesScene): Promise<WholeDraft> {
  const { meeting, now } = scene;
  const partnershipId = now.partnership.id;
  const [saved, agenda, decisions, attendances] = await Promise.all([
    ports.records.minutesDraft(partnershipId, meeting.id),
    pointsWhenHeld(ports, { partnershipId, meeting }),
    ports.records.meetingDecisions(partnershipId, meeting.id),
    ports.records.attendances(partnershipId, meeting.id),
  ]);
  const first = { ...firstRoll(meeting, expectedAt(meeting, now), attendances), meetingId: meeting.id, ...unsaved };
  const known: MinutesDraft = saved?.value ?? first;
  const points = draftPoints(agenda, known.points);
  return { draft: { ...known, points }, tag: saved?.tag ?? null, decisions, attendances };
}

const unsaved = { revision: 0, lang: 'da', points: [], savedById: null, savedAt: null } as const;

export async function seenDraft(ports: Ports, scene: MinutesScene, whole: WholeDraft): Promise<SeenDraft> {
  const { person, meeting, now, question, versions } = scene;
  const { draft, decisions, attendances } = whole;
  const newest = versions[0]?.value;
  const [settings, answers] = await Promise.all([
    ports.records.settings(now.partnership.id),
    newest ? ports.records.minutesAnswers(now.partnership.id, meeting.id, newest.version) : [],
  ]);
  const asked = { ...question, people: now.people };
  const named = new Set([...expectedAt(meeting, now), ...draft.present, ...draft.absent]);
  return {
    draft,
    points: pointsFor(person, withDecisions(draft.points, decisions)),
    now,
    meeting,
    newest: newest ?? null,
    memberIds: approversOf(meeting, { present: draft.present, senderId: person.id }, asked),
    readerIds: readersOf(meeting, { absent: draft.absent, senderId: person.id }, asked),
    attendances,
    people: now.people.filter((each) => named.has(each.id) || isInGroup(each, meeting.group, question)),
    proposedDueOn: minutesDueOn(question.day, null, settings.value),
    remarks: newestAnswers(answers).filter(({ answer }) => answer === 'remark'),
  };
}
