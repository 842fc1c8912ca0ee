import { type Minutes, type MinutesAnswer, type MinutesAnswerKind, newestAnswers } from '#bot/domain/minutes.ts';
import { minutesRoleOf } from '#bot/domain/minutes-members.ts';
import { minutesAfter, minutesDeadline } from '#bot/domain/minutes-states.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { readMinutesNote } from '#bot/domain/read-minutes-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { type MinutesQuestion, type MinutesScene, minutesScene } from './minutes-scene.ts';
import { coordinatorsTold, whenSettled } from './when-settled.ts';

export type AnswerMinutes = MinutesQuestion & {
  readonly version: number;
  readonly answer: MinutesAnswerKind;
  readonly note: string;
};

/**
 * A member approves a version of the minutes, or remarks on it; until the deadline they may change their mind. With the
 * last approval it is approved. The same answer again changes nothing.
 *
 * Refuses `no_such_meeting` and `no_such_minutes` to whoever may not see them, `not_asked_to_approve`,
 * `minutes_not_open` (fact: `state`), `invalid_input` and `contains_cpr_number`.
 */
export function answerMinutes(ports: Ports) {
  return async (asked: AnswerMinutes): Promise<Minutes> =>
    committed(ports, asked.partnershipId, async () => {
      const scene = await minutesScene(ports, asked);
      const found = scene.versions.find(({ value }) => value.version === asked.version);
      if (!found) throw new Refusal('no_such_minutes');
      return decide(ports, { scene, found, asked });
    });
}

type Answering = { readonly scene: MinutesScene; readonly found: Tagged<Minutes>; readonly asked: AnswerMinutes };

async function decide(ports: Ports, { scene, found, asked }: Answering): Promise<Decision<Minutes>> {
  const { person, meeting, now, question } = scene;
  const { partnershipId, meetingId, version, answer, at } = asked;
  if (!found.value.memberIds.includes(person.id)) throw new Refusal('not_asked_to_approve');
  const note = answer === 'approved' ? '' : readMinutesNote(asked.note, 'note', true);
  const before = await ports.records.minutesAnswers(partnershipId, meetingId, version);
  const last = newestAnswers(before).find(({ personId }) => personId === person.id);
  if (last?.answer === answer && last.note === note) return { changes: [], result: found.value };
  if (found.value.state === 'sent' && !isBefore(at, minutesDeadline(found.value, now.partnership.timeZone))) {
    throw new Refusal('minutes_not_open', { state: 'unsettled' });
  }
  const role = minutesRoleOf(person, meeting, question);
  const given: MinutesAnswer = { meetingId, version, personId: person.id, role, answer, note, at };
  const value = minutesAfter(found.value, { kind: 'answered', answers: [...before, given], at });
  const audit = {
    at,
    by: person.id,
    action: answer === 'approved' ? 'minutes_approval_given' : 'minutes_remarked',
    subject: `${meetingId}/${version}`,
  } as const;
  const changes: readonly Change[] = [
    { kind: 'minutes', value, tag: found.tag },
    { kind: 'minutes_answer', value: given },
    { kind: 'audit', value: audit },
    ...(answer === 'remark' ? coordinatorsTold(scene, remarkTo(given)) : []),
    ...(value.state === 'sent' ? [] : await whenSettled(ports, scene, { minutes: value, at })),
  ];
  return { changes, result: value };
}

/** Each remark is told; `occasion` tells the second of one person from their first. */
function remarkTo({ meetingId, version, personId, at }: MinutesAnswer) {
  return (coordinatorId: string): Intent =>
    intentOf({
      kind: 'minutes_remark',
      recipient: { kind: 'person', personId: coordinatorId },
      meetingId,
      version,
      aboutPersonId: personId,
      createdAt: at,
      occasion: at,
    });
}
