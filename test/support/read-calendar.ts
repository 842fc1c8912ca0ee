import assert from 'node:assert/strict';
import ICAL from 'ical.js';

/** One event of a calendar file, as another program reads it. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  /** Local time and zone, such as `2027-02-04T13:00:00 Europe/Copenhagen`. */
  readonly start: string;
  readonly end: string;
  /** ISO instants by the file's own rules for the zone. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly stampedAt: string;
  /** Names of everything that is said of it. */
  readonly properties: readonly string[];
};

export type ReadCalendar = {
  readonly method: string;
  readonly name: string;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
};

/** A calendar file as ical.js reads it, with no zone known but those in the file. */
export function readCalendar(file: string): ReadCalendar {
  const calendar = ICAL.Component.fromString(file);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => textOf(zone, 'tzid'));
  return {
    method: textOf(calendar, 'method'),
    name: textOf(calendar, 'x-wr-calname'),
    zones,
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const { uid, sequence, startDate, endDate } = new ICAL.Event(component);
  return {
    uid,
    sequence,
    status: textOf(component, 'status'),
    summary: textOf(component, 'summary'),
    location: textOf(component, 'location'),
    description: textOf(component, 'description'),
    url: textOf(component, 'url'),
    start: localTime(startDate),
    end: localTime(endDate),
    startsAt: startDate.toJSDate().toISOString(),
    endsAt: endDate.toJSDate().toISOString(),
    stampedAt: textOf(component, 'dtstamp'),
    properties: component.getAllProperties().map(({ name }) => name),
  };
}

/** ical.js gives a time whose zone is not in the file the zone `floating`, and then this says so. */
function localTime(time: ICAL.Time): string {
  assert.ok(time.zone);
  return `${time.toString()} ${time.zone.tzid}`;
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}
