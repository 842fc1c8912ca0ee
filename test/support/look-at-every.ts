import assert from 'node:assert/strict';
import { type FakeTabServer, startFakeTabServer } from './fake-tab-server.ts';
import { lookAtScreen } from './look-at-screen.ts';
import type { Screen } from './screens/screen.ts';

/** One test for each screen; there are several such files, so that they can be run beside one another. */
export function lookAtEvery(screens: readonly Screen[]): void {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  for (const screen of screens) {
    it(`puts no barrier in anybody’s way, and is whole in every look: ${screen.name}`, async () => {
      assert.deepEqual(await lookAtScreen(server, screen), []);
    }).timeout(60_000);
  }
}
