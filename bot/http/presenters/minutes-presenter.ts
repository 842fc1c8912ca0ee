import type {
  MinutesDraftShown,
  MinutesMark,
  MinutesOfMeeting,
  MinutesVersion,
  SavedMinutesDraft,
  SaveMinutesDraft,
} from '#bot/contract/minutes.ts';
import type { Minutes } from '#bot/domain/minutes.ts';
import { hasRole } from '#bot/domain/person.ts';
import { namedIn, type ShownMinutes, type ShownPoint, shownPoints } from '#bot/domain/shown-minutes.ts';
import type { ReadMinutes } from '#bot/use-cases/minutes/read-minutes.ts';
import type { SeenDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import type { SavedMinutesDraft as Saved } from '#bot/use-cases/minutes/save-minutes-draft.ts';
import { presentPerson } from './person-presenter.ts';

/** A meeting's minutes with the points this reader may see; what is closed to them was left out before it came here. */
export function presentMinutes({ reader, meeting, versions, shown }: ReadMinutes): MinutesOfMeeting {
  return {
    meetingId: meeting.id,
    versions: versions.map(presentMark),
    shown: shown && presentVersion(shown),
    mayWrite: hasRole(reader, 'coordinator'),
  };
}

function presentMark(minutes: Minutes | ShownMinutes): MinutesMark {
  const { version, state, sentAt, dueOn, isSilenceApproval, approvedBy } = minutes;
  return { version, state, sentAt, dueOn, isSilenceApproval, approvedBy };
}

function presentVersion(shown: ShownMinutes): MinutesVersion {
  const { lang, change, members, approved, remarked, mayAnswer, mine } = shown;
  return {
    ...presentMark(shown),
    ...{ lang, change, members, approved, remarked, mayAnswer },
    present: shown.present.map(({ id, name, organisation }) => ({ id, name, organisation })),
    absent: shown.absent.map(({ id, name, organisation, substituteName }) => ({
      ...{ id, name, organisation, substituteName },
    })),
    points: shown.points.map(presentPoint),
    mine: mine && { answer: mine.answer, note: mine.note, at: mine.at },
    approvals: shown.approvals.map(({ person: { id, name, organisation }, role, at }) => ({
      person: { id, name, organisation },
      ...{ role, at },
    })),
    answers: shown.answers.map(({ answer, note, at, person: { id, name, organisation }, role }) => ({
      ...{ answer, note, at, role },
      person: { id, name, organisation },
    })),
    silent: shown.silent.map(({ id, name, organisation }) => ({ id, name, organisation })),
  };
}

function presentPoint({ decisions, ...point }: ShownPoint): MinutesVersion['points'][number] {
  return {
    id: point.id,
    kind: point.kind,
    title: point.title,
    isClosed: point.isClosed,
    isCarriedOver: point.isCarriedOver,
    text: point.text,
    decisions: decisions.map(({ responsible, ...each }) => ({
      id: each.id,
      type: each.type,
      text: each.text,
      lang: each.lang,
      assentedBy: [...each.assentedBy],
      responsible: responsible && {
        id: responsible.id,
        name: responsible.name,
        organisation: responsible.organisation,
      },
      dueOn: each.dueOn,
      isClosed: each.isClosed,
    })),
  };
}

/** What a coordinator is writing, with the points they may see. */
export function presentMinutesDraft(seen: SeenDraft): MinutesDraftShown {
  const { draft, now } = seen;
  const { people, partnership } = now;
  const named = namedIn(people);
  return {
    meetingId: draft.meetingId,
    revision: draft.revision,
    lang: draft.lang,
    people: seen.people.map(({ id }) => presentPerson(people, id)),
    present: [...draft.present],
    absent: [...draft.absent],
    points: shownPoints(seen.points, { partnership, people }).map(presentPoint),
    savedBy: draft.savedById === null ? null : presentPerson(people, draft.savedById),
    savedAt: draft.savedAt,
    members: seen.memberIds.map((id) => presentPerson(people, id)),
    readers: seen.readerIds.map((id) => presentPerson(people, id)),
    proposedDueOn: seen.proposedDueOn,
    remarks: seen.remarks.map(({ personId, note, at }) => {
      const { id, name, organisation } = named(personId);
      return { person: { id, name, organisation }, note, at };
    }),
  };
}

/** Where somebody saved meanwhile, what the caller typed goes back beside what stands there. */
export function presentSavedDraft({ kind, draft }: Saved, typed: SaveMinutesDraft): SavedMinutesDraft {
  const shown = presentMinutesDraft(draft);
  return kind === 'saved' ? { kind, draft: shown } : { kind, draft: shown, typed };
}
