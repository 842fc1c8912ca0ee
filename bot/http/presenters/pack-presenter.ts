import type { PackShown, PacksShown } from '#bot/contract/packs.ts';
import type { PackMark } from '#bot/domain/pack.ts';

/** Which pack it is; what it says leaves only as a file. */
export function presentPack({ roundId, number, audience, madeAt, snapshot }: PackMark): PackShown {
  return { roundId, number, audience, madeAt, snapshot };
}

export function presentPacks(packs: readonly PackMark[]): PacksShown {
  return { packs: packs.map(presentPack) };
}
