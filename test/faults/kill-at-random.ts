import { setTimeout as sleep } from 'node:timers/promises';
import type { KillableServer } from './killable-server.ts';

export type Killing = {
  readonly kills: number;
  /** One send arrived: servers are killed after so many, however slow the machine is. */
  sendArrived(): void;
  /** Kills no more, and answers when all servers run. */
  stop(): Promise<void>;
};

/** At most so many in a row while nothing is sent: what is being done then must get on as well. */
const mostIdleKills = 2;
const idleMs = 1_000;

/** Kills one server after the other, whichever it is, after 3 to 40 sends, or when nothing was sent for a second. */
export function killAtRandom(servers: readonly KillableServer[], random: () => number): Killing {
  let kills = 0;
  let idleKills = 0;
  let sends = 0;
  let isOver = false;
  const isDue = async (): Promise<boolean> => {
    const until = sends + 3 + Math.floor(random() * 37);
    let [last, lastAt] = [sends, Date.now()];
    while (!isOver && sends < until) {
      await sleep(20);
      if (sends > last) [last, lastAt, idleKills] = [sends, Date.now(), 0];
      if (Date.now() - lastAt < idleMs) continue;
      idleKills += 1;
      return idleKills <= mostIdleKills;
    }
    return !isOver;
  };
  const killing = (async () => {
    while (!isOver) {
      if (!(await isDue())) continue;
      await servers[random() < 0.5 ? 0 : 1]?.killAndRestart();
      kills += 1;
    }
  })();
  return {
    get kills() {
      return kills;
    },
    sendArrived: () => {
      sends += 1;
    },
    stop: async () => {
      isOver = true;
      await killing;
    },
  };
}
