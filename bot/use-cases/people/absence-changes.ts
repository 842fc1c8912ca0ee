import type { StandIn } from '#bot/domain/initiative.ts';
import type { Absence, Person } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change, Tagged, TaggedInitiative } from '#bot/use-cases/records.ts';

/** A person's absence as it becomes, on their own row and on every initiative they lead or deputise. */
export async function absenceChanges(
  ports: Ports,
  partnershipId: string,
  { person, absence }: { readonly person: Tagged<Person>; readonly absence: Absence | null },
): Promise<Change[]> {
  const { id } = person.value;
  const tagged = await ports.records.taggedInitiatives(partnershipId);
  const standIns: StandIn[] = absence
    ? [{ personId: absence.standInId, forId: id, from: absence.from, to: absence.to }]
    : [];
  return [
    { kind: 'person', value: { ...person.value, absence }, tag: person.tag },
    ...tagged
      .map(({ initiative }) => initiative)
      .filter((initiative) => concerns(initiative, id))
      .map(({ value, tag }): Change => {
        const others = value.standIns.filter(({ forId }) => forId !== id);
        const isOwn = value.leadIds.includes(id) || value.deputyIds.includes(id);
        return { kind: 'initiative', value: { ...value, standIns: isOwn ? [...others, ...standIns] : others }, tag };
      }),
  ];
}

function concerns({ value }: TaggedInitiative['initiative'], personId: string): boolean {
  const isOwn = value.leadIds.includes(personId) || value.deputyIds.includes(personId);
  return isOwn || value.standIns.some(({ forId }) => forId === personId);
}
