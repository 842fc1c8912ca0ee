import { makeYearly } from '#bot/domain/make-yearly.ts';
import { maySeeDraft, maySeePublished } from '#bot/domain/may-see-yearly.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { YearlyEdition, YearlyFormat } from '#bot/domain/yearly-edition.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { type YearlyNow, yearlyNow } from './yearly-now.ts';
import { yearlySource } from './yearly-source.ts';

export type DownloadYearly = RoundQuestion & {
  /** Null for what the next edition would say now. */
  readonly edition: number | null;
  readonly format: YearlyFormat;
};

export type DownloadedYearly = {
  readonly edition: YearlyEdition;
  /** Null where it is not published: then every page says that it is a draft. */
  readonly publishedAt: string | null;
  /** Which organisations had approved it, and when (domain instants). */
  readonly approvals: readonly { readonly organisationId: string; readonly at: string }[];
};

/** An edition for somebody who may read it; audited first: no line, no file. Refuses `no_such_yearly` for all others. */
export function downloadYearly(ports: Ports) {
  return async (input: DownloadYearly): Promise<DownloadedYearly> => {
    const found = await yearlyNow(ports, input);
    const downloaded = await chosen(ports, found, input);
    const subject = `${input.roundId}/${input.edition ?? 'draft'}/${input.format}`;
    const audit = { at: input.at, by: found.person.id, action: 'yearly_downloaded', subject } as const;
    await ports.records.commit(input.partnershipId, [{ kind: 'audit', value: audit }]);
    return downloaded;
  };
}

async function chosen(
  ports: Ports,
  found: YearlyNow,
  { edition: number, at }: DownloadYearly,
): Promise<DownloadedYearly> {
  const { person, yearly, now, round } = found;
  const seesDraft = maySeeDraft(person, yearly);
  const published = yearly.published.find(({ edition }) => edition === number);
  if (!seesDraft && !(published && maySeePublished(person))) throw new Refusal('no_such_yearly');
  if (number === null) {
    return { edition: makeYearly(await yearlySource(ports, found, at)), publishedAt: null, approvals: [] };
  }
  const edition = await ports.records.yearlyEdition(now.partnership.id, round.id, number);
  if (!edition) throw new Refusal('no_such_yearly');
  if (published) return { edition, publishedAt: published.at, approvals: published.approvals };
  return { edition, publishedAt: null, approvals: number === yearly.edition ? yearly.approvals : [] };
}
