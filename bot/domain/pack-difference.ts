import {
  type DifferenceKind,
  meetingDayOf,
  type Pack,
  type PackAnswer,
  type PackDifference,
  type PackInitiative,
  type PackName,
  type PackTexts,
} from './pack.ts';
import type { PackMeeting } from './pack-meeting.ts';
import { textFields } from './status-update.ts';

/**
 * What a later pack says otherwise than an earlier one for the same audience. Texts that neither of them holds are not
 * compared, so that it gives nothing away.
 */
export function packDifference(earlier: Pack, later: Omit<Pack, 'difference'>): PackDifference {
  const before = new Map(earlier.initiatives.map((each) => [each.id, each]));
  const now = new Set(later.initiatives.map(({ id }) => id));
  const removed = earlier.initiatives.filter(({ id }) => !now.has(id));
  return {
    number: earlier.number,
    initiatives: [
      ...later.initiatives.map((each) => ({ ...nameOf(each), kinds: kindsOf(before.get(each.id), each) })),
      ...removed.map((each) => ({ ...nameOf(each), kinds: ['removed'] as const })),
    ].filter(({ kinds }) => kinds.length > 0),
    goals: later.goals.filter((goal) => isJudgedOtherwise(earlier, goal)).map(nameOf),
    isMeetingMoved: meetingDayOf(earlier) !== meetingDayOf(later),
    isAgendaChanged: agendaOf(earlier.meeting) !== agendaOf(later.meeting),
    areDecisionsChanged: JSON.stringify(earlier.decisions) !== JSON.stringify(later.decisions),
  };
}

function nameOf({ id, name, nameEn }: PackName): PackName {
  return { id, name, nameEn };
}

function kindsOf(before: PackInitiative | undefined, now: PackInitiative): readonly DifferenceKind[] {
  if (!before) return ['added'];
  const differs: Readonly<Record<Exclude<DifferenceKind, 'added' | 'removed'>, boolean>> = {
    name: before.name !== now.name || before.nameEn !== now.nameEn,
    health: before.health !== now.health,
    asked: before.help !== now.help,
    text: !isSameText(before.answer?.texts ?? null, now.answer?.texts ?? null) || !isSameAdvice(before, now),
  };
  return (['name', 'health', 'asked', 'text'] as const).filter((kind) => differs[kind]);
}

function agendaOf(meeting: PackMeeting | null): string {
  return JSON.stringify(meeting?.points.map(({ kind, title, text }) => [kind, title, text]) ?? []);
}

function isSameAdvice(before: PackInitiative, now: PackInitiative): boolean {
  const advice = ({ answer }: { readonly answer: PackAnswer | null }) => [
    answer?.recommendation,
    answer?.consequence,
    answer?.followUps,
  ];
  return JSON.stringify(advice(before)) === JSON.stringify(advice(now));
}

function isSameText(a: PackTexts | null, b: PackTexts | null): boolean {
  if (a === null || b === null) return a === b;
  const isSameChoice = a.economy === b.economy && a.publicUse === b.publicUse;
  const isSameCoCreation = a.coCreation.join() === b.coCreation.join();
  return isSameChoice && isSameCoCreation && textFields.every((field) => a[field] === b[field]);
}

function isJudgedOtherwise(earlier: Pack, { id, judgement }: Pack['goals'][number]): boolean {
  const before = earlier.goals.find((goal) => goal.id === id)?.judgement ?? null;
  return before?.verdict !== judgement?.verdict || before?.reasons !== judgement?.reasons;
}
