import type { MeetingStep } from './meeting.ts';
import { Refusal } from './refusal.ts';

/** Most of each unit: nothing is said of a meeting more than half a year before. */
export const mostBefore: Readonly<Record<MeetingStep['unit'], number>> = {
  weeks: 26,
  days: 183,
  working_days: 120,
  hours: 72,
};

/** Most notices of one meeting. */
export const mostSteps = 10;

/** A meeting's notices as they were chosen; the same one twice is one. Refuses `invalid_input` (fact: `field`). */
export function parseMeetingPlan(plan: readonly MeetingStep[]): readonly MeetingStep[] {
  const kept = plan.filter((step, index) => plan.findIndex((other) => isSameStep(step, other)) === index);
  const isSound = ({ unit, before }: MeetingStep) =>
    Number.isSafeInteger(before) && before >= 0 && before <= mostBefore[unit];
  if (kept.length > mostSteps || !kept.every(isSound)) throw new Refusal('invalid_input', { field: 'plan' });
  return kept.map(({ kind, unit, before }) => ({ kind, unit, before }));
}

function isSameStep(one: MeetingStep, other: MeetingStep): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.before === other.before;
}
