import type { Identity } from '#bot/domain/person.ts';
import type { Log } from '#bot/log.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { CountAsking } from '#bot/use-cases/count-asking.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import type { ReadinessSigns } from './readiness.ts';
import type { VerifyTabToken } from './tab-tokens.ts';

/** The bot's side of `/api/messages`: the adapter's answer to one verified, or refused, activity. */
export type AnswerActivity = (
  authorization: string,
  body: unknown,
) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** When the scheduler last ran; `late` where reminders may be standing still. */
export type SchedulerState = {
  readonly state: 'ok' | 'late' | 'never' | 'unknown';
  /** Machine instant (ISO, UTC), or null. */
  readonly lastRunAt: string | null;
  /** How much of what was due it could not do. */
  readonly failed: number;
};

export type ServerWiring = ReadinessSigns & {
  readonly ports: Ports;
  readonly now: Now;
  readonly log: Log;
  readonly verify: VerifyTabToken;
  readonly answerActivity: AnswerActivity;
  readonly countAsking: CountAsking;
  readonly roster: ChannelRoster;
  readonly firstAdministrator: Identity | null;
  readonly botId: string;
  /** Where people reach the server, without a path. */
  readonly publicUrl: string;
  readonly allowedTenants: readonly string[];
  /** Folder of the built tab. */
  readonly tabFolder: string;
  /** Who else may frame the tab; empty in production. */
  readonly framedBy: readonly string[];
  readonly version: string;
};
