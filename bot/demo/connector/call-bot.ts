import type { Issuer } from '#bot/demo/issuer.ts';
import type { IncomingActivity } from './incoming-activities.ts';

/** Teams gives up on a turn after 10 to 15 seconds. */
const PATIENCE_MS = 15_000;

export type BotAnswer = { readonly status: number; readonly body: unknown } | 'silent';
export type CallBot = (activity: IncomingActivity) => Promise<BotAnswer>;

/** Sends activities to the bot's endpoint over HTTP with a freshly signed token, and waits for the turn to end. */
export function createCallBot(issuer: Issuer, endpoint: string): CallBot {
  return async (activity) => {
    const token = await issuer.signBotToken();
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, body: parsed(await response.text()) };
    } catch {
      // Out of patience, or no one there: to the person pressing a button it is the same.
      return 'silent';
    }
  };
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
