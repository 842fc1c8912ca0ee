import { withDecisions } from '#bot/domain/draft-minutes.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import type { Minutes, MinutesText } from '#bot/domain/minutes.ts';
import { approversOf } from '#bot/domain/minutes-members.ts';
import { minutesAfter, minutesDueOn } from '#bot/domain/minutes-states.ts';
import { readMinutesNote } from '#bot/domain/read-minutes-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type MinutesQuestion, type MinutesScene, writingMinutes } from './minutes-scene.ts';
import { minutesWork } from './minutes-work.ts';
import { wholeDraft } from './read-minutes-draft.ts';

export type SendMinutes = MinutesQuestion & {
  /** The same form sent twice is one version. */
  readonly formId: string;
  /** The draft's revision that is sent; 0 where nothing was saved. */
  readonly revision: number;
  /** The newest version when the form was shown; 0 where there was none. */
  readonly replaces: number;
  /** Local ISO date, or null for ten working days from now. */
  readonly dueOn: string | null;
  readonly isSilenceApproval: boolean;
  /** What is new, and after an approved version why; only the first needs none. */
  readonly change: string;
};

/**
 * Sends the draft to those who were there, as the next version, with a copy of what was decided. Earlier approvals count
 * no more: they stand with the version they were given to. What was approved stays approved beside it.
 *
 * Refuses `meeting_not_in_state` where the meeting has not begun or was cancelled, `minutes_changed_meanwhile` where
 * somebody saved or sent since, `invalid_input` (field `dueOn`, `change`, or `present` where nobody would be asked) and
 * `contains_cpr_number`, besides what `readMinutesDraft` refuses.
 */
export function sendMinutes(ports: Ports) {
  return async (asked: SendMinutes): Promise<Minutes> =>
    committed(ports, asked.partnershipId, async () => {
      const scene = await writingMinutes(ports, asked);
      const repeated = scene.versions.find(({ value }) => value.formId === asked.formId);
      return repeated ? { changes: [], result: repeated.value } : nextVersion(ports, scene, asked);
    });
}

async function nextVersion(ports: Ports, scene: MinutesScene, asked: SendMinutes): Promise<Decision<Minutes>> {
  requireBegun(scene, asked.at);
  const [whole, settings] = await Promise.all([wholeDraft(ports, scene), ports.records.settings(asked.partnershipId)]);
  const { draft, decisions } = whole;
  const newest = scene.versions[0] ?? null;
  if (draft.revision !== asked.revision || (newest?.value.version ?? 0) !== asked.replaces) {
    throw new Refusal('minutes_changed_meanwhile');
  }
  const minutes = minutesOf(scene, asked, {
    version: asked.replaces + 1,
    dueOn: minutesDueOn(scene.question.day, asked.dueOn, settings.value),
    present: draft.present,
  });
  const text: MinutesText = {
    meetingId: minutes.meetingId,
    version: minutes.version,
    lang: draft.lang,
    present: draft.present,
    absent: draft.absent,
    points: withDecisions(draft.points, decisions),
    change: newest === null ? '' : readMinutesNote(asked.change, 'change', true),
  };
  const zone = scene.now.partnership.timeZone;
  const work = minutesWork(minutes, { at: asked.at, zone, settings: settings.value });
  const changes: readonly Change[] = [
    scene.guard,
    ...replaced(newest, asked.at),
    { kind: 'minutes', value: minutes, tag: null },
    { kind: 'minutes_text', value: text },
    ...work.map((value) => ({ kind: 'due', value }) as const),
    { kind: 'audit', value: auditOf(scene, minutes, newest?.value ?? null) },
  ];
  return { changes, result: minutes };
}

/** They can be written while the meeting runs, and sent before its clock says that it is over. */
function requireBegun({ meeting }: MinutesScene, at: string): void {
  const { state } = meeting;
  if (state === 'cancelled') throw new Refusal('meeting_not_in_state', { state });
  if (isBefore(at, meetingStart(meeting))) throw new Refusal('meeting_not_begun');
}

type Sent = { readonly version: number; readonly dueOn: string; readonly present: readonly string[] };

function minutesOf(scene: MinutesScene, asked: SendMinutes, { version, dueOn, present }: Sent): Minutes {
  const { person, meeting, now, question } = scene;
  const memberIds = approversOf(meeting, { present, senderId: person.id }, { ...question, people: now.people });
  if (memberIds.length === 0) throw new Refusal('invalid_input', { field: 'present' });
  return {
    meetingId: meeting.id,
    version,
    state: 'sent',
    memberIds,
    dueOn,
    isSilenceApproval: asked.isSilenceApproval,
    formId: asked.formId,
    sentById: person.id,
    sentAt: asked.at,
    settledAt: null,
    approvedBy: null,
  };
}

/** Its row guards against an approval that comes in the same moment: one of the two is decided anew. */
function replaced(newest: MinutesScene['versions'][number] | null, at: string): readonly Change[] {
  if (newest === null) return [];
  const value = minutesAfter(newest.value, { kind: 'corrected', at });
  return value === newest.value ? [] : [{ kind: 'minutes', value, tag: newest.tag }];
}

function auditOf({ person }: MinutesScene, { meetingId, version, sentAt }: Minutes, before: Minutes | null) {
  const corrected = before?.state === 'approved' ? 'minutes_superseded' : 'minutes_corrected';
  const action = before === null ? 'minutes_sent' : corrected;
  return { at: sentAt, by: person.id, action, subject: `${meetingId}/${version}` } as const;
}
