import { languageOf } from '#bot/domain/language.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { isPractice, practiceMark } from '#bot/domain/practice.ts';
import { fileWord } from '#bot/reports/file-word.ts';
import { type CalendarFrame, meetingIcs, seriesIcs } from '#bot/reports/meeting-ics.ts';
import { textFor } from '#bot/text/text-for.ts';
import { readCalendarMeeting } from '#bot/use-cases/meetings/read-calendar-meeting.ts';
import { readSeries } from '#bot/use-cases/meetings/read-series.ts';
import { type AnsweredPath, type Call, type FileAnswer, inPartnership, pathPart, queryWord } from './api-call.ts';
import { aboutMeeting } from './meeting-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Calendar files to be opened, or sent from Outlook, by whoever may see the meetings. */
export function calendarPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: '/api/meetings/:meeting/file.ics', file: (call) => meetingFile(wiring, call) },
    { method: 'get', path: '/api/meeting-series/:series/file.ics', file: (call) => seriesFile(wiring, call) },
  ];
}

async function meetingFile(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const { meeting, partnership } = await readCalendarMeeting(wiring.ports)(await aboutMeeting(wiring, call));
  const file = { partnership, name: `moede-${meeting.date}.ics` };
  return icsFile(file, meetingIcs(meeting, frameOf(call, partnership)));
}

async function seriesFile(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const question = { ...(await inPartnership(wiring, call)), seriesId: pathPart(call, 'series') };
  const { meetings, partnership } = await readSeries(wiring.ports)(question);
  return icsFile({ partnership, name: 'moederaekke.ics' }, seriesIcs(meetings, frameOf(call, partnership)));
}

function frameOf(call: Call, partnership: Partnership): CalendarFrame {
  return { partnership, text: textFor(languageOf(queryWord(call, 'lang'))), at: call.at };
}

type IcsFile = { readonly partnership: Partnership; readonly name: string };

function icsFile({ partnership, name }: IcsFile, content: string): FileAnswer {
  const marked = isPractice(partnership.id) ? `${fileWord(practiceMark)}_${name}` : name;
  return { name: marked, mediaType: 'text/calendar; charset=utf-8', bytes: Buffer.from(content) };
}
