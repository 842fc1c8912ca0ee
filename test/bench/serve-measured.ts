import type { Server } from 'node:http';
import type { Task } from './measured-process.ts';

/** The measured process: takes its task as JSON, says its port, and answers `usage` and `end` over IPC. */
const task: Task = JSON.parse(process.argv[2] ?? '');
const server = await open();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', (message) => {
  if (message === 'end') process.exit(0);
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage().rss });
});

/** Each role imports only what it needs, so that start and memory are its own. */
async function open(): Promise<Server> {
  switch (task.role) {
    case 'ours':
      return (await import('./serve-ours.ts')).serveOurs(task);
    case 'floor-overview':
      return (await import('./floor-overview.ts')).floorOverview(task);
    default:
      return (await import('./floor-card.ts')).floorCard(task);
  }
}
