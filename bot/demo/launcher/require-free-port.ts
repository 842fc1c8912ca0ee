import { createServer } from 'node:net';
import { LaunchRefusal } from './launch-refusal.ts';
import { sentences } from './sentences.ts';

/** Throws a LaunchRefusal where something else listens on this port of loopback, or where we may not. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new LaunchRefusal(sentences.portTaken(port), error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
