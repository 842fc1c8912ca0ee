import { minePath } from '#bot/contract/mine.ts';
import { readMine } from '#bot/use-cases/mine/read-mine.ts';
import { type AnsweredPath, inPartnership } from './api-call.ts';
import { presentMine } from './presenters/mine-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What the caller has to do now, whatever they are in the partnership. */
export function minePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    {
      method: 'get',
      path: minePath,
      answer: async (call) => presentMine(await readMine(wiring.ports)(await inPartnership(wiring, call))),
    },
  ];
}
