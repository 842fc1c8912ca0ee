import { readStrategy } from '#bot/use-cases/strategy/read-strategy.ts';
import { type AnsweredPath, type Asking, type Call, inPartnership } from './api-call.ts';
import { presentStrategyPage } from './presenters/strategy-page-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** A decision, answered with the whole strategy as it then stands. */
export function decided(
  wiring: ServerWiring,
  path: string,
  decide: (call: Call, asking: Asking) => Promise<void>,
): AnsweredPath {
  return {
    method: 'post',
    path,
    answer: async (call) => {
      const asking = await inPartnership(wiring, call);
      await decide(call, asking);
      return presentStrategyPage(await readStrategy(wiring.ports)(asking));
    },
  };
}
