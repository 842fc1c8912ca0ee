import type { Meeting } from '#bot/domain/meeting.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/**
 * The meeting once more as it stands, for every commit by which something is decided, written, sent or closed at it: two
 * of them in one moment meet in its tag, and the later one is decided anew. So no decision stays open at a point that was
 * being closed, and none is missing from the first minutes. The meeting is to be read before whatever the commit stands on.
 */
export function unchangedMeeting({ value, tag }: Tagged<Meeting>): Change {
  return { kind: 'meeting', value, before: value, tag };
}
