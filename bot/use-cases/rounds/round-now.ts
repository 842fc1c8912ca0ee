import type { DueWork } from '#bot/domain/due-work.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** What every decision about a round stands on, read anew for each. */
export type RoundNow = {
  readonly now: PartnershipNow;
  readonly round: Tagged<Round>;
  readonly settings: Settings;
  /** All of the round's work that is still to come. */
  readonly work: readonly DueWork[];
  /** The partnership's zone, and its local day (ISO date). */
  readonly zone: string;
  readonly day: string;
};

type Question = { readonly partnershipId: string; readonly roundId: string; readonly at: string };

/** A round with all that its decisions stand on, or null where there is no such round. */
export async function roundNow(ports: Ports, { partnershipId, roundId, at }: Question): Promise<RoundNow | null> {
  const [now, round, settings, work] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.taggedRound(partnershipId, roundId),
    ports.records.settings(partnershipId),
    ports.records.dueAbout(partnershipId, roundId),
  ]);
  if (!now || !round) return null;
  const zone = now.partnership.timeZone;
  return { now, round, settings: settings.value, work, zone, day: localDay(at, zone) };
}
