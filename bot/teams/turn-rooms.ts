import { fieldsOf, readId } from '#bot/cards/card-fields.ts';
import type { Identity } from '#bot/domain/person.ts';
import { isPractice } from '#bot/domain/practice.ts';
import { readPractising } from '#bot/text/commands.ts';
import type { CountAsking } from '#bot/use-cases/count-asking.ts';
import type { Directory, Ports } from '#bot/use-cases/ports.ts';
import type { DeepLinks } from './deep-links.ts';
import type { TurnRoom } from './turn-room.ts';

/** A turn is either about what is real or about practice, and finds nothing of the other. */
export type TurnRooms = {
  readonly real: TurnRoom;
  readonly practice: TurnRoom;
  readonly partnershipsOf: Directory['partnershipsOf'];
  readonly countAsking: CountAsking;
};

/** `practiceId`: the practice partnership it is about, or null. */
export type Entered = { readonly room: TurnRoom; readonly practiceId: string | null; readonly typed: string };

/** The stores as a turn of one kind sees them: whoever is asked about is in no partnership of the other. */
export function portsOf(ports: Ports, kind: 'real' | 'practice'): Ports {
  const partnershipsOf = async (identity: Identity) => {
    const ids = await ports.directory.partnershipsOf(identity);
    return ids.filter((id) => isPractice(id) === (kind === 'practice'));
  };
  return { ...ports, directory: { ...ports.directory, partnershipsOf } };
}

/**
 * A button leads to the partnership it carries. What is typed is about the real ones, unless it begins with the word for
 * practice or comes from somebody who is in nothing else.
 */
export async function enter(
  rooms: TurnRooms,
  identity: Identity,
  { data, typed }: { readonly data: unknown; readonly typed: string },
): Promise<Entered> {
  const real = { room: rooms.real, practiceId: null, typed };
  const carried = carriedBy(data);
  if (carried !== null) return isPractice(carried) ? inPractice(rooms, carried, typed) : real;
  const ids = await rooms.partnershipsOf(identity);
  const practiceId = ids.find(isPractice);
  if (practiceId === undefined) return real;
  const practised = readPractising(typed);
  if (practised !== null) return inPractice(rooms, practiceId, practised);
  return ids.every(isPractice) ? inPractice(rooms, practiceId, typed) : real;
}

/** The partnership that a card's button carries, or null. Nothing in it is trusted: it says where to look. */
export function carriedBy(data: unknown): string | null {
  return readId(fieldsOf(data)?.get('partnershipId'));
}

function inPractice({ practice }: TurnRooms, practiceId: string, typed: string): Entered {
  const { overview, rounds } = practice.links;
  // Where a card leads to no partnership of its own, to this one.
  const links: DeepLinks = {
    ...practice.links,
    overview: (partnershipId) => overview(partnershipId ?? practiceId),
    rounds: (partnershipId) => rounds(partnershipId ?? practiceId),
  };
  return { room: { ...practice, links }, practiceId, typed };
}
