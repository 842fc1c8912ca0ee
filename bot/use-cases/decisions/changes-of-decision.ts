import type { Decision } from '#bot/domain/decision.ts';
import { decisionDueAt, decisionToldAt } from '#bot/domain/decision-moments.ts';
import { type DueWork, isSameWork, roundWork } from '#bot/domain/due-work.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfAnswer } from './changes-of-answer.ts';

/** A decision before (null where it is new) and after, and when (ISO instant). */
export type DecisionChanged = { readonly before: Decision | null; readonly after: Decision; readonly at: string };

/**
 * What follows from a decision that is written, corrected or told, in the same commit: the reminder of its due day is
 * planned anew, what it answers is noted with its initiative, and those who answer for its initiative are told of it an hour after it was written. What is corrected
 * within that hour they hear of once, as it stands then; what is corrected later they see, and are not told again.
 */
export async function changesOfDecision(
  ports: Ports,
  partnership: Partnership,
  { before, after, at }: DecisionChanged,
): Promise<readonly Change[]> {
  const { id, timeZone: zone } = partnership;
  const [settings, planned, answered] = await Promise.all([
    ports.records.settings(id),
    before === null ? [] : ports.records.dueAbout(id, after.id),
    changesOfAnswer(ports, id, [{ before, after }]),
  ]);
  const dueAt = decisionDueAt(after, settings.value, { at, zone });
  const isDueMoved = before === null || before.dueOn !== after.dueOn || before.state !== after.state;
  const reminders = planned.filter(({ kind }) => kind === 'decision_due');
  const wanted = dueAt === null ? [] : [roundWork(after.id, 'decision_due', dueAt)];
  return [...(isDueMoved ? replanned(reminders, wanted) : []), ...telling({ before, after, at }), ...answered];
}

function replanned(planned: readonly DueWork[], wanted: readonly DueWork[]): readonly Change[] {
  const gone = planned.filter((work) => !wanted.some((each) => isSameWork(each, work)));
  return [
    ...wanted.map((value): Change => ({ kind: 'due', value })),
    ...gone.map((value): Change => ({ kind: 'due_done', value })),
  ];
}

/** Information is read in the minutes; a decision is told to those whose initiative it is about, the first time it is about it. */
function telling({ before, after, at }: DecisionChanged): readonly Change[] {
  if (after.initiativeId === null || after.type === 'information' || after.state !== 'open') return [];
  const isKnown = before !== null && before.initiativeId === after.initiativeId && before.type !== 'information';
  return isKnown ? [] : [{ kind: 'due', value: roundWork(after.id, 'decided', decisionToldAt(at)) }];
}
