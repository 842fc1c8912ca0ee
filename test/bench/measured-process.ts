import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Config } from '#bot/config.ts';

/** What a measured process is: the product, or one of the floors beside it. */
export type Role = 'ours' | 'floor-card' | 'floor-card-verified' | 'floor-store' | 'floor-overview';

export type Task = { readonly role: Role; readonly config: Config; readonly tablePrefix: string };

export type MeasuredProcess = {
  readonly origin: string;
  /** Milliseconds from spawning to its first listening. */
  readonly listeningAfterMs: number;
  /** User and system time used so far, and memory held now. */
  usage(): Promise<{ readonly cpuMicroseconds: number; readonly residentBytes: number }>;
  /** Ends it cleanly, which is when Node writes its compile cache. */
  close(): Promise<void>;
};

const told = v.object({ port: v.optional(v.number()), cpu: v.optional(v.number()), rss: v.optional(v.number()) });

export async function startMeasured(task: Task, environment: Record<string, string> = {}): Promise<MeasuredProcess> {
  const script = fileURLToPath(new URL('serve-measured.ts', import.meta.url));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new Error(`it ended: ${code}`))));
  ended.catch(() => {});
  const next = () =>
    Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]).then((message) =>
      v.parse(told, message),
    );
  const { port } = await next();
  return {
    origin: `http://127.0.0.1:${port}`,
    listeningAfterMs: performance.now() - startedAt,
    usage: async () => {
      child.send('usage');
      const { cpu = 0, rss = 0 } = await next();
      return { cpuMicroseconds: cpu, residentBytes: rss };
    },
    close: async () => {
      child.send('end');
      await ended.catch(() => {});
    },
  };
}
