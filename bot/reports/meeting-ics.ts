import ical, { escape as escapeText, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingEnd, meetingStart, zonedMoment } from '#bot/domain/meeting-moments.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { isPractice, practiceMark } from '#bot/domain/practice.ts';
import type { Text } from '#bot/text/da.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { hiddenSaid } from './hidden-said.ts';
import { timeZoneBlock } from './time-zone-block.ts';

/** Whose calendar file it is, in which language, and when it is made (ISO instant): its DTSTAMP. */
export type CalendarFrame = {
  readonly partnership: Pick<Partnership, 'id' | 'name'>;
  readonly text: Text;
  readonly at: string;
};

/**
 * One meeting as a calendar file (RFC 5545) to be opened or sent from Outlook: METHOD is CANCEL where it is cancelled,
 * else PUBLISH. Nobody is named in it: we know no e-mail addresses, so it asks for no answer either.
 */
export function meetingIcs(meeting: Meeting, frame: CalendarFrame): string {
  const method = meeting.state === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  return calendarFile({ method, language: languageOf(frame), events: [wholeEvent(meeting, frame)] });
}

/** A series' meetings in one calendar file, each an event of its own, so that one can be moved by itself. */
export function seriesIcs(meetings: readonly Meeting[], frame: CalendarFrame): string {
  const events = inOrder(meetings).map((meeting) => wholeEvent(meeting, frame));
  return calendarFile({ method: ICalCalendarMethod.PUBLISH, language: languageOf(frame), events });
}

/**
 * What somebody's calendar reads again and again: title, time and place of the meetings given, and nothing else, as
 * the address of a feed may be passed on. Cancelled ones stay in it and say so.
 */
export function feedIcs(meetings: readonly Meeting[], frame: CalendarFrame): string {
  const feedName = frame.text.meetings.calendarName(frame.partnership.name);
  const events = inOrder(meetings).map((meeting) => bareEvent(meeting, frame));
  return calendarFile({ method: ICalCalendarMethod.PUBLISH, language: languageOf(frame), events, feedName });
}

type CalendarFile = {
  readonly method: ICalCalendarMethod;
  readonly language: string;
  readonly events: readonly ICalEventData[];
  readonly feedName?: string;
};

/** The zone is given to each event alone: a calendar's own would put DTSTAMP into local time, which must be UTC. */
function calendarFile({ method, language, events, feedName }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Tryg Overblik', product: 'Meetings', language },
    method,
    timezone: { name: null, generator: timeZoneBlock },
    events: [...events],
  });
  // The library writes a calendar's name as it is, line breaks included.
  if (feedName !== undefined) calendar.name(escapeText(feedName, false));
  return `${calendar.toString()}\r\n`;
}

function languageOf({ text }: CalendarFrame): string {
  return text.language.toUpperCase();
}

function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.toSorted((a, b) => meetingStart(a).localeCompare(meetingStart(b)) || a.id.localeCompare(b.id, 'en'));
}

function bareEvent(read: Meeting, { partnership, text, at }: CalendarFrame): ICalEventData {
  const meeting = hiddenSaid(read, text.language);
  const plain = meetingTitle(text, meeting);
  const title = isPractice(partnership.id) ? `${practiceMark}: ${plain}` : plain;
  const isCancelled = meeting.state === 'cancelled';
  return {
    id: `${meeting.id}@${partnership.id}.tryg-overblik`,
    sequence: meeting.sequence,
    stamp: at,
    timezone: meeting.timeZone,
    start: zonedMoment(meetingStart(meeting), meeting.timeZone),
    end: zonedMoment(meetingEnd(meeting), meeting.timeZone),
    summary: isCancelled ? text.meetings.cancelledTitle(title) : title,
    location: meeting.place || (meeting.onlineUrl === null ? null : text.meetings.online),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The address stands in the description too, because Outlook does not show URL. */
function wholeEvent(meeting: Meeting, frame: CalendarFrame): ICalEventData {
  const event = bareEvent(meeting, frame);
  if (meeting.onlineUrl === null) return event;
  return {
    ...event,
    url: uriOf(meeting.onlineUrl),
    description: frame.text.meetings.joinOnline(meeting.onlineUrl),
  };
}

/** The library escapes commas and semicolons as in a text, which a URI may not have; written so, it finds none. */
function uriOf(address: string): string {
  return address.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
