import { Refusal } from '#bot/domain/refusal.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { TaggedInitiative } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

type About = { readonly partnershipId: string; readonly initiativeId: string; readonly personId: string };

/** What somebody asked about an initiative, if they did, and the initiative with the tag that guards its next write. */
export type SteppingDownNow = {
  readonly asked: Tagged<SteppingDown> | null;
  readonly initiative: TaggedInitiative['initiative'];
};

/** Refuses `no_such_initiative`. */
export async function steppingDownNow(ports: Ports, { partnershipId, ...about }: About): Promise<SteppingDownNow> {
  const [all, tagged] = await Promise.all([
    ports.records.steppingDowns(partnershipId),
    ports.records.taggedInitiatives(partnershipId),
  ]);
  const found = tagged.find(({ initiative }) => initiative.value.id === about.initiativeId);
  if (!found) throw new Refusal('no_such_initiative');
  const asked = all.find(({ value }) => value.initiativeId === about.initiativeId && value.personId === about.personId);
  return { asked: asked ?? null, initiative: found.initiative };
}
