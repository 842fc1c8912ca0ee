import { randomBytes } from 'node:crypto';
import {
  type CalendarFeedShown,
  type MadeCalendarFeed,
  calendarFeedPaths as paths,
} from '#bot/contract/calendar-feed.ts';
import { languageOf } from '#bot/domain/language.ts';
import { makeCalendarFeed } from '#bot/use-cases/meetings/make-calendar-feed.ts';
import { readCalendarFeed, revokeCalendarFeed } from '#bot/use-cases/meetings/revoke-calendar-feed.ts';
import { type AnsweredPath, type Call, inPartnership, queryWord } from './api-call.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The caller's own calendar address: made, looked for and revoked. */
export function feedPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: paths.feed, answer: (call) => asItStands(wiring, call) },
    { method: 'post', path: paths.feed, answer: (call) => made(wiring, call) },
    { method: 'post', path: paths.revoke, answer: (call) => revoked(wiring, call) },
  ];
}

async function asItStands(wiring: ServerWiring, call: Call): Promise<CalendarFeedShown> {
  const { madeAt } = await readCalendarFeed(wiring.ports)(await inPartnership(wiring, call));
  return { madeAt };
}

/** The secret is as long as a key: it cannot be guessed, and is not kept. */
async function made(wiring: ServerWiring, call: Call): Promise<MadeCalendarFeed> {
  const secret = randomBytes(32).toString('base64url');
  await makeCalendarFeed(wiring.ports)({ ...(await inPartnership(wiring, call)), secret });
  const language = languageOf(queryWord(call, 'lang'));
  return { url: `${wiring.publicUrl}/calendar/${secret}.ics${language === 'en' ? '?lang=en' : ''}`, madeAt: call.at };
}

async function revoked(wiring: ServerWiring, call: Call): Promise<CalendarFeedShown> {
  await revokeCalendarFeed(wiring.ports)(await inPartnership(wiring, call));
  return asItStands(wiring, call);
}
