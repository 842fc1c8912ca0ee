import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDemo, type Demo } from '#bot/demo/create-demo.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { freePort } from '#test/support/demo-server.ts';

/** Teams' connector and token issuers in this process: they outlive every server that is killed. */
export type OuterTeams = {
  readonly demo: Demo;
  readonly origin: string;
  readonly emptyFolder: string;
  /** Where its chat's journal is kept. */
  readonly dataDir: string;
  close(): Promise<void>;
};

export const appId = '7e570000-0000-4000-8000-000000000001';

export async function openOuterTeams(
  people: readonly DemoPerson[],
  startsAt = '2026-12-02T08:00:00.000Z',
): Promise<OuterTeams> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tryg-overblik-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const demo = await createDemo({
    origin,
    appId,
    botName: 'Tryg Overblik',
    dataDir,
    people,
    startsAt,
    team: 'Et team',
  });
  for (const { id } of people) demo.chat.setInstalled(id, true);
  const server = createServer(demo.dispatch);
  await new Promise<void>((resolve) => server.listen(Number(new URL(origin).port), '127.0.0.1', resolve));
  return {
    demo,
    origin,
    dataDir,
    emptyFolder: await mkdtemp(path.join(dataDir, 'empty-')),
    close: async () => {
      demo.dispose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
