import { managingPaths } from '#bot/contract/managing-paths.ts';
import { strategyInForce } from '#bot/contract/strategy.ts';
import {
  type DescriptionsShown,
  descriptions,
  type StrategyPageShown,
  strategyPage,
  strategyPaths,
} from '#bot/contract/strategy-page.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type Asking = { readonly client: Client; readonly partnership: string };

export function askStrategy({ client, partnership }: Asking): Promise<Answer<StrategyPageShown>> {
  return client.get({ path: withQuery(strategyPaths.strategy, { partnership }), schema: strategyPage });
}

/** A decision about the strategy; the answer is the whole of it as it then stands. */
export function decide(
  { client, partnership }: Asking,
  path: string,
  body: object,
): Promise<Answer<StrategyPageShown>> {
  return client.send({ path: withQuery(path, { partnership }), schema: strategyPage }, body);
}

export async function extend({ client, partnership }: Asking, validTo: string): Promise<Answer<unknown>> {
  const path = withQuery(managingPaths.extendStrategy, { partnership });
  return client.send({ path, schema: strategyInForce }, { validTo });
}

export function askDescriptions({ client, partnership }: Asking, id: string): Promise<Answer<DescriptionsShown>> {
  return client.get({ path: withQuery(strategyPaths.descriptions(id), { partnership }), schema: descriptions });
}

export function describe(
  { client, partnership }: Asking,
  id: string,
  body: object,
): Promise<Answer<DescriptionsShown>> {
  return client.send({ path: withQuery(strategyPaths.descriptions(id), { partnership }), schema: descriptions }, body);
}

export function fetchPage(
  { client, partnership }: Asking,
  id: string,
  { as, lang }: { readonly as: 'docx' | 'html'; readonly lang: string },
): Promise<Answer<boolean>> {
  return saveFile(client, withQuery(strategyPaths.page(id), { partnership, as, lang }));
}
