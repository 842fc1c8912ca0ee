import type { Asker, OfRound } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatList, formatWeekday } from '#bot/text/format.ts';
import type { Element, RichTextBlock, TextRun } from './element-types.ts';
import { factLine, paragraph } from './elements.ts';
import { cleanText } from './written-text.ts';

/**
 * A sentence of ours with names in it; the last place where `name` stands is set off from the rest: a person's name,
 * which comes before, may hold that of what they lead.
 */
export function sentenceAbout(sentence: string, name: string): RichTextBlock {
  const said = cleanText(sentence);
  const about = cleanText(name);
  const at = about.trim() === '' ? -1 : said.lastIndexOf(about);
  if (at < 0) return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: said }] };
  const runs: TextRun[] = [
    { type: 'TextRun', text: said.slice(0, at) },
    { type: 'TextRun', text: about, weight: 'bolder' },
    { type: 'TextRun', text: said.slice(at + about.length) },
  ];
  return { type: 'RichTextBlock', inlines: runs.filter(({ text }) => text.trim() !== '') };
}

/** `Frist: fredag den 15. januar 2027`, with its time where hours matter. */
export function dueLine(text: Text, { round }: OfRound): Element {
  const time = round.dueTime === null ? null : formatClock(round.dueTime, text.language);
  return paragraph(text.notices.due(formatWeekday(round.dueOn, text.language), time), {
    weight: 'bolder',
    spacing: 'small',
  });
}

/** The four things that everybody who is asked may know: who asks, what for, how long it takes, where the text goes. */
export function fourFacts(text: Text, asked: OfRound & { readonly askedBy: readonly Asker[] }): readonly Element[] {
  const words = text.notices.facts;
  const { meetingOn } = asked.round;
  const whatFor = meetingOn === null ? words.noMeeting : words.meeting(formatWeekday(meetingOn, text.language));
  return [
    factLine(words.whoAsks, askersOf(text, asked.askedBy), { spacing: 'medium' }),
    factLine(words.whatFor, whatFor),
    factLine(words.howLong, words.minutes),
    factLine(words.whereTo, meetingOn === null ? words.overview : words.overviewAndPack),
  ];
}

/** The coordinators with their phones, as one line. */
export function askersOf(text: Text, askers: readonly Asker[]): string {
  const words = text.notices.facts;
  if (askers.length === 0) return words.someone;
  const said = askers.map(({ name, organisationName, phone }) => words.asker(name, organisationName, phone));
  return formatList(said, text.language);
}
