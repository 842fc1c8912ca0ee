import { type Allowance, type AskingKind, type AskingRates, bookOne, waitMsFor } from '#bot/domain/allowance.ts';
import type { Identity } from '#bot/domain/person.ts';

/** Too much was asked: when it may be asked again, and whether they have been told so within the last minute. */
export type AskedTooMuch = { readonly seconds: number; readonly isTold: boolean };

/** Counts one question of somebody whose token was verified; null where it may be answered. What is refused is not counted. */
export type CountAsking = (who: Identity, kind: AskingKind) => AskedTooMuch | null;

/** What is remembered of one person or tenant; instants in milliseconds of the machine's clock. */
type Line = { readonly bookedUntil: number; readonly toldUntil: number };

const untouched: Line = { bookedUntil: 0, toldUntil: 0 };

/** A few megabytes. Beyond it whoever has asked for nothing the longest is forgotten, and begins anew. */
const mostLines = 20_000;

const toldForMs = 60_000;

/** Kept in this process alone: with several, each allows as much. `clock` is the machine's, in milliseconds. */
export function countAsking(rates: AskingRates, clock: () => number): CountAsking {
  const lines = new Map<string, Line>();
  const keep = (key: string, line: Line) => {
    // Set anew, so that the map stays in the order in which its lines were last touched.
    lines.delete(key);
    lines.set(key, line);
    const [oldest] = lines.keys();
    if (lines.size > mostLines && oldest !== undefined) lines.delete(oldest);
  };
  return ({ tenantId, objectId }, kind) => {
    const now = clock();
    const own = `${kind}|${tenantId}|${objectId}`;
    const { person, tenant } = rates[kind];
    const counted: readonly (readonly [string, Allowance])[] = [
      [own, person],
      [`${kind}|${tenantId}`, tenant],
    ];
    const waits = counted.map(([key, allowance]) =>
      waitMsFor(allowance, (lines.get(key) ?? untouched).bookedUntil, now),
    );
    const waitMs = Math.max(...waits);
    if (waitMs > 0) {
      const line = lines.get(own) ?? untouched;
      const isTold = now < line.toldUntil;
      if (!isTold) keep(own, { ...line, toldUntil: now + toldForMs });
      return { seconds: Math.ceil(waitMs / 1000), isTold };
    }
    for (const [key, allowance] of counted) {
      const line = lines.get(key) ?? untouched;
      keep(key, { ...line, bookedUntil: bookOne(allowance, line.bookedUntil, now) });
    }
    return null;
  };
}
