import type { Actor } from './actors.ts';
import type { Ask } from './production-server.ts';

/** What somebody tries, who they are, what they send, and all they get: the status and the code of the refusal. */
export type Attack = readonly [attack: string, by: Actor | 'nobody', ask: Ask, expected: string];
