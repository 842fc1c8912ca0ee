import type { Decision } from '#bot/domain/decision.ts';
import { maySeeDecision } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { answersFor, hasRole, type Person } from '#bot/domain/person.ts';
import type { PartnershipNow } from '#bot/use-cases/ports.ts';

/** A decision with its meeting (null where it was made in writing), everything current, and the local day (ISO date). */
export type DecisionScene = {
  readonly decision: Decision;
  readonly meeting: Meeting | null;
  readonly now: PartnershipNow;
  readonly day: string;
};

/** Those who answer for its initiative, and may see it: the leads, each as they are represented on the day. */
export function toldOfDecision(scene: DecisionScene): readonly string[] {
  const { now, decision, day } = scene;
  const about = now.initiatives.find(({ id }) => id === decision.initiativeId);
  const leads = now.people.filter(({ id }) => about?.leadIds.includes(id));
  return [...new Set(leads.map((lead) => answersFor(lead, day)))].filter((id) => seesDecision(scene, id));
}

/**
 * Who is reminded of it: whoever is responsible or answers for them, else the initiative's leads. Where none of them is
 * there any more, or may see it, the coordinators who may: somebody has to find another.
 */
export function remindedOfDecision(scene: DecisionScene): readonly string[] {
  const { now, decision, day } = scene;
  const responsible = now.people.find(({ id }) => id === decision.responsibleId);
  const own = decision.responsibleId === null ? toldOfDecision(scene) : responsibleOf(responsible, day);
  const able = own.filter((id) => seesDecision(scene, id));
  if (able.length > 0) return able;
  return now.people
    .filter((person) => hasRole(person, 'coordinator') && seesDecision(scene, person.id))
    .map(({ id }) => id);
}

/** Somebody who can no longer sign in has left. */
function responsibleOf(responsible: Person | undefined, day: string): readonly string[] {
  return responsible === undefined || responsible.identities.length === 0 ? [] : [answersFor(responsible, day)];
}

/** A stand-in sees what they stand in for, unless it is closed: that is for those alone who are named. */
export function seesDecision({ now, decision, meeting, day }: DecisionScene, personId: string): boolean {
  const person = now.people.find(({ id }) => id === personId);
  if (!person) return false;
  if (maySeeDecision(person, { decision, meeting }, { initiatives: now.initiatives, day })) return true;
  const responsible = now.people.find(({ id }) => id === decision.responsibleId);
  return decision.closedTo === null && responsible !== undefined && answersFor(responsible, day) === personId;
}
