import {
  absentBehind,
  initiativeWithout,
  type LeavingChoice,
  mayAnswerInstead,
  standsInFor,
  withSuccessor,
} from '#bot/domain/leaving.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { Person } from '#bot/domain/person.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { noticesOf } from '#bot/use-cases/written-cases/send-case.ts';
import type { LeavingNow } from './leaving-now.ts';

export type Leaving = LeavingNow & { readonly choice: LeavingChoice; readonly at: string };

/** What hands over all that somebody leaves, row by row, each under the tag it is read with now. */
export async function leavingChanges(ports: Ports, leaving: Leaving): Promise<readonly Change[]> {
  const parts = await Promise.all([
    initiativeChanges(ports, leaving),
    meetingChanges(ports, leaving),
    seriesChanges(ports, leaving),
    decisionChanges(ports, leaving),
    caseChanges(ports, leaving),
    nextVersionChanges(ports, leaving),
    yearlyChanges(ports, leaving),
    otherPeople(ports, leaving),
  ]);
  return parts.flat();
}

async function initiativeChanges(ports: Ports, { now, source, choice }: Leaving): Promise<readonly Change[]> {
  const tagged = await ports.records.taggedInitiatives(now.partnership.id);
  return tagged.flatMap(({ initiative: { value, tag } }): readonly Change[] => {
    const after = initiativeWithout(value, source, choice);
    return isSame(after, value) ? [] : [{ kind: 'initiative', value: after, tag }];
  });
}

async function meetingChanges(ports: Ports, { now, source, choice }: Leaving): Promise<readonly Change[]> {
  const { person, meetings } = source;
  const successorId = choice.successor?.id ?? null;
  const found = await Promise.all(meetings.map(({ id }) => ports.records.meeting(now.partnership.id, id)));
  return found.flatMap((each): readonly Change[] => {
    if (each?.value.state !== 'planned') return [];
    const { value: before, tag } = each;
    const value = {
      ...before,
      chairId: before.chairId === person.id ? successorId : before.chairId,
      participantIds: withSuccessor(before.participantIds, person.id, successorId),
    };
    return isSame(value, before) ? [] : [{ kind: 'meeting', value, before, tag }];
  });
}

/** The meetings of the years to come are made of the series. */
async function seriesChanges(ports: Ports, { now, source, choice }: Leaving): Promise<readonly Change[]> {
  const successorId = choice.successor?.id ?? null;
  const found = await ports.records.meetingSeries(now.partnership.id);
  return found.flatMap(({ value: before, tag }): readonly Change[] => {
    const value = {
      ...before,
      chairId: before.chairId === source.person.id ? successorId : before.chairId,
      participantIds: withSuccessor(before.participantIds, source.person.id, successorId),
    };
    return isSame(value, before) ? [] : [{ kind: 'meeting_series', value, tag }];
  });
}

/** What was decided at a closed point is for those who are named there, whoever comes after them. */
async function decisionChanges(ports: Ports, { now, source, choice }: Leaving): Promise<readonly Change[]> {
  const open = source.decisions.filter(({ closedTo }) => closedTo === null);
  const found = await Promise.all(open.map(({ id }) => ports.records.decision(now.partnership.id, id)));
  return found.flatMap((each): readonly Change[] => {
    if (each?.value.responsibleId !== source.person.id) return [];
    const { value: before, tag } = each;
    return [{ kind: 'decision', value: { ...before, responsibleId: choice.successor?.id ?? null }, before, tag }];
  });
}

async function caseChanges(ports: Ports, { now, source, choice, at }: Leaving): Promise<readonly Change[]> {
  const { successor } = choice;
  const handed = source.cases.filter((each) => mayAnswerInstead(each, source, choice));
  const found = await Promise.all(handed.map(({ id }) => ports.records.writtenCase(now.partnership.id, id)));
  return found.flatMap((each): readonly Change[] => {
    if (each?.value.state !== 'open' || !successor) return [];
    const value = { ...each.value, askedIds: withSuccessor(each.value.askedIds, source.person.id, successor.id) };
    return [
      { kind: 'written_case', value, tag: each.tag },
      ...noticesOf(value, { kind: 'case_asked', to: [successor.id], at }),
    ];
  });
}

