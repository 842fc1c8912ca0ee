/** So many at once after a pause, and so many a minute in the long run. */
export type Allowance = { readonly atOnce: number; readonly perMinute: number };

/** What is asked of the server, by what it costs: presses and messages in the chat, questions of the tab, files made. */
export type AskingKind = 'chat' | 'tab' | 'file';

/** One for each person, and one for all of a tenant together. */
export type AskingRates = Readonly<Record<AskingKind, { readonly person: Allowance; readonly tenant: Allowance }>>;

/**
 * Far above what people do: a tab asks every half minute, a page opens with fewer than ten questions, and a whole lead
 * group may answer in the same minute. Only a program that has run wild, or somebody with another's token, gets there.
 */
export const usualAskingRates: AskingRates = {
  chat: { person: { atOnce: 150, perMinute: 120 }, tenant: { atOnce: 1500, perMinute: 1500 } },
  tab: { person: { atOnce: 400, perMinute: 300 }, tenant: { atOnce: 4000, perMinute: 3000 } },
  file: { person: { atOnce: 60, perMinute: 20 }, tenant: { atOnce: 300, perMinute: 100 } },
};

/**
 * How long to wait (milliseconds, 0 where nothing is to be waited for) when `bookedUntil` is when all that was taken
 * would be through if nothing could be taken at once.
 */
export function waitMsFor({ atOnce, perMinute }: Allowance, bookedUntil: number, now: number): number {
  return Math.max(0, bookedUntil - (atOnce - 1) * stepMs(perMinute) - now);
}

/** `bookedUntil` after one more. */
export function bookOne({ perMinute }: Allowance, bookedUntil: number, now: number): number {
  return Math.max(bookedUntil, now) + stepMs(perMinute);
}

function stepMs(perMinute: number): number {
  return 60_000 / perMinute;
}
