import { type AgendaPoint, byAge } from '#bot/domain/agenda.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { isInGroup, maySeeMeeting, maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { pointVersion } from '#bot/use-cases/fingerprint.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type AgendaNow, agendaNow } from './agenda-now.ts';
import { type StatusPoint, statusPoint } from './status-point.ts';

export type ReadAgenda = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly at: string;
};

/** A point, and a word for exactly this wording: whoever changes it says which they saw. */
export type VersionedPoint = AgendaPoint & { readonly version: string };

/** A meeting's agenda as one reader may see it: what is not theirs is not there. */
export type AgendaRead = {
  readonly meeting: Meeting;
  readonly hasGoneOut: boolean;
  readonly mayEdit: boolean;
  readonly mayPropose: boolean;
  readonly points: readonly VersionedPoint[];
  readonly waiting: readonly VersionedPoint[];
  readonly status: StatusPoint | null;
  /** Everybody and every initiative, to name those who are mentioned. */
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  /** The partnership's local day (ISO date). */
  readonly day: string;
};

/**
 * A meeting's agenda, with *Status på indsatserne* filled in. Refuses `unknown_person`, and `no_such_meeting` also where
 * there is one that the caller may not see.
 */
export function readAgenda(ports: Ports) {
  return async (question: ReadAgenda): Promise<AgendaRead> => {
    const { partnershipId, meetingId, at } = question;
    const [reading, meeting] = await Promise.all([
      readerOf(ports, question),
      ports.records.meeting(partnershipId, meetingId),
    ]);
    const { reader, now, day } = reading;
    const about = { initiatives: now.initiatives, day };
    if (!meeting || !maySeeMeeting(reader, meeting.value, about)) throw new Refusal('no_such_meeting');
    const agenda = await agendaNow(ports, { partnershipId, meeting: meeting.value, at });
    return agendaFor(ports, { agenda, reader, now, day, at });
  };
}

/** Who asks, and everything that is current. */
export type Reading = { readonly reader: Person; readonly now: PartnershipNow; readonly day: string };

/** Refuses `unknown_person`. */
export async function readerOf(
  ports: Ports,
  { identity, partnershipId, at }: Pick<ReadAgenda, 'identity' | 'partnershipId' | 'at'>,
): Promise<Reading> {
  const [personId, now] = await Promise.all([
    ports.partnerships.personIdOf(partnershipId, identity),
    ports.partnerships.now(partnershipId),
  ]);
  const reader = now?.people.find(({ id }) => id === personId);
  if (!now || !reader) throw new Refusal('unknown_person');
  return { reader, now, day: localDay(at, now.partnership.timeZone) };
}

async function agendaFor(
  ports: Ports,
  { agenda, reader, now, day, at }: Reading & { readonly agenda: AgendaNow; readonly at: string },
): Promise<AgendaRead> {
  const { meeting, hasGoneOut } = agenda;
  const { initiatives, people } = now;
  const seen = (points: readonly AgendaPoint[]) => points.filter((point) => maySeePoint(reader, point)).map(versioned);
  const points = seen(agenda.points);
  const isMember = isInGroup(reader, meeting.group, { initiatives, day });
  const isPlanned = meeting.state === 'planned';
  return {
    meeting,
    hasGoneOut,
    mayEdit: isPlanned && hasRole(reader, 'coordinator'),
    mayPropose: isPlanned,
    points,
    waiting: isMember ? seen(agenda.waiting.map(({ value }) => value)).toSorted(byAge) : [],
    status: points.some(({ kind }) => kind === 'status')
      ? await statusPoint(ports, { now, meeting, reader, day, at })
      : null,
    people,
    initiatives,
    day,
  };
}

export function versioned(point: AgendaPoint): VersionedPoint {
  return { ...point, version: pointVersion(point) };
}
