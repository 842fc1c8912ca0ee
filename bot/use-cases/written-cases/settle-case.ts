import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { Decision } from '#bot/domain/decision.ts';
import { isGroupAsked } from '#bot/domain/fate-of-request.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { hasRole } from '#bot/domain/person.ts';
import { isAssentedByAll, type WrittenCase } from '#bot/domain/written-case.ts';
import { placedNext } from '#bot/use-cases/agenda/placed-next.ts';
import { changesOfDecision } from '#bot/use-cases/decisions/changes-of-decision.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { noticesOf } from './send-case.ts';

export type Settling = {
  readonly now: PartnershipNow;
  /** As it was read, with its tag, and as it is to be settled. */
  readonly found: Tagged<WrittenCase>;
  readonly written: WrittenCase;
  /** Whose answer ends it, so that they see it at once; null where its last day does. */
  readonly byId: string | null;
  readonly at: string;
};

/** The case as it ended, and all that has to be committed for it. */
export type Settled = { readonly settled: WrittenCase; readonly changes: readonly Change[] };

/**
 * Ends a case: where all assented it becomes a decision, else a point on the agenda of the group's next meeting, or one
 * that waits for it. Members and coordinators are told.
 */
export async function settledCase(ports: Ports, { now, found, written, byId, at }: Settling): Promise<Settled> {
  const isDecided = isAssentedByAll(written);
  const decision = isDecided ? decisionOf(now, written, at) : null;
  const value: WrittenCase = {
    ...written,
    state: isDecided ? 'decided' : 'not_agreed',
    decisionId: decision?.id ?? null,
    settledAt: at,
  };
  const coordinators = now.people.filter((person) => hasRole(person, 'coordinator')).map(({ id }) => id);
  const told = [...value.askedIds, ...coordinators];
  const following = decision
    ? [
        { kind: 'decision', value: decision, before: null, tag: null } as const,
        ...(await changesOfDecision(ports, now.partnership, { before: null, after: decision, at })),
      ]
    : await placedNext(ports, { partnershipId: now.partnership.id, point: pointOf(written, at), at });
  const changes: readonly Change[] = [
    { kind: 'written_case', value, tag: found.tag },
    ...following,
    ...noticesOf(value, { kind: 'case_settled', to: told.filter((id) => id !== byId), at }),
  ];
  return { settled: value, changes };
}

function decisionOf(now: PartnershipNow, written: WrittenCase, at: string): Decision {
  const members = now.people.filter(({ id }) => written.askedIds.includes(id));
  return {
    id: `${localDay(at, now.partnership.timeZone)}-${written.id}`,
    type: 'decision',
    text: written.recommendation,
    lang: written.lang,
    group: 'steering',
    meetingId: null,
    pointId: null,
    caseId: written.id,
    initiativeId: written.initiativeId,
    answersVersion: requestMet(now, written),
    assentedBy: [...new Set(members.map(({ organisationId }) => organisationId))],
    responsibleId: null,
    dueOn: null,
    pushedFrom: null,
    readers: 'group',
    closedTo: null,
    state: 'open',
    isUnderWay: false,
    outcome: '',
    outcomeById: null,
    outcomeAt: null,
    createdById: written.sentById,
    createdAt: at,
  };
}

/** What the initiative asks the steering group for, where it had asked when the case was sent. */
function requestMet({ statuses }: PartnershipNow, { initiativeId, sentAt }: WrittenCase): number | null {
  const latest = statuses.find((status) => status.initiativeId === initiativeId)?.latest;
  const isMet = latest && isGroupAsked(latest.help, 'steering') && latest.submittedAt <= sentAt;
  return isMet ? latest.version : null;
}

function pointOf(written: WrittenCase, at: string): AgendaPoint {
  return {
    id: `case-${written.id}`,
    group: 'steering',
    meetingId: null,
    order: 0,
    kind: 'own',
    title: written.title,
    text: written.recommendation,
    initiativeId: written.initiativeId,
    proposedById: written.sentById,
    closedTo: null,
    isCarriedOver: false,
    createdAt: at,
  };
}
