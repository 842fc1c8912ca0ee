import { localDay } from '#bot/domain/local-time.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import type { Absence } from '#bot/domain/person.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { Settings } from '#bot/domain/settings.ts';

type Moment = { readonly at: string; readonly settings: Settings; readonly zone: string };

/**
 * When a stand-in is asked (ISO instant): at once in the hours in which we send, else when these next begin while the
 * absence lasts; null where they do not.
 */
export function standInMoment(absence: Absence, { at, settings, zone }: Moment): string | null {
  const begins = localInstant(absence.from, settings.sendFrom, zone);
  const moment = nextSendTime(isBefore(at, begins) ? begins : at, settings, zone);
  return localDay(moment, zone) > absence.to ? null : moment;
}

type Away = { readonly personId: string; readonly absence: Absence; readonly roundId: string; readonly at: string };

/** The question to a stand-in: once for each beginning, however long the absence is then made. */
export function standInIntent({ personId, absence, roundId, at }: Away): Intent {
  return intentOf({
    kind: 'asked',
    recipient: { kind: 'person', personId: absence.standInId },
    roundId,
    aboutPersonId: personId,
    createdAt: at,
    occasion: absence.from,
  });
}
