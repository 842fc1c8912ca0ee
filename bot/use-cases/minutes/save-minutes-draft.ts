import { writtenPoints } from '#bot/domain/draft-minutes.ts';
import type { Language } from '#bot/domain/language.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { MinutesDraft, Roll } from '#bot/domain/minutes.ts';
import { readMinutesPoints, type TypedPoint } from '#bot/domain/read-minutes-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type MinutesQuestion, type MinutesScene, writingMinutes } from './minutes-scene.ts';
import { type SeenDraft, seenDraft, type WholeDraft, wholeDraft } from './read-minutes-draft.ts';

export type SaveMinutesDraft = MinutesQuestion &
  Roll & {
    /** The revision it was made from; 0 where there was none. */
    readonly revision: number;
    readonly lang: Language;
    readonly points: readonly TypedPoint[];
  };

/** `conflict`: somebody saved since, and nothing was written. */
export type SavedMinutesDraft = { readonly kind: 'saved' | 'conflict'; readonly draft: SeenDraft };

/**
 * Saves what a coordinator writes of a meeting, also while it runs. Only the points they may see are written; the same
 * form sent twice is saved once. Refuses `meeting_not_in_state` to a meeting that was cancelled, and `invalid_minutes`,
 * besides what `readMinutesDraft` refuses.
 */
export function saveMinutesDraft(ports: Ports) {
  return async (asked: SaveMinutesDraft): Promise<SavedMinutesDraft> => {
    const kind = await committed(ports, asked.partnershipId, async () => {
      const scene = await writingMinutes(ports, asked);
      const { state } = scene.meeting;
      if (state === 'cancelled') throw new Refusal('meeting_not_in_state', { state });
      const whole = await wholeDraft(ports, scene);
      const written = writtenDraft(scene, whole, asked);
      if (isSaved(scene, whole.draft, written)) return { changes: [], result: 'saved' as const };
      if (whole.draft.revision !== asked.revision) return { changes: [], result: 'conflict' as const };
      const value = { ...written, savedById: scene.person.id, savedAt: asked.at, revision: asked.revision + 1 };
      const subject = asked.meetingId;
      const audit = { at: asked.at, by: scene.person.id, action: 'minutes_draft_saved', subject } as const;
      const changes = [
        scene.guard,
        { kind: 'minutes_draft', value, tag: whole.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: 'saved' as const };
    });
    const scene = await writingMinutes(ports, asked);
    return { kind, draft: await seenDraft(ports, scene, await wholeDraft(ports, scene)) };
  };
}

function writtenDraft({ person, now }: MinutesScene, { draft }: WholeDraft, typed: SaveMinutesDraft): MinutesDraft {
  const known = new Set(now.people.map(({ id }) => id));
  const present = [...new Set(typed.present)].filter((id) => known.has(id));
  const absent = [...new Set(typed.absent)].filter((id) => known.has(id) && !present.includes(id));
  const points = writtenPoints(draft.points, readMinutesPoints(typed.points), person);
  return { ...draft, lang: typed.lang, present, absent, points };
}

/** Was this very text saved before? Points that have come to the agenda since, or are not the writer's to see, do not tell. */
function isSaved({ person }: MinutesScene, draft: MinutesDraft, written: MinutesDraft): boolean {
  if (draft.revision === 0) return false;
  const what = ({ lang, present, absent, points }: MinutesDraft) =>
    JSON.stringify([
      lang,
      present,
      absent,
      points.filter((point) => maySeePoint(person, point)).map(({ pointId, text }) => [pointId, text]),
    ]);
  return what(draft) === what(written);
}
