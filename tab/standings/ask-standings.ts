import { paths } from '#bot/contract/paths.ts';
import { type StandingsShown, standings } from '#bot/contract/standings.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export function askStandings(client: Client, partnership: string): Promise<Answer<StandingsShown>> {
  return client.get({ path: withQuery(paths.standings, { partnership }), schema: standings });
}
