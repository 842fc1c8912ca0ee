import { type AgendaShown, agenda } from '#bot/contract/agenda.ts';
import {
  type AgendaSavedShown,
  agendaPaths,
  agendaSaved,
  type ProposedShown,
  proposed,
} from '#bot/contract/agenda-bodies.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

/** Which meeting's agenda. */
export type AgendaOf = { readonly client: Client; readonly partnership: string; readonly meetingId: string };

/** A point as its form holds it; `closedTo` null means that it is for all who see the meeting. */
export type TypedPoint = {
  readonly title: string;
  readonly text: string;
  readonly initiativeId: string | null;
  readonly closedTo: readonly string[] | null;
};

type Seen = { readonly id: string; readonly version: string };

export function askAgenda({ client, partnership, meetingId }: AgendaOf): Promise<Answer<AgendaShown>> {
  return client.get({ path: withQuery(agendaPaths.agenda(meetingId), { partnership }), schema: agenda });
}

export function addPoint(of: AgendaOf, body: TypedPoint & { readonly formId: string }) {
  return save(of, agendaPaths.add(of.meetingId), body);
}

export function changePoint(of: AgendaOf, { id, ...body }: TypedPoint & Seen) {
  return save(of, agendaPaths.change(of.meetingId, id), body);
}

/** After another point, or null for the beginning. */
export function movePoint(of: AgendaOf, { id, afterId }: { readonly id: string; readonly afterId: string | null }) {
  return save(of, agendaPaths.move(of.meetingId, id), { afterId });
}

export function removePoint(of: AgendaOf, { id, version }: Seen) {
  return save(of, agendaPaths.remove(of.meetingId, id), { version });
}

export function putOffPoint(of: AgendaOf, { id, version }: Seen) {
  return save(of, agendaPaths.putOff(of.meetingId, id), { version });
}

export function takePoint(of: AgendaOf, pointId: string) {
  return save(of, agendaPaths.take(of.meetingId), { pointId });
}

export function dropPoint(of: AgendaOf, pointId: string) {
  return save(of, agendaPaths.drop(of.meetingId), { pointId });
}

export function carryOver(of: AgendaOf, pointIds: readonly string[]) {
  return save(of, agendaPaths.carryOver(of.meetingId), { pointIds });
}

export function proposePoint(
  { client, partnership, meetingId }: AgendaOf,
  body: Omit<TypedPoint, 'closedTo'> & { readonly formId: string },
): Promise<Answer<ProposedShown>> {
  return client.send({ path: withQuery(agendaPaths.propose(meetingId), { partnership }), schema: proposed }, body);
}

function save({ client, partnership }: AgendaOf, path: string, body: object): Promise<Answer<AgendaSavedShown>> {
  return client.send({ path: withQuery(path, { partnership }), schema: agendaSaved }, body);
}
