import { problem } from '#bot/contract/problem.ts';
import { readAnswer } from '#bot/contract/read-answer.ts';
import { noteUnread } from './connection.ts';
import type { Reply } from './signed-fetch.ts';

/** Why there is nothing to show, as far as a person can do something about it. */
export type Trouble =
  | { readonly kind: 'unreachable' }
  /** The organisation's administrator has not yet accepted the app. */
  | { readonly kind: 'consent' }
  | { readonly kind: 'sign_in' }
  | { readonly kind: 'refused'; readonly code: string; readonly reference: string; readonly details: Details }
  | { readonly kind: 'failed'; readonly reference: string | null };

type Details = Readonly<Record<string, string | number | readonly string[]>>;

export type Answer<T> =
  /** `checkedAt`: when the server found it so, where it says. */
  | { readonly ok: true; readonly value: T; readonly checkedAt?: string | null }
  | { readonly ok: false; readonly trouble: Trouble };

/** A contract's schema. */
export type Schema<T> = Parameters<typeof readAnswer<T>>[0];

/** A reply read by its contract. */
export function readReply<T>(schema: Schema<T>, reply: Reply): Answer<T> {
  if (reply.kind === 'answered' && reply.status >= 200 && reply.status < 300) {
    const value = readAnswer(schema, reply.body);
    if (value === null) {
      noteUnread();
      return troubled({ kind: 'failed', reference: null });
    }
    return reply.checkedAt ? { ok: true, value, checkedAt: reply.checkedAt } : { ok: true, value };
  }
  return troubled(troubleOf(reply));
}

/** The strings with which Teams and Entra say that consent is missing; an open set, so a part of one is enough. */
const consentWords = /consent|invalid_grant|65001/i;

export function troubleOf(reply: Reply): Trouble {
  if (reply.kind === 'unreachable') return { kind: 'unreachable' };
  if (reply.kind === 'no_token') return { kind: consentWords.test(reply.reason) ? 'consent' : 'sign_in' };
  const read = readAnswer(problem, reply.body);
  if (reply.status === 401) return { kind: 'sign_in' };
  if (read && reply.status < 500) return { kind: 'refused', ...read };
  return { kind: 'failed', reference: read?.reference ?? null };
}

function troubled(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}
