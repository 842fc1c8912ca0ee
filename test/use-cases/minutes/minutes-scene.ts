import assert from 'node:assert/strict';
import { Refusal, type RefusalCode } from '#bot/domain/refusal.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { answerMinutes } from '#bot/use-cases/minutes/answer-minutes.ts';
import { readMinutesDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import { saveMinutesDraft } from '#bot/use-cases/minutes/save-minutes-draft.ts';
import { type SendMinutes, sendMinutes } from '#bot/use-cases/minutes/send-minutes.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aDecision } from '#test/support/meeting-builders.ts';
import { asking, commit, storesWithMeetings, type Who } from '#test/use-cases/agenda/agenda-scene.ts';
import { partnershipId, said } from '#test/use-cases/rounds/round-scene.ts';

export { partnershipId };
export const meetingId = 'steering-2027-1';
/** The steering group has met on Thursday 4 February 2027 from 13 to 15. */
export const afterMeeting = '2027-02-04T14:30:00.000Z';
export const nextWeek = '2027-02-09T09:00:00.000Z';
/** Ten working days after the meeting the minutes are due; this is the midnight after. */
export const deadline = '2027-02-18T23:00:00.000Z';

/** An open point, and one closed to `steering-1` with a decision made at it. */
export async function storesAfterMeeting(): Promise<Stores> {
  const stores = await storesWithMeetings();
  const points = [
    aPoint({ id: 'open', order: 100, title: 'Ny aftale' }),
    aPoint({ id: 'closed', order: 200, title: 'Personsag', closedTo: ['steering-1'] }),
  ];
  const decisions = [
    aDecision({ id: '2027-02-04-1', pointId: 'open', text: 'Aftalen forlænges.' }),
    aDecision({
      id: '2027-02-04-2',
      pointId: 'closed',
      text: 'Lukket beslutning.',
      closedTo: ['steering-1'],
      responsibleId: null,
    }),
  ];
  await commit(stores, [
    ...points.map((value): Change => ({ kind: 'agenda_point', value, tag: null })),
    ...decisions.map((value): Change => ({ kind: 'decision', value, before: null, tag: null })),
  ]);
  return stores;
}

/** What a coordinator saves; the texts by point. */
export async function saved(
  ports: Ports,
  texts: Readonly<Record<string, string>>,
  from: { readonly who?: Who; readonly revision?: number } = {},
) {
  const asked = asking(from.who ?? 'coordinator', { at: afterMeeting });
  const { draft } = await readMinutesDraft(ports)(asked);
  return saveMinutesDraft(ports)({
    ...asked,
    revision: from.revision ?? draft.revision,
    lang: 'da',
    present: draft.present,
    absent: draft.absent,
    points: Object.entries(texts).map(([id, text]) => ({ id, text })),
  });
}

export async function sent(ports: Ports, form: Partial<SendMinutes> = {}) {
  const asked = asking('coordinator', { at: form.at ?? afterMeeting });
  const { draft } = await readMinutesDraft(ports)(asked);
  const versions = await ports.records.minutes(partnershipId, meetingId);
  return sendMinutes(ports)({
    ...asked,
    formId: `form-${versions.length + 1}`,
    revision: draft.revision,
    replaces: versions.length,
    dueOn: null,
    isSilenceApproval: false,
    change: versions.length === 0 ? '' : 'Punkt 1 er rettet.',
    ...form,
  });
}

export async function approved(ports: Ports, who: Who, { version = 1, at = nextWeek } = {}) {
  return answerMinutes(ports)({ ...asking(who, { at }), version, answer: 'approved', note: '' });
}

export async function remarked(ports: Ports, who: Who, { version = 1, at = nextWeek, note = 'Punkt 1 mangler.' } = {}) {
  return answerMinutes(ports)({ ...asking(who, { at }), version, answer: 'remark', note });
}

export async function states(ports: Ports): Promise<readonly string[]> {
  const versions = await ports.records.minutes(partnershipId, meetingId);
  return versions.map(({ value }) => `${value.version} ${value.state}`);
}

/** What was decided to be said of the meeting, as `kind recipient`, sorted. */
export function told(ports: Ports): Promise<readonly string[]> {
  return said(ports, `meeting/${meetingId}`);
}

export function due(ports: Ports, at: string) {
  return runDue(ports)(partnershipId, at);
}

export async function refusedAs(code: RefusalCode, promise: Promise<unknown>): Promise<void> {
  await assert.rejects(promise, (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, code);
    return true;
  });
}

/** Everything that was to be said of the meeting has arrived. */
export async function delivered(ports: Ports): Promise<void> {
  const deliveries = await ports.records.deliveries(partnershipId, `meeting/${meetingId}`);
  const settledAt = afterMeeting;
  await commit(
    ports,
    deliveries.map((each): Change => ({ kind: 'delivery', value: { ...each, state: 'sent', settledAt } })),
  );
}
