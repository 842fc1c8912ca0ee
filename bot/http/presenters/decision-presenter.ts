import type { DecisionShown, DecisionsShown, MeetingDecisionsShown } from '#bot/contract/decisions.ts';
import { isOverdue } from '#bot/domain/decision.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { DecisionReader, DecisionSeen, DecisionsRead } from '#bot/use-cases/decisions/decision-sight.ts';
import type { MeetingDecisionsRead } from '#bot/use-cases/decisions/read-decisions.ts';
import { presentPerson } from './person-presenter.ts';

/** A decision, field by field, to somebody who may see it; who may see a closed one stays inside. */
export function presentDecision(reader: DecisionReader, seen: DecisionSeen): DecisionShown {
  const { decision, meeting, place, version, mayChange, mayTell } = seen;
  const { people } = reader.now;
  const personOrNull = (id: string | null) => (id === null ? null : presentPerson(people, id));
  return {
    id: decision.id,
    type: decision.type,
    text: decision.text,
    lang: decision.lang,
    group: decision.group,
    meetingId: place.meetingId,
    meetingOn: meeting?.date ?? null,
    pointId: place.pointId,
    initiative: decision.initiativeId === null ? null : presentInitiativeName(reader, decision.initiativeId),
    assentedBy: [...decision.assentedBy],
    responsible: personOrNull(decision.responsibleId),
    dueOn: decision.dueOn,
    readers: decision.readers,
    isClosed: decision.closedTo !== null,
    state: decision.state,
    isUnderWay: decision.isUnderWay,
    isOverdue: isOverdue(decision, reader.day),
    outcome: decision.outcome,
    outcomeBy: personOrNull(decision.outcomeById),
    outcomeAt: decision.outcomeAt,
    createdAt: decision.createdAt,
    version,
    mayChange,
    mayTell,
  };
}

export function presentDecisions(read: DecisionsRead): DecisionsShown {
  return { decisions: read.decisions.map((seen) => presentDecision(read, seen)) };
}

/** A meeting's decisions, and what whoever writes another can choose. */
export function presentMeetingDecisions(read: MeetingDecisionsRead): MeetingDecisionsShown {
  const { now, writing } = read;
  return {
    ...presentDecisions(read),
    choices: writing && {
      organisations: now.partnership.organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
      people: writing.choices.personIds.map((id) => presentPerson(now.people, id)),
      initiatives: now.initiatives.map(({ id }) => presentInitiativeName(read, id)),
      pointIds: [...writing.choices.pointIds],
    },
  };
}

function presentInitiativeName({ now, day }: DecisionReader, id: string) {
  const initiative = now.initiatives.find((each) => each.id === id);
  if (!initiative) return { id, name: '', nameEn: null };
  const { name, nameEn } = nameOn(initiative, day);
  return { id, name, nameEn };
}
