import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '#bot/config.ts';

/** What one server process is told. */
export type KillableTask = {
  readonly config: Config;
  readonly tablePrefix: string;
  readonly queuePrefix: string;
  /** In the place of the built tab. */
  readonly emptyFolder: string;
  /** How far the partnership's clock is ahead of the machine's. */
  readonly offsetMs: number;
};

/** A server process that can be killed and started again, at the same place on the same store. */
export type KillableServer = {
  readonly origin: string;
  /** As `kill -9` does, and a new one: nothing of the old process gets to run again. */
  killAndRestart(): Promise<void>;
  /** Asks it to stop, each time at once, and gives the code with which it ended. */
  terminate(times: number): Promise<number | null>;
  /** Moves the partnership's clock, for this process and those that follow it. */
  moveClock(offsetMs: number): void;
  end(): Promise<void>;
};

const script = path.join(import.meta.dirname, 'serve-killable.ts');

export async function startKillable(task: KillableTask): Promise<KillableServer> {
  let { offsetMs } = task;
  let child = await start({ ...task, offsetMs });
  return {
    origin: `http://127.0.0.1:${task.config.port}`,
    killAndRestart: async () => {
      await kill(child);
      child = await start({ ...task, offsetMs });
    },
    terminate: async (times) => {
      const ended = once(child, 'exit');
      for (let asked = 0; asked < times; asked += 1) {
        child.kill('SIGTERM');
        // Two signals that arrive together are one.
        await sleep(100);
      }
      const [code] = await ended;
      return code;
    },
    moveClock: (next) => {
      offsetMs = next;
      if (child.connected) child.send({ offsetMs });
    },
    end: () => kill(child),
  };
}

async function start(task: KillableTask): Promise<ChildProcess> {
  const child = fork(script, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (message !== 'listening') throw new Error(`the server ended while it started: ${message}`);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
