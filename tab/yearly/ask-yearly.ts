import { managingPaths } from '#bot/contract/managing-paths.ts';
import { type RoundShown, rounds } from '#bot/contract/rounds.ts';
import {
  type YearlyDecided,
  type YearlyShown,
  type YearlyWritingShown,
  yearly,
  yearlyDecided,
  yearlyPaths,
  yearlyWriting,
} from '#bot/contract/yearly.ts';
import type { Language } from '#bot/domain/language.ts';
import type { YearlyPart } from '#bot/domain/yearly.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type AskingYearly = { readonly client: Client; readonly partnership: string; readonly roundId: string };

/** The yearly rounds, newest first. */
export async function askYearlyRounds({
  client,
  partnership,
}: Omit<AskingYearly, 'roundId'>): Promise<Answer<readonly RoundShown[]>> {
  const answer = await client.get({ path: withQuery(managingPaths.rounds, { partnership }), schema: rounds });
  if (!answer.ok) return answer;
  const value = answer.value.rounds.filter(({ kind, state }) => kind === 'yearly' && state !== 'cancelled');
  return { ok: true, value };
}

export function askYearly({ client, partnership, roundId }: AskingYearly): Promise<Answer<YearlyShown>> {
  return client.get({ path: withQuery(yearlyPaths.yearly(roundId), { partnership }), schema: yearly });
}

/** One of the coordinators' own texts, or an initiative's paragraph. */
export type Written = { readonly part: YearlyPart } | { readonly initiativeId: string };
type Writing = { readonly text: string; readonly lang: Language; readonly seen: number };

export function writeText(
  { client, partnership, roundId }: AskingYearly,
  of: Written,
  body: Writing,
): Promise<Answer<YearlyWritingShown>> {
  const own = 'part' in of ? yearlyPaths.text(roundId, of.part) : yearlyPaths.paragraph(roundId, of.initiativeId);
  return client.send({ path: withQuery(own, { partnership }), schema: yearlyWriting }, body);
}

/** Each answers with the whole yearly status as it then stands. */
export function changeYearly(
  { client, partnership, roundId }: AskingYearly,
  change:
    | { readonly kind: 'days'; readonly from: string; readonly cutOffOn: string }
    | { readonly kind: 'approver'; readonly personId: string | null }
    | { readonly kind: 'clear'; readonly initiativeId: string; readonly version: number },
): Promise<Answer<YearlyShown>> {
  const { kind, ...rest } = change;
  const path = kind === 'clear' ? yearlyPaths.clear(roundId, change.initiativeId) : yearlyPaths[kind](roundId);
  const body = kind === 'clear' ? { version: change.version } : rest;
  return client.send({ path: withQuery(path, { partnership }), schema: yearly }, body);
}

/** What is decided about one edition. */
export type YearlyDeciding =
  | { readonly kind: 'ask'; readonly edition: number; readonly answerBy: string }
  | { readonly kind: 'approve' | 'publish'; readonly edition: number }
  | { readonly kind: 'refuse'; readonly edition: number; readonly reason: string };

export function decideYearly(
  { client, partnership, roundId }: AskingYearly,
  { kind, ...body }: YearlyDeciding,
): Promise<Answer<YearlyDecided>> {
  return client.send({ path: withQuery(yearlyPaths[kind](roundId), { partnership }), schema: yearlyDecided }, body);
}
