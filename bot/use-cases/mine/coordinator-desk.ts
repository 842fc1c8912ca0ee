import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { type Initiative, isValidWithin } from '#bot/domain/initiative.ts';
import { requestStateIn, type UpdateSummary } from '#bot/domain/initiative-status.ts';
import { mayAcknowledge } from '#bot/domain/may-acknowledge.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import { isUnderWay, type RequestState, type Round } from '#bot/domain/round.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { failedAmong } from '#bot/use-cases/read-operation.ts';
import { waitingTenantsOf } from '#bot/use-cases/read-waiting.ts';

/** What waits for a coordinator today. */
export type CoordinatorDesk = {
  /** Those under way, and planned ones that nobody has confirmed. */
  readonly rounds: readonly RoundDesk[];
  /** Points that wait for a meeting and were proposed by somebody, by group. */
  readonly proposed: readonly AgendaPoint[];
  /** People whom nothing of the rounds under way has reached. */
  readonly unreachedIds: readonly string[];
  /** Leads who ask to lead no longer. */
  readonly steppingDown: readonly { readonly initiativeId: string; readonly personId: string }[];
  /** People from the partnership's organisations whom nobody has added. */
  readonly waitingPeople: number;
};

/** Initiatives by id, in the strategy's order. */
export type RoundDesk = {
  readonly round: Round;
  readonly asked: number;
  readonly answered: number;
  /** Answers this coordinator may acknowledge or return; what came before they coordinated is no backlog of theirs. */
  readonly newIds: readonly string[];
  readonly returnedIds: readonly string[];
  readonly missingIds: readonly string[];
};

/** Those whose meetings have an agenda. */
const groupsWithAgenda: readonly Group[] = ['lead', 'steering', 'joint'];

export async function coordinatorDesk(ports: Ports, reader: DecisionReader & { at: string }): Promise<CoordinatorDesk> {
  const { partnership, rounds } = reader.now;
  const concerned = rounds.filter((round) => isUnderWay(round) || round.state === 'planned');
  const [proposed, unreached, steppingDowns, waiting] = await Promise.all([
    proposedPoints(ports, reader),
    unreachedIn(ports, partnership.id, concerned.filter(isUnderWay)),
    ports.records.steppingDowns(partnership.id),
    ports.directory.waitingFrom(waitingTenantsOf(partnership)),
  ]);
  return {
    rounds: concerned.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).map((round) => roundDesk(reader, round)),
    proposed,
    unreachedIds: unreached,
    steppingDown: steppingDowns.flatMap(({ value: { state, initiativeId, personId } }) =>
      state === 'asked' ? [{ initiativeId, personId }] : [],
    ),
    waitingPeople: waiting.length,
  };
}

async function proposedPoints(ports: Ports, { now, person }: DecisionReader): Promise<readonly AgendaPoint[]> {
  const scopes = groupsWithAgenda.map((group) => ports.records.agenda(now.partnership.id, { group, meetingId: null }));
  const points = (await Promise.all(scopes)).flat().map(({ value }) => value);
  return points.filter((point) => point.proposedById !== null && maySeePoint(person, point));
}

async function unreachedIn(ports: Ports, partnershipId: string, rounds: readonly Round[]): Promise<readonly string[]> {
  const read = await Promise.all(rounds.map(({ id }) => ports.records.deliveries(partnershipId, id)));
  const failed = failedAmong(read.flat()).filter(({ isReachedSince }) => !isReachedSince);
  const ids = failed.flatMap(({ delivery: { intent } }) =>
    intent.recipient.kind === 'person' ? [intent.recipient.personId] : [],
  );
  return [...new Set(ids)];
}

type Asked = {
  readonly initiative: Initiative;
  readonly state: RequestState;
  /** Its answer in this round, or null. */
  readonly answer: UpdateSummary | null;
};

/** A round as a coordinator sees it, of what is read anyway. */
export function roundDesk(reader: DecisionReader, round: Round): RoundDesk {
  const asked = askedIn(reader, round).filter(({ state }) => state !== 'excused');
  const ids = (is: (each: Asked) => boolean) => asked.filter(is).map(({ initiative }) => initiative.id);
  return {
    round,
    asked: asked.length,
    answered: asked.filter(({ state }) => state === 'submitted' || state === 'acknowledged').length,
    newIds: ids((each) => isNew(reader, each)),
    returnedIds: ids(({ state }) => state === 'returned'),
    missingIds: ids(({ state }) => state === 'not_started' || state === 'draft'),
  };
}

function askedIn({ now, day }: DecisionReader, round: Round): readonly Asked[] {
  return now.initiatives
    .filter((initiative) => isValidWithin(initiative, [day, day]))
    .toSorted((a, b) => a.order - b.order)
    .flatMap((initiative) => {
      const status = now.statuses.find(({ initiativeId }) => initiativeId === initiative.id) ?? null;
      const state = requestStateIn(status, round.id);
      const answer = [status?.latest, status?.before].find((each) => each?.roundId === round.id) ?? null;
      return state === null ? [] : [{ initiative, state, answer }];
    });
}

/** Whose answer a coordinator entered themselves, they have written it, so that the summary says enough. */
function isNew({ now, person, day }: DecisionReader, { initiative, state, answer }: Asked): boolean {
  if (state !== 'submitted' || answer === null) return false;
  if (answer.submittedAt < (person.coordinatorSince ?? '')) return false;
  return mayAcknowledge({ ...answer, onBehalfOfId: null }, person, { initiative, people: now.people, day });
}
