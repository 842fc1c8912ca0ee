import type { AuditAction } from '#bot/domain/audit-line.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { type InitiativeStatus, requestStateIn, withRequest } from '#bot/domain/initiative-status.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round, StatusRequest } from '#bot/domain/round.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** Which request of which round, who handles it, and when (ISO instant). */
export type RequestQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly initiativeId: string;
  readonly at: string;
};

/** All that a decision about one request stands on, read anew for each try. */
export type Handling = Member & {
  readonly people: readonly Person[];
  readonly round: Round;
  readonly initiative: Initiative;
  readonly status: Tagged<InitiativeStatus>;
  readonly request: StatusRequest;
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

/** The request as it becomes, and what follows from it in the same commit; null where it is so already. */
export type HandlingDecision = {
  readonly request: Pick<StatusRequest, 'state' | 'note'>;
  readonly action: AuditAction;
  readonly changes: readonly Change[];
} | null;

/**
 * What somebody decides about one request, audited in the same commit and guarded by the initiative's status row.
 * Refuses `no_such_round` and `no_such_initiative`, also where the round does not ask it.
 */
export async function handleRequest(
  ports: Ports,
  { question, member }: { readonly question: RequestQuestion; readonly member: Member },
  decide: (found: Handling) => HandlingDecision | Promise<HandlingDecision>,
): Promise<StatusRequest> {
  const { partnershipId, initiativeId, at } = question;
  return committed(ports, partnershipId, async () => {
    const found = await handling(ports, question, member);
    const decision = await decide(found);
    if (!decision) return { changes: [], result: found.request };
    const request = { ...found.request, ...decision.request, handledById: member.person.id, handledAt: at };
    const subject = `${question.roundId}/${initiativeId}`;
    const audit = { at, by: member.person.id, action: decision.action, subject };
    const own: readonly Change[] = [
      { kind: 'request', value: request },
      { kind: 'status', value: statusWith(found.status.value, request), tag: found.status.tag },
      { kind: 'audit', value: audit },
    ];
    return { changes: [...own, ...decision.changes], result: request };
  });
}

async function handling(ports: Ports, question: RequestQuestion, member: Member): Promise<Handling> {
  const { partnershipId, roundId, initiativeId, at } = question;
  const [now, found] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.partnerships.initiative(partnershipId, initiativeId),
  ]);
  // After the status row: its tag then guards whatever is read here.
  const [round, request] = await Promise.all([
    ports.partnerships.round(partnershipId, roundId),
    ports.partnerships.request(partnershipId, roundId, initiativeId),
  ]);
  if (!round) throw new Refusal('no_such_round');
  if (!found || !request || !now) throw new Refusal('no_such_initiative');
  const day = localDay(at, member.partnership.timeZone);
  return { ...member, people: now.people, round, ...found, request, day };
}

/** A round long over has left the status row, which is still written, as its tag guards the request. */
function statusWith(status: InitiativeStatus, request: StatusRequest): InitiativeStatus {
  return requestStateIn(status, request.roundId) === null ? status : withRequest(status, request);
}
