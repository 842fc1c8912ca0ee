import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readInitiative, readUpdates } from '#bot/use-cases/read-initiative.ts';
import type { Asking } from './api-call.ts';
import type { History } from './lists/history-list.ts';
import { presentInitiative, presentUpdates } from './presenters/initiative-presenter.ts';

/** Far more than an initiative has in the years of a strategy. */
const mostPages = 50;

/** An initiative's statuses page by page, as the screen would ask for them. */
export async function readHistory(
  ports: Ports,
  question: Asking & { readonly partnership: Partnership },
  initiativeId: string,
): Promise<History> {
  const about = { ...question, initiativeId };
  const { initiative, updates, hasMore } = presentInitiative(await readInitiative(ports)(about));
  const all: Update[] = [...updates];
  for (let page = 1, goesOn = hasMore; goesOn && page < mostPages; page += 1) {
    const beforeVersion = all.at(-1)?.version ?? 1;
    const older = await readUpdates(ports)({ ...about, beforeVersion });
    const shown = presentUpdates(older, older.people);
    all.push(...shown.updates);
    goesOn = shown.hasMore;
  }
  return { initiative, partnership: question.partnership.name, updates: all };
}
