import { createRequire } from 'node:module';

/*
 * The process that `startAzurite` starts: Azurite itself, plus what Azurite lacks to lose nothing.
 * Azurite saves its database every 5 s and when it is asked to end, so every way of ending must be such an asking:
 * - its standard input closes when whoever started it stops it or is gone, kill -9 included (on Windows too,
 *   where a signal would end it without saving);
 * - a closed terminal (SIGHUP) asks as well;
 * - a second signal while it saves must not end it: Azurite listens for the first only.
 */
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => askToEnd(signal));
}
process.stdin.on('close', () => process.emit('SIGINT'));
process.stdin.resume();
// A watcher must not keep the process alive once Azurite has closed everything.
if ('unref' in process.stdin) process.stdin.unref();

// When the reader of our output is gone, Azurite's last words ("closing…") must not become an error that ends it unsaved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

createRequire(import.meta.url)('azurite/dist/src/azurite.js');

/** Runs before Azurite's own listener for the same signal, which saves and closes. */
function askToEnd(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  if (isEnding) return;
  isEnding = true;
  // Azurite listens once everything is up; before that there is nothing to save.
  if (process.listenerCount('SIGINT') === 1) process.exit(0);
  if (signal === 'SIGHUP') process.emit('SIGINT');
}
