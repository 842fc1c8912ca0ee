/** Stands for a terminal: starts the launcher and waits; a test then ends it the hard way. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(import.meta.resolve('#bot/demo/start.ts'));
const child = spawn(process.execPath, [launcher], { stdio: ['ignore', 'inherit', 'inherit'] });
process.send?.(child.pid);
