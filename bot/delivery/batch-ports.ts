import type { Ports } from '#bot/use-cases/ports.ts';

/**
 * The same ports, with what all notices of a round look at read once: for the second or two in which one batch of them
 * is prepared. What decides over a single notice is read anew for each.
 */
export function batchPorts(ports: Ports): Ports {
  return {
    ...ports,
    partnerships: { ...ports.partnerships, now: once(ports.partnerships.now) },
    records: {
      ...ports.records,
      settings: once(ports.records.settings),
      snoozes: once(ports.records.snoozes),
      drafts: once(ports.records.drafts),
    },
  };
}

function once<Ids extends readonly string[], T>(read: (...ids: Ids) => Promise<T>): (...ids: Ids) => Promise<T> {
  const reading = new Map<string, Promise<T>>();
  return (...ids) => {
    const key = JSON.stringify(ids);
    const begun = reading.get(key) ?? read(...ids);
    reading.set(key, begun);
    return begun;
  };
}
