import type { StandIn } from '#bot/domain/initiative.ts';
import type { Absence, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** What is said of somebody's absence, and all that goes with it in the last commit; no changes where it is so already. */
export type AbsenceDecision = {
  readonly absence: Absence | null;
  readonly changes: readonly Change[];
  readonly result: Person;
};

/** Where somebody decides on what they saw: the absence as it was then. Refuses `absence_changed`. */
export function requireAbsence(now: Absence | null, was: Absence | null | undefined): void {
  if (was === undefined || isSameAbsence(now, was)) return;
  throw new Refusal('absence_changed', now ? { from: now.from, to: now.to } : {});
}

export function isSameAbsence(one: Absence | null, other: Absence | null): boolean {
  return one?.from === other?.from && one?.to === other?.to && one?.standInId === other?.standInId;
}

type Whose = { readonly partnershipId: string; readonly personId: string };

/** As many are left for whatever else goes with the last commit. */
const standInsInCommit = 60;

/**
 * Keeps who stands in for somebody on every initiative they lead or deputise, in as many commits as it takes; with the
 * last of them goes what was decided. `decide` is asked anew for each. Begun again after a crash it does what is left.
 */
export async function keepAbsence(ports: Ports, whose: Whose, decide: () => Promise<AbsenceDecision>): Promise<Person> {
  for (;;) {
    const person = await committed(ports, whose.partnershipId, async () => {
      const { absence, changes, result } = await decide();
      if (changes.length === 0) return { changes, result };
      const standIns = await standInChanges(ports, whose, absence);
      if (standIns.length > standInsInCommit) return { changes: standIns.slice(0, standInsInCommit), result: null };
      return { changes: [...changes, ...standIns], result };
    });
    if (person) return person;
  }
}

/** Only what is not so yet. */
async function standInChanges(
  ports: Ports,
  { partnershipId, personId }: Whose,
  absence: Absence | null,
): Promise<readonly Change[]> {
  const tagged = await ports.records.taggedInitiatives(partnershipId);
  const wanted: readonly StandIn[] = absence
    ? [{ personId: absence.standInId, forId: personId, from: absence.from, to: absence.to }]
    : [];
  return tagged.flatMap(({ initiative: { value, tag } }): readonly Change[] => {
    const isOwn = value.leadIds.includes(personId) || value.deputyIds.includes(personId);
    const kept = isOwn ? wanted : [];
    if (
      areSame(
        value.standIns.filter(({ forId }) => forId === personId),
        kept,
      )
    )
      return [];
    const standIns = [...value.standIns.filter(({ forId }) => forId !== personId), ...kept];
    return [{ kind: 'initiative', value: { ...value, standIns }, tag }];
  });
}

function areSame(some: readonly StandIn[], others: readonly StandIn[]): boolean {
  const isIn = (standIn: StandIn) =>
    others.some(
      ({ personId, from, to }) => personId === standIn.personId && from === standIn.from && to === standIn.to,
    );
  return some.length === others.length && some.every(isIn);
}
