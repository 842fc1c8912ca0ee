import { endOfLocalDay } from '#bot/domain/local-time.ts';
import type { FrozenRound, YearlySource } from '#bot/domain/make-yearly.ts';
import type { Round } from '#bot/domain/round.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { YearlyNow } from './yearly-now.ts';

/** All that the next edition of a yearly status is made of. */
export async function yearlySource(
  ports: Ports,
  found: Pick<YearlyNow, 'now' | 'round' | 'yearly'>,
  madeAt: string,
): Promise<YearlySource> {
  const { now, round, yearly } = found;
  const { id } = now.partnership;
  const newest = yearly.published.at(-1)?.edition;
  const [frozen, texts, summaries, decisions, published] = await Promise.all([
    frozenRounds(ports, found),
    ports.records.yearlyTexts(id, round.id),
    ports.records.goalSummaries(id, round.id),
    ports.records.decisions(id, { from: yearly.from, before: plusDays(yearly.cutOffOn, 1) }),
    newest === undefined ? null : ports.records.yearlyEdition(id, round.id, newest),
  ]);
  const edits = await Promise.all(frozen.map((each) => ports.records.packEdits(id, each.round.id)));
  return {
    number: yearly.edition + 1,
    madeAt,
    partnership: now.partnership,
    people: now.people,
    initiatives: now.initiatives,
    yearly,
    round,
    frozen,
    texts: texts.map(({ value }) => value),
    goalSummaries: summaries.map(({ value }) => value),
    edits: edits.flat().map(({ value }) => value),
    decisions,
    published,
  };
}

/** The rounds it goes by and its own, each as it was last frozen before the period was over. */
async function frozenRounds(
  ports: Ports,
  { now, round, yearly }: Pick<YearlyNow, 'now' | 'round' | 'yearly'>,
): Promise<readonly FrozenRound[]> {
  const { partnership } = now;
  const before = await Promise.all(round.basedOn.map((id) => ports.partnerships.round(partnership.id, id)));
  const limit = endOfLocalDay(yearly.cutOffOn, partnership.timeZone);
  const rounds = [...before, round].filter((each) => each !== null);
  const frozen = await Promise.all(rounds.map((each) => frozenBefore(ports, partnership.id, { round: each, limit })));
  return frozen.filter((each) => each !== null);
}

type Limited = { readonly round: Round; readonly limit: string };

/** A round that was opened again after the period has an older snapshot that counts. */
async function frozenBefore(
  ports: Ports,
  partnershipId: string,
  { round, limit }: Limited,
): Promise<FrozenRound | null> {
  for (let number = round.snapshot; number > 0; number -= 1) {
    const snapshot = await ports.records.snapshot(partnershipId, round.id, number);
    if (snapshot && isBefore(snapshot.frozenAt, limit)) return { round, snapshot };
  }
  return null;
}
