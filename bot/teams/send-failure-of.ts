import * as v from 'valibot';
import type { FailureReason } from '#bot/domain/notice.ts';
import { SendFailure } from '#bot/domain/send-failure.ts';

/** A call as it was made: to which URL, and when it failed (machine milliseconds since 1970). */
export type FailedCall = { readonly serviceUrl: string; readonly nowMs: number };

/**
 * What a failed call to Teams means. Teams' own list of what may be tried again is 412, 429, 502 and 504; of these
 * only a gateway's error leaves it open whether the message was posted.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export function sendFailureOf(error: unknown, { serviceUrl, nowMs }: FailedCall): SendFailure {
  if (error instanceof SendFailure) return error;
  if (isAborted(error)) return doubtful(null, null, error);
  // Whatever is no failed call to that URL happened before it: the bot could not be vouched for, most likely.
  if (!v.is(failedCall, error) || !error.request.url.startsWith(serviceUrl)) return notSent(null, null, error);
  const { statusCode = null } = error;
  if (statusCode === null) return isNeverConnected(error) ? notSent(null, null, error) : doubtful(null, null, error);
  const wait = v.is(answered, error) ? retryAfterMs(error.response.headers.get('retry-after'), nowMs) : null;
  const reason = lasting(statusCode);
  if (reason) {
    const facts = { certainty: 'not_sent', isLasting: true, reason, retryAfterMs: null, status: statusCode } as const;
    return new SendFailure(facts, error);
  }
  return isCertain(statusCode) ? notSent(statusCode, wait, error) : doubtful(statusCode, wait, error);
}

const failedCall = v.looseObject({
  name: v.literal('RestError'),
  code: v.optional(v.string()),
  statusCode: v.optional(v.number()),
  request: v.looseObject({ url: v.string() }),
});
const answered = v.looseObject({ response: v.looseObject({ headers: v.looseObject({ get: v.function() }) }) });

function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

/** Nothing was written to a connection that was never made. */
const neverConnected = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'];

function isNeverConnected({ code = '' }: v.InferOutput<typeof failedCall>): boolean {
  return neverConnected.includes(code);
}

/** Teams refused it before it did anything: too much at once, a precondition, our token, or no one was there to take it. */
function isCertain(status: number): boolean {
  return [401, 412, 429, 500, 503].includes(status);
}

/** Why trying again cannot help, or null where it may. */
function lasting(status: number): FailureReason | null {
  if (status === 403) return 'not_installed';
  if (status === 404) return 'conversation_gone';
  if (status === 413) return 'too_large';
  const mayPass = isCertain(status) || status === 408 || status >= 500;
  return mayPass ? null : 'not_accepted';
}

function notSent(status: number | null, retryAfter: number | null, cause: unknown): SendFailure {
  const facts = { certainty: 'not_sent', isLasting: false, reason: null, retryAfterMs: retryAfter, status } as const;
  return new SendFailure(facts, cause);
}

function doubtful(status: number | null, retryAfter: number | null, cause: unknown): SendFailure {
  const facts = { certainty: 'doubtful', isLasting: false, reason: null, retryAfterMs: retryAfter, status } as const;
  return new SendFailure(facts, cause);
}

/** `Retry-After` as seconds or as a date → milliseconds from now, never below 0; null where it says nothing. */
export function retryAfterMs(header: unknown, nowMs: number): number | null {
  if (typeof header !== 'string') return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
