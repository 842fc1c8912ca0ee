import type { Allowance, AskingRates } from '#bot/domain/allowance.ts';

/** Where a few people do what hundreds would, as fast as the machine can; what counting costs is paid all the same. */
const once: Allowance = { atOnce: 1e9, perMinute: 1e9 };
const both = { person: once, tenant: once };

export const boundlessRates: AskingRates = { chat: both, tab: both, file: both };
