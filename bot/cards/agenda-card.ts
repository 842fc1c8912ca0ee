import type { PointKind } from '#bot/domain/agenda.ts';
import type { StatusReason } from '#bot/domain/agenda-status.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay, formatList } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { beginsAt } from './meeting-parts.ts';
import type { ShownMeeting } from './propose-point-card.ts';

export type AgendaContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly meeting: ShownMeeting & { readonly startTime: string };
  readonly hasGoneOut: boolean;
  readonly mayPropose: boolean;
  /** Those this reader may see, in their order. */
  readonly points: readonly ShownPoint[];
  /** What the status point holds; null where there is no such point. */
  readonly status: ShownStatus | null;
  readonly tabUrl: string;
  readonly sampleData: boolean;
};

export type ShownPoint = {
  readonly kind: PointKind;
  readonly title: string | null;
  readonly text: string;
  readonly isClosed: boolean;
  readonly isCarriedOver: boolean;
};

export type ShownStatus = {
  readonly decisions: readonly { readonly text: string; readonly dueOn: string | null; readonly isOverdue: boolean }[];
  readonly rows: readonly { readonly name: string; readonly reasons: readonly StatusReason[] }[];
};

/** What a point is called: by its own title, or by what it is. */
export function pointTitle(text: Text, { kind, title }: Pick<ShownPoint, 'kind' | 'title'>): string {
  return title ?? text.agenda.kinds[kind];
}

/** How much of the status point, of each text and of each title is shown. */
type Room = { readonly lines: number; readonly letters: number; readonly title: number };

/** A meeting's agenda for one reader. Where it is long the texts give way first, and the tab shows all of it. */
export function agendaCard(content: AgendaContent): Card {
  return firstThatFits([
    () => drawn(content, { lines: 20, letters: 400, title: 200 }),
    () => drawn(content, { lines: 8, letters: 120, title: 200 }),
    () => drawn(content, { lines: 3, letters: 0, title: 200 }),
    () => drawn(content, { lines: 3, letters: 0, title: 100 }),
  ]);
}

function drawn(content: AgendaContent, room: Room): Card {
  const { text, partnershipId, meeting, points, status } = content;
  const words = text.agenda;
  const propose = executeAction({
    title: words.propose.heading,
    data: noticeData('agenda.propose', { partnershipId, meetingId: meeting.id, step: 'ask' }),
    inputs: 'none',
  });
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(meetingTitle(text, meeting), { weight: 'bolder', spacing: 'none' }),
      paragraph(beginsAt(text, meeting), { spacing: 'none' }),
      ...(content.hasGoneOut ? [paragraph(words.show.goneOut, { isSubtle: true, spacing: 'small' })] : []),
      ...points.flatMap((point, index) => [
        ...pointLines(text, { point, number: index + 1, room }),
        ...(point.kind === 'status' && status ? statusLines(text, status, room) : []),
      ]),
      buttons(...(content.mayPropose ? [propose] : []), openTab(words.show.open, content.tabUrl)),
    ],
  });
}

type Line = { readonly point: ShownPoint; readonly number: number; readonly room: Room };

function pointLines(text: Text, { point, number, room }: Line): readonly Element[] {
  const marks = [
    ...(point.isClosed ? [text.agenda.closed] : []),
    ...(point.isCarriedOver ? [text.agenda.carriedOver] : []),
  ];
  const wording = shortened(point.text, room.letters);
  return [
    written(`${number}. ${shortened(pointTitle(text, point), room.title)}`, { weight: 'bolder', spacing: 'small' }),
    ...(marks.length > 0 ? [paragraph(marks.join('. '), { size: 'small', isSubtle: true, spacing: 'none' })] : []),
    ...(wording === '' ? [] : [written(wording, { size: 'small', spacing: 'none' })]),
  ];
}

/** Overdue decisions first, then what needs the group. */
function statusLines(
  text: Text,
  { decisions, rows }: ShownStatus,
  { lines, letters, title }: Room,
): readonly Element[] {
  const words = text.agenda;
  if (decisions.length === 0 && rows.length === 0) {
    return [paragraph(words.nothing, { size: 'small', isSubtle: true, spacing: 'none' })];
  }
  const decided = decisions.slice(0, lines).map(({ text: said, dueOn, isOverdue }) => {
    const day = dueOn === null ? null : formatDay(dueOn, text.language);
    const due = day === null ? '' : ` (${isOverdue ? words.decisions.overdue(day) : words.decisions.due(day)})`;
    return written(`${shortened(said, Math.max(letters, 80))}${due}`, { size: 'small', spacing: 'none' });
  });
  const needing = rows.slice(0, lines).map(({ name, reasons }) => {
    const why = formatList(
      reasons.map((reason) => lowered(words.reasons[reason])),
      text.language,
    );
    return written(`${shortened(name, title)}: ${why}`, { size: 'small', spacing: 'none' });
  });
  const left = decisions.length - decided.length + rows.length - needing.length;
  return [
    ...(decided.length > 0 ? [paragraph(words.decisions.heading, { size: 'small', spacing: 'none' }), ...decided] : []),
    ...needing,
    ...(left > 0 ? [paragraph(words.more(left), { size: 'small', isSubtle: true, spacing: 'none' })] : []),
  ];
}

/** Within a line. */
function lowered(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** Never in the middle of a character. */
function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : most === 0 ? '' : `${letters.slice(0, most - 1).join('')}…`;
}
