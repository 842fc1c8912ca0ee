import { longestNote } from '#bot/domain/read-note.ts';
import {
  type Fields,
  type Pressed,
  type RoundAddress,
  readDay,
  readId,
  readRound,
  readTyped,
  readVersion,
} from './card-fields.ts';

/** What somebody pressed about the yearly status. `version` is the edition they were shown. */
export type YearlyAction =
  /** `roundId` null shows the newest. */
  | Pressed<'yearly.show', { readonly partnershipId: string; readonly roundId: string | null }>
  | Pressed<'yearly.approve' | 'yearly.publish', RoundAddress & { readonly version: number }>
  | Pressed<'yearly.refuse', RoundAddress & { readonly version: number; readonly reason: string }>
  /** Null where no day was chosen. */
  | Pressed<'yearly.ask', RoundAddress & { readonly version: number; readonly answerBy: string | null }>;

/** More than the limit is read, so that a reason that is too long is refused and not cut. */
const readAtMost = longestNote * 3;

/** Reads the data of such a button; null where it is none of these, or broken. Never throws. */
export function readYearlyAction(fields: Fields): YearlyAction | null {
  const verb = fields.get('verb');
  const partnershipId = readId(fields.get('partnershipId'));
  if (verb === 'yearly.show') {
    return partnershipId ? { verb, partnershipId, roundId: readId(fields.get('roundId')) } : null;
  }
  const round = readRound(fields);
  const version = readVersion(fields.get('version'));
  if (!round || version === null) return null;
  if (verb === 'yearly.approve' || verb === 'yearly.publish') return { verb, ...round, version };
  if (verb === 'yearly.refuse') return { verb, ...round, version, reason: readTyped(fields.get('reason'), readAtMost) };
  return verb === 'yearly.ask' ? { verb, ...round, version, answerBy: readDay(fields.get('answerBy')) } : null;
}
