import type { Initiative, StandIn } from '#bot/domain/initiative.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change, TaggedInitiative } from '#bot/use-cases/records.ts';
import { steppingDownNow } from './stepping-down-now.ts';

export type UndoSteppingDown = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly personId: string;
  readonly at: string;
};

/**
 * Takes it back: they themselves or a coordinator while nobody has answered, a coordinator once it is confirmed, which
 * gives them back what they were, with who stands in for them. Refuses `not_allowed` to everybody else, and
 * `not_stepping_down` where there is nothing to undo. Twice is once.
 */
export function undoSteppingDown(ports: Ports) {
  return async (input: UndoSteppingDown): Promise<SteppingDown> => {
    const { partnershipId, at } = input;
    const { person } = await admit(ports, input.identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const [{ asked, initiative }, about] = await Promise.all([
        steppingDownNow(ports, input),
        ports.partnerships.person(partnershipId, input.personId),
      ]);
      requireMayUndo(person, input.personId, asked?.value ?? null);
      if (!asked || !about) throw new Refusal('not_stepping_down');
      if (about.value.leftAt !== null) throw new Refusal('has_left');
      if (asked.value.state === 'undone') return { changes: [], result: asked.value };
      const value: SteppingDown = { ...asked.value, state: 'undone', answeredAt: at, answeredById: person.id };
      const subject = `${input.initiativeId}/${input.personId}`;
      const changes: readonly Change[] = [
        { kind: 'stepping_down', value, tag: asked.tag },
        ...(asked.value.state === 'confirmed' ? [givenBack(initiative, asked.value, about.value)] : []),
        { kind: 'audit', value: { at, by: person.id, action: 'stepping_down_undone', subject } },
      ];
      return { changes, result: value };
    });
  };
}

/** Nobody else learns whether there is anything to undo. */
function requireMayUndo(person: Person, personId: string, asked: SteppingDown | null): void {
  const isCoordinator = hasRole(person, 'coordinator');
  if (!isCoordinator && person.id !== personId) throw new Refusal('not_allowed');
  if (!asked || asked.state === 'declined') throw new Refusal('not_stepping_down');
  if (asked.state === 'confirmed' && !isCoordinator) throw new Refusal('not_allowed');
}

function givenBack({ value, tag }: TaggedInitiative['initiative'], { was, personId }: SteppingDown, person: Person) {
  const { absence } = person;
  const standIn: StandIn[] = absence
    ? [{ personId: absence.standInId, forId: personId, from: absence.from, to: absence.to }]
    : [];
  const initiative: Initiative = {
    ...value,
    leadIds: was === 'lead' ? [...new Set([...value.leadIds, personId])] : value.leadIds,
    deputyIds: was === 'deputy' ? [...new Set([...value.deputyIds, personId])] : value.deputyIds,
    standIns: [...value.standIns.filter(({ forId }) => forId !== personId), ...standIn],
  };
  return { kind: 'initiative', value: initiative, tag } as const;
}