async function nextVersionChanges(ports: Ports, { now, source, choice }: Leaving): Promise<readonly Change[]> {
  const found = await ports.records.strategyDraft(now.partnership.id);
  if (found?.value.state !== 'draft' && found?.value.state !== 'agreed') return [];
  const { person } = source;
  const successorId = choice.successor?.id ?? null;
  const initiatives = found.value.initiatives.map((each) => {
    const leadIds = withSuccessor(each.leadIds, person.id, successorId);
    const deputyIds = withSuccessor(each.deputyIds, person.id, successorId).filter((id) => !leadIds.includes(id));
    // Whoever led it when it was copied is followed by who leads it now, so the copy is handed over too.
    const copied = each.copied && {
      leadIds: withSuccessor(each.copied.leadIds, person.id, successorId),
      deputyIds: withSuccessor(each.copied.deputyIds, person.id, successorId),
    };
    const after = { ...each, leadIds, deputyIds, copied };
    return isSame(after, each) ? each : { ...after, revision: each.revision + 1 };
  });
  const value = { ...found.value, initiatives };
  return isSame(value, found.value) ? [] : [{ kind: 'strategy_draft', value, tag: found.tag }];
}

/** Their organisation names somebody else itself. */
async function yearlyChanges(ports: Ports, { now, source }: Leaving): Promise<readonly Change[]> {
  if (!source.yearly) return [];
  const found = await ports.records.yearly(now.partnership.id, source.yearly.roundId);
  if (!found?.value.named.some(({ personId }) => personId === source.person.id)) return [];
  const named = found.value.named.filter(({ personId }) => personId !== source.person.id);
  return [{ kind: 'yearly', value: { ...found.value, named }, tag: found.tag }];
}

/** Those for whom the leaver stood in, and the successor's new roles: one row each. */
async function otherPeople(ports: Ports, { now, source, choice, at }: Leaving): Promise<readonly Change[]> {
  const { successor, roles } = choice;
  const absent = absentBehind(source).map(({ id }) => id);
  const ids = new Set([...absent, ...(successor && roles.length > 0 ? [successor.id] : [])]);
  const found = await Promise.all([...ids].map((id) => ports.partnerships.person(now.partnership.id, id)));
  return found.flatMap((each): readonly Change[] => {
    if (!each) return [];
    const given = each.value.id === successor?.id ? withRoles(each.value, choice, at) : each.value;
    const value = absent.includes(given.id) ? { ...given, absence: absenceAfter(given, choice) } : given;
    return isSame(value, each.value) ? [] : [{ kind: 'person', value, tag: each.tag }];
  });
}

function absenceAfter(absent: Person, { successor }: LeavingChoice): Person['absence'] {
  if (!absent.absence || !successor || !standsInFor(successor, absent)) return null;
  return { ...absent.absence, standInId: successor.id };
}

function withRoles(person: Person, { roles }: LeavingChoice, at: string): Person {
  const all = [...new Set([...person.roles, ...roles])];
  const isNewCoordinator = all.includes('coordinator') && !person.roles.includes('coordinator');
  return { ...person, roles: all, coordinatorSince: isNewCoordinator ? at : person.coordinatorSince };
}

/** The successor is asked for what open rounds wait for, once; whether anything is still missing is seen when it is sent. */
export async function askedInstead(ports: Ports, leaving: Leaving): Promise<readonly Change[]> {
  const { now, source, choice, waitingRoundIds, at } = leaving;
  const { successor } = choice;
  if (!successor) return [];
  const notices = waitingRoundIds.map((roundId) =>
    intentOf({
      kind: 'asked',
      recipient: { kind: 'person', personId: successor.id },
      roundId,
      createdAt: at,
      occasion: `after/${source.person.id}`,
    }),
  );
  const said = await Promise.all(
    notices.map((notice) => ports.records.delivery(now.partnership.id, notice.roundId, notice.id)),
  );
  return notices.filter((_, n) => said[n] === null).map((value): Change => ({ kind: 'send', value }));
}
