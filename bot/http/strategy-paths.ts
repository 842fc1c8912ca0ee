import { managingPaths } from '#bot/contract/managing-paths.ts';
import { extendStrategy as extendBody, takeNextVersion as nextBody } from '#bot/contract/strategy.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import { type AnsweredPath, bodyOf, inPartnership } from './api-call.ts';
import { presentStrategy } from './presenters/strategy-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Which version of the strategy is in force, and until when: for coordinators. */
export function strategyPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'post',
      path: managingPaths.extendStrategy,
      answer: async (call) => {
        const { validTo } = await bodyOf(call, extendBody);
        const { strategy } = await extendStrategy(ports)({ ...(await inPartnership(wiring, call)), validTo });
        return presentStrategy(strategy);
      },
    },
    {
      method: 'post',
      path: managingPaths.takeNextVersion,
      answer: async (call) => {
        const next = await bodyOf(call, nextBody);
        const { strategy } = await takeNextVersionInUse(ports)({ ...(await inPartnership(wiring, call)), next });
        return presentStrategy(strategy);
      },
    },
  ];
}
