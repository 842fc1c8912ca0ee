import type { Group } from './channel.ts';
import type { Language } from './language.ts';

export const decisionTypes = ['information', 'decision', 'task'] as const;
/** Information, beslutning, opgave. */
export type DecisionType = (typeof decisionTypes)[number];

/** `done`: carried out; `dropped`: no longer wanted. Information is `done` from the beginning: nobody is to do anything. */
export const decisionStates = ['open', 'done', 'dropped'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What a group decided or took on, at a meeting or in writing between meetings. */
export type Decision = {
  /** Begins with the local day on which it was written (ISO date), so that they sort by it. */
  readonly id: string;
  readonly type: DecisionType;
  readonly text: string;
  readonly lang: Language;
  /** Whose decision it is. */
  readonly group: Group;
  /** The meeting and the point it was made at; null where it was decided in writing. */
  readonly meetingId: string | null;
  readonly pointId: string | null;
  /** The written case it ends; null where it was made at a meeting. */
  readonly caseId: string | null;
  readonly initiativeId: string | null;
  /** The update whose request for help it answers, or null. */
  readonly answersVersion: number | null;
  /** The organisations that assented. */
  readonly assentedBy: readonly string[];
  readonly responsibleId: string | null;
  /** Local ISO date, or null where none was set. */
  readonly dueOn: string | null;
  /** The day it was due on first, where that has been put off since; null otherwise. */
  readonly pushedFrom: string | null;
  /** `group`: for the group, the coordinators and those who answer for its initiative; `all`: for the whole partnership. */
  readonly readers: 'all' | 'group';
  /** It was made at a closed point: for these people alone, whatever `readers` says. Null otherwise. */
  readonly closedTo: readonly string[] | null;
  readonly state: DecisionState;
  /** True where whoever answers for it has said that it has begun; only an open one is under way. */
  readonly isUnderWay: boolean;
  /** What became of it, as it was last told; empty where nothing was. */
  readonly outcome: string;
  /** Who last told it, and when (domain instant); null where nobody has. */
  readonly outcomeById: string | null;
  readonly outcomeAt: string | null;
  readonly createdById: string;
  /** Domain instant (ISO, UTC). */
  readonly createdAt: string;
};

/** The longest texts, in UTF-16 code units. */
export const decisionLimits = { text: 1000, outcome: 500 } as const;

/** `pushedFrom` of a decision that is to be due on another local day (ISO date) than before. */
export function pushedFromOf(before: Pick<Decision, 'dueOn' | 'pushedFrom'>, dueOn: string | null): string | null {
  const first = before.pushedFrom ?? before.dueOn;
  return first !== null && dueOn !== null && dueOn > first ? first : null;
}

/** Still to be done on a local day (ISO date) after the one it was due on. */
export function isOverdue({ state, dueOn }: Pick<Decision, 'state' | 'dueOn'>, day: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < day;
}
