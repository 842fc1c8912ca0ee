import { type OverviewRow, overviewRows } from '#bot/domain/overview.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { PartnershipNow, Ports } from './ports.ts';

export type OverviewNow = { readonly now: PartnershipNow; readonly rows: readonly OverviewRow[] };

/** Every initiative's status word, time and organisation, which the whole partnership sees; no texts. */
export function readOverview(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<OverviewNow> => {
    const [personId, now] = await Promise.all([
      ports.partnerships.personIdOf(question.partnershipId, question.identity),
      ports.partnerships.now(question.partnershipId),
    ]);
    if (!now?.people.some(({ id }) => id === personId)) throw new Refusal('unknown_person');
    return { now, rows: overviewRows(now, question.at) };
  };
}
