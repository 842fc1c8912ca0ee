import { mayApprove } from '#bot/domain/may-see-yearly.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import {
  type Asking,
  askingSteering,
  casesWaiting,
  minutesWaiting,
  type SteeringDesk,
} from '#bot/use-cases/read-steering-desk.ts';

/** What waits for somebody's word. */
export type MemberDesk = Pick<SteeringDesk, 'cases' | 'toApprove'> & {
  /** Initiatives that ask the steering group; null to whoever is not in it. */
  readonly asking: readonly Asking[] | null;
  /** Yearly statuses that their organisation has not answered for yet. */
  readonly yearly: readonly YearlyWaiting[];
};

export type YearlyWaiting = { readonly round: Round; readonly answerBy: string | null };

/** `meetings` are those whose minutes may still wait. */
export async function memberDesk(
  ports: Ports,
  reader: DecisionReader,
  meetings: readonly Meeting[],
): Promise<MemberDesk> {
  const isMember = hasRole(reader.person, 'steering');
  const [cases, toApprove, yearly] = await Promise.all([
    isMember ? casesWaiting(ports, reader) : [],
    minutesWaiting(ports, reader, meetings),
    yearlyWaiting(ports, reader),
  ]);
  return { asking: isMember ? askingSteering(reader.now, reader.day) : null, cases, toApprove, yearly };
}

async function yearlyWaiting(ports: Ports, { now, person }: DecisionReader): Promise<readonly YearlyWaiting[]> {
  const rounds = now.rounds.filter(({ kind, state }) => kind === 'yearly' && state !== 'cancelled');
  const found = await Promise.all(
    rounds.map(async (round) => ({ round, yearly: await ports.records.yearly(now.partnership.id, round.id) })),
  );
  return found.flatMap(({ round, yearly }) =>
    yearly && waitsFor(yearly.value, person) ? [{ round, answerBy: yearly.value.answerBy }] : [],
  );
}

/** One of their organisation is enough. */
function waitsFor(yearly: Yearly, person: DecisionReader['person']): boolean {
  const isGiven = yearly.approvals.some(({ organisationId }) => organisationId === person.organisationId);
  return yearly.state === 'approving' && !isGiven && mayApprove(person, yearly);
}
