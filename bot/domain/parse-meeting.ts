import { groups } from './channel.ts';
import { containsCprNumber } from './cpr.ts';
import { isDay } from './local-time.ts';
import type { MeetingDetails } from './meeting.ts';
import { type MeetingField, type MeetingProblem, meetingFields } from './meeting-problem.ts';
import { readText } from './read-text.ts';

/** What a form sent, as it was typed; several participants arrive as one string joined by commas. */
export type RawMeeting = Readonly<Partial<Record<MeetingField, string>>>;

export type ParsedMeeting =
  | { readonly ok: true; readonly value: MeetingDetails }
  | { readonly ok: false; readonly problems: readonly MeetingProblem[] };

/** What may be chosen, and the zone where none is given. */
export type MeetingChoices = {
  readonly personIds: readonly string[];
  readonly channelIds: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
};

/** Longest texts, in UTF-16 code units. */
export const meetingLimits = { title: 200, place: 200, onlineUrl: 2000 } as const;

/** Reads a meeting's form. All problems come back at once, in the order of the form, because it shows all of them. */
export function parseMeeting(raw: RawMeeting, choices: MeetingChoices): ParsedMeeting {
  const details = readDetails(raw, choices);
  const { group } = details;
  const problems = [...whenProblems(details), ...badTexts(raw), ...badChoices(details, choices)];
  if (group === null || problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  }
  return { ok: true, value: { ...details, group } };
}

type Draft = Omit<MeetingDetails, 'group'> & { readonly group: MeetingDetails['group'] | null };

function readDetails(raw: RawMeeting, { timeZone }: MeetingChoices): Draft {
  const line = (field: MeetingField) => oneLine(raw[field] ?? '');
  return {
    group: groups.find((group) => group === raw.group) ?? null,
    title: line('title') || null,
    date: line('date'),
    startTime: readTime(line('startTime')),
    endTime: readTime(line('endTime')),
    timeZone: line('timeZone') || timeZone,
    place: line('place'),
    onlineUrl: readUrl(line('onlineUrl')),
    chairId: line('chairId') || null,
    channelId: line('channelId') || null,
    participantIds: [
      ...new Set(
        line('participantIds')
          .split(',')
          .filter((id) => id !== ''),
      ),
    ],
  };
}

function oneLine(typed: string): string {
  return readText(typed).replace(/\s+/g, ' ');
}

/** `9.00` and `09:00` are the same time; whatever else was typed stays, and is found to be none. */
function readTime(typed: string): string {
  return typed.replace(
    /^(\d{1,2})[.:](\d\d)$/,
    (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`,
  );
}

/** As browsers write it; whatever is no address stays as it was typed. */
function readUrl(typed: string): string | null {
  if (typed === '') return null;
  return URL.canParse(typed) ? new URL(typed).href : typed;
}

function whenProblems({ date, startTime, endTime, timeZone }: Draft): readonly MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  if (!isDay(date)) problems.push({ field: 'date', code: date === '' ? 'required' : 'not_a_day' });
  for (const [field, time] of [
    ['startTime', startTime],
    ['endTime', endTime],
  ] as const) {
    if (!isTime(time)) problems.push({ field, code: time === '' ? 'required' : 'not_a_time' });
  }
  if (isTime(startTime) && isTime(endTime) && endTime <= startTime) {
    problems.push({ field: 'endTime', code: 'ends_before_start' });
  }
  if (!isZone(timeZone)) problems.push({ field: 'timeZone', code: 'unknown_choice' });
  return problems;
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isZone(name: string): boolean {
  return zones.has(name);
}

const zones: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** Length is measured as sent, so that it agrees with the card's own counter; a CPR number may be split by a line. */
function badTexts(raw: RawMeeting): readonly MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  for (const field of ['title', 'place', 'onlineUrl'] as const) {
    const typed = raw[field] ?? '';
    const limit = meetingLimits[field];
    // What a browser writes for an address may be six times as long as what was typed, and stands on every card.
    const kept = field === 'onlineUrl' ? (readUrl(oneLine(typed)) ?? '') : '';
    if (typed.length > limit || kept.length > limit) problems.push({ field, code: 'too_long', limit });
    if (containsCprNumber(oneLine(typed))) problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

function badChoices(details: Draft, { personIds, channelIds }: MeetingChoices): readonly MeetingProblem[] {
  const { group, onlineUrl, chairId, channelId, participantIds } = details;
  const problems: MeetingProblem[] = [];
  const unknown = (field: MeetingField) => problems.push({ field, code: 'unknown_choice' });
  if (group === null) unknown('group');
  if (chairId !== null && !personIds.includes(chairId)) unknown('chairId');
  if (channelId !== null && !channelIds.includes(channelId)) unknown('channelId');
  if (participantIds.some((id) => !personIds.includes(id))) unknown('participantIds');
  if (onlineUrl !== null && !isSafeUrl(onlineUrl)) problems.push({ field: 'onlineUrl', code: 'not_https' });
  return problems;
}

/** A name or password before the host could make an address look like another's. */
function isSafeUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

function placeOf({ field }: MeetingProblem): number {
  return meetingFields.indexOf(field);
}
