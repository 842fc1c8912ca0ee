import { parseArgs } from 'node:util';
import { runKilledRound } from './killed-round.ts';

/**
 * `node test/faults/run-kills.ts --seed 7 --times 3`: the round of test/faults/round-killed.test.ts, as often as told,
 * and what each left behind. Without a seed it takes one by chance; each seed is printed, so that it can be run again.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, times: { type: 'string' } } });
const first = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
for (let time = 0; time < Number(values.times ?? 1); time += 1) {
  const begun = performance.now();
  console.log(`seed ${first + time}`);
  console.log(await runKilledRound(first + time));
  console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
}
