import { afterEach } from 'mocha';
import type { FakeTabServer } from './fake-tab-server.ts';
import { type OpenedTab, openTab, type TabOpening } from './open-tab.ts';

/** Opens tabs for the tests of the describe block it is called in, and closes them after each. */
export function openedTabs(server: () => FakeTabServer): (opening?: TabOpening) => Promise<OpenedTab> {
  let opened: OpenedTab[] = [];
  afterEach(async () => {
    const toClose = opened;
    opened = [];
    for (const each of toClose) await each.close();
  });
  return async (opening = {}) => {
    const tab = await openTab(server(), opening);
    opened.push(tab);
    return tab;
  };
}
