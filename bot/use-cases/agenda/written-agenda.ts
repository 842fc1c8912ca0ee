import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { agendaChanges } from './agenda-changes.ts';
import { type AgendaQuestion, agendaNow } from './agenda-now.ts';

/**
 * A meeting's points in their order as it is held, written or not, for whoever writes down what is said and decided there;
 * closed ones too: of each it is asked who may see it.
 */
export async function pointsWhenHeld(
  ports: Pick<Ports, 'records'>,
  { partnershipId, meeting }: Omit<AgendaQuestion, 'at'>,
): Promise<readonly AgendaPoint[]> {
  return (await agendaNow(ports, { partnershipId, meeting, at: meetingStart(meeting) })).points;
}

/**
 * A meeting's points in their order as far as there is anything to tell of them: none while nobody has begun the agenda
 * and it is not to be sent out yet. Closed ones too: of each it is asked who may see it.
 */
export async function knownPoints(
  ports: Pick<Ports, 'records'>,
  question: AgendaQuestion,
): Promise<readonly AgendaPoint[]> {
  const { points, stored, hasGoneOut } = await agendaNow(ports, question);
  return stored.length > 0 || hasGoneOut ? points : [];
}

/**
 * Writes an agenda that nobody has touched as it stands, for the commit by which it is sent out or its meeting held: from
 * then on neither the group's usual points nor what is proposed later alter it. Nothing where it is written already.
 */
export async function writtenAgenda(
  ports: Pick<Ports, 'records'>,
  question: AgendaQuestion,
): Promise<readonly Change[]> {
  const agenda = await agendaNow(ports, question);
  return agenda.stored.length > 0 ? [] : agendaChanges(agenda, agenda.points, question.at);
}
