import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Change } from '#bot/use-cases/records.ts';

const partnershipId = 'tryg-aalborg';

type Naming = (name: string) => string;

/** Gives the sample partnership, its organisations, people, initiatives, open round and meetings other names, past every check. */
export async function callEverything(stores: Stores, naming: Naming): Promise<void> {
  const changes = [await people(stores, naming), await work(stores, naming), await meetings(stores, naming)].flat();
  for (const change of changes) assert.equal(await stores.records.commit(partnershipId, [change]), 'committed');
}

async function people({ partnerships, records }: Stores, naming: Naming): Promise<readonly Change[]> {
  const now = await partnerships.now(partnershipId);
  const partnership = await records.taggedPartnership(partnershipId);
  assert.ok(now && partnership);
  const { name, organisations } = partnership.value;
  const called = organisations.map((one) => ({ ...one, name: naming(one.name), shortName: naming(one.shortName) }));
  const renamed = { ...partnership.value, name: naming(name), organisations: called };
  const tagged = await Promise.all(now.people.map(({ id }) => partnerships.person(partnershipId, id)));
  return [
    { kind: 'partnership', value: renamed, tag: partnership.tag },
    ...tagged.flatMap((one): readonly Change[] => {
      if (!one) return [];
      return [
        { kind: 'person', value: { ...one.value, name: naming(one.value.name), title: naming('Leder') }, tag: one.tag },
      ];
    }),
  ];
}

async function work({ records }: Stores, naming: Naming): Promise<readonly Change[]> {
  const round = await records.taggedRound(partnershipId, '2025-2');
  assert.ok(round);
  const initiatives = await records.taggedInitiatives(partnershipId);
  return [
    { kind: 'round', value: { ...round.value, name: naming(round.value.name) }, tag: round.tag },
    ...initiatives.map(({ initiative: { value, tag } }): Change => {
      const [first, ...others] = value.names;
      return {
        kind: 'initiative',
        value: { ...value, names: [{ ...first, name: naming(first.name) }, ...others] },
        tag,
      };
    }),
  ];
}

async function meetings({ records }: Stores, naming: Naming): Promise<readonly Change[]> {
  const listed = await records.meetings(partnershipId, { from: '2025-01-01', before: '2026-01-01' });
  const tagged = await Promise.all(listed.map(({ id }) => records.meeting(partnershipId, id)));
  return tagged.flatMap((one): readonly Change[] => {
    if (!one) return [];
    const value = { ...one.value, title: naming('Møde'), place: naming('Rådhuset') };
    return [{ kind: 'meeting', value, before: one.value, tag: one.tag }];
  });
}
