import { type Decision, isOverdue } from '#bot/domain/decision.ts';
import { type FollowUpQuestion, followUpPlaces } from '#bot/domain/follow-up.ts';
import { maySeeDecision } from '#bot/domain/may-see-meeting.ts';
import { toldStateOf } from '#bot/domain/told-decision.ts';
import type { Answering } from '#bot/use-cases/answering.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** What a status form asks about decisions: as many as it has places for, and how many more there are. */
export type FollowUps = { readonly followUps: readonly FollowUpQuestion[]; readonly moreFollowUps: number };

/** The decisions about the initiative that are still to be done and are this person's to see: those due first, then the oldest. */
export async function followUpQuestions(ports: Ports, answering: Answering): Promise<FollowUps> {
  const { partnership, initiative, day } = answering;
  const open = await ports.records.openDecisions(partnership.id);
  const own = open.filter((each) => each.initiativeId === initiative.id && isAskable(answering, each));
  const inOrder = own.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    followUps: inOrder.slice(0, followUpPlaces.length).map((decision) => questionOf(decision, day)),
    moreFollowUps: Math.max(0, inOrder.length - followUpPlaces.length),
  };
}

/** Those who answer for the initiative see its decisions, and coordinators all but the closed: no meeting is needed to tell. */
export function isAskable({ person, initiative, day }: Answering, decision: Decision): boolean {
  if (decision.initiativeId !== initiative.id || decision.type === 'information') return false;
  return maySeeDecision(person, { decision, meeting: null }, { initiatives: [initiative], day });
}

/** Those without a date come last; ids sort by the day on which they were written. */
function orderOf({ dueOn, id }: Decision): string {
  return `${dueOn ?? '9999-12-31'} ${id}`;
}

function questionOf(decision: Decision, day: string): FollowUpQuestion {
  const { id, text, lang, dueOn, outcomeAt } = decision;
  const told = toldStateOf(decision);
  return {
    decisionId: id,
    text,
    lang,
    madeOn: id.slice(0, 10),
    dueOn,
    isOverdue: isOverdue(decision, day),
    told: outcomeAt === null || told === 'dropped' ? null : told,
  };
}
