import { type PackAudience, packAudiences } from '#bot/domain/pack-audience.ts';
import {
  type Fields,
  type Pressed,
  type RoundAddress,
  readId,
  readRound,
  readVersion,
  readWord,
} from './card-fields.ts';

/** What somebody pressed about meeting packs. `number`: the pack that would be made, so that a second press makes none. */
export type PackAction =
  | Pressed<'pack.show', { readonly partnershipId: string }>
  | Pressed<'pack.make', RoundAddress & { readonly audience: PackAudience; readonly number: number }>
  | Pressed<'pack.send', RoundAddress & { readonly number: number }>;

/** Reads the data of a button about packs; null where it is none of these, or broken. Never throws. */
export function readPackAction(fields: Fields): PackAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (fields.get('verb') === 'pack.show') return partnershipId ? { verb: 'pack.show', partnershipId } : null;
  const verb = readWord(['pack.make', 'pack.send'], fields.get('verb'));
  const round = readRound(fields);
  const number = readVersion(fields.get('version'));
  if (!verb || !round || number === null || number < 1) return null;
  if (verb === 'pack.send') return { verb, ...round, number };
  const audience = readWord(packAudiences, fields.get('audience'));
  return audience && { verb, ...round, audience, number };
}
