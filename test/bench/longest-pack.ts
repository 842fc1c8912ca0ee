import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makePack } from '#bot/domain/make-pack.ts';
import { packFormats } from '#bot/domain/pack.ts';
import { packFile } from '#bot/reports/pack-file.ts';
import { packRows } from '#bot/storage/pack-rows.ts';
import { longestPackSource } from '#test/support/longest-pack.ts';

/**
 * `node test/bench/longest-pack.ts`: what the longest pack costs, how many rows it is, and how long others wait for the
 * process while each of its files is written (the longest stand-still, in milliseconds).
 */
const began = performance.now();
const pack = makePack(longestPackSource());
const rows = packRows('tryg-by', { value: pack, madeById: 'coordinator-1' });
const kB = Math.round(JSON.stringify(rows).length / 1000);
console.log(`made in ${Math.round(performance.now() - began)} ms: ${rows.length} rows, ${kB} kB`);
for (const format of packFormats) {
  for (const turn of ['first', 'again']) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    // It counts from its second beat.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    const { bytes } = await packFile(pack, format, 'da');
    const took = Math.round(performance.now() - start);
    // A turn, so that a stand-still that lasted to the end is counted.
    await new Promise((resolve) => setTimeout(resolve, 20));
    delay.disable();
    const still = Math.round(delay.max / 1e6);
    console.log(
      `${format} ${turn}: ${took} ms, ${Math.round(bytes.length / 1000)} kB, others wait ${still} ms at most`,
    );
  }
}
