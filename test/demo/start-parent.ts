/**
 * Stands for a terminal that starts the launcher, or with `npm` for npm, which puts a shell in between.
 * It waits; a test ends it the hard way.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const isNpm = process.argv[2] === 'npm';
const script = fileURLToPath(isNpm ? import.meta.url : import.meta.resolve('#bot/demo/start.ts'));
const env = isNpm ? { ...process.env, npm_lifecycle_event: 'start' } : process.env;
spawn(process.execPath, [script], { env, stdio: ['ignore', 'inherit', 'inherit'] });
