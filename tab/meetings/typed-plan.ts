import { type MeetingStep, usualMeetingPlan } from '#bot/domain/meeting.ts';
import { mostBefore } from '#bot/domain/parse-meeting-plan.ts';

/** One notice of a meeting's plan as its form shows it; an empty one is not told. */
export type PlanLine = Omit<MeetingStep, 'before'> & { readonly id: string; readonly typed: string };

/** The notices there are, and the usual ones that were left out. */
export function planLines(plan: readonly MeetingStep[]): readonly PlanLine[] {
  const leftOut = usualMeetingPlan.filter(({ kind }) => plan.every((step) => step.kind !== kind));
  const line = ({ kind, unit, before }: MeetingStep, typed: string) => ({
    ...{ kind, unit, typed },
    id: `${kind}-${unit}-${before}`,
  });
  return [...plan.map((step) => line(step, String(step.before))), ...leftOut.map((step) => line(step, ''))];
}

export function isSoundLine({ typed, unit }: PlanLine): boolean {
  return typed.trim() === '' || (/^\d{1,3}$/.test(typed.trim()) && Number(typed) <= mostBefore[unit]);
}

/** What was left empty is not told. */
export function planOf(lines: readonly PlanLine[]): readonly MeetingStep[] {
  return lines.flatMap(({ kind, unit, typed }) => (typed.trim() === '' ? [] : [{ kind, unit, before: Number(typed) }]));
}
