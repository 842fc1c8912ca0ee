import type { PackMark } from '#bot/domain/pack.ts';
import { type PackAudience, packAudiences } from '#bot/domain/pack-audience.ts';
import type { RoundState } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf, formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Action, Card, Element } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { type Outcome, outcome } from './outcome.ts';

export type PackDeskContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  readonly isCoordinator: boolean;
  /** The frozen round packs are made of, or null. */
  readonly round: { readonly id: string; readonly name: string } | null;
  /** The round that is frozen next: its last day for late answers (local ISO date). */
  readonly coming: { readonly name: string; readonly state: RoundState; readonly graceUntil: string } | null;
  readonly newest: PackMark | null;
  readonly nextNumber: number;
  /** Local ISO date, or null where no meeting is known. */
  readonly meetingOn: string | null;
  /** Opens the newest pack, or the overview where there is none. */
  readonly tabUrl: string;
} & Outcome;

/** The newest meeting pack, and what a coordinator can do about it. */
export function packDeskCard(content: PackDeskContent): Card {
  const { text, round, isCoordinator, newest, tabUrl } = content;
  const words = text.packs;
  const open = openTab(newest ? words.open : text.chat.buttons.openOverview, tabUrl);
  const deeds = isCoordinator ? choices(content) : [];
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      ...outcome(content),
      ...(round ? [factLine(words.round, round.name)] : []),
      ...standing(content),
      ...(isCoordinator && round ? [paragraph(words.print, { spacing: 'small' })] : []),
      // Two in a row at most, so that none is cut off on a phone.
      ...[...deeds, [open]].map((row, n) =>
        n === 0 ? buttons(...row) : { ...buttons(...row), spacing: 'small' as const },
      ),
    ],
  });
}

function standing({ text, isCoordinator, round, coming, newest, ...content }: PackDeskContent): readonly Element[] {
  const words = text.packs;
  const { language } = text;
  if (!isCoordinator && !newest) return [paragraph(words.noneForYou)];
  if (!round) return [written(notYet(text, coming))];
  const day = newest && formatDayOf(newest.madeAt, { language, timeZone: content.timeZone });
  return [
    ...(content.meetingOn === null ? [] : [factLine(words.meeting, formatWeekday(content.meetingOn, language))]),
    newest && day ? factLine(words.newestLabel, words.newest(newest.number, day)) : paragraph(words.noneMade),
    ...(newest ? [factLine(words.edition, words.audiences[newest.audience])] : []),
    ...(isCoordinator && coming
      ? [written(words.nextRound(coming.name, formatWeekday(coming.graceUntil, language)), { spacing: 'small' })]
      : []),
  ];
}

/** Why no pack can be made, and when one can. */
function notYet({ packs: words, language }: Text, coming: PackDeskContent['coming']): string {
  if (!coming) return words.noRound;
  if (coming.state === 'closing') return words.notFrozenYet(coming.name);
  return words.notFrozen(coming.name, formatWeekday(coming.graceUntil, language));
}

/** Row by row: sending the newest one, then making the next. */
function choices({ text, partnershipId, round, newest, nextNumber }: PackDeskContent): readonly (readonly Action[])[] {
  if (!round) return [];
  const ids = { partnershipId, roundId: round.id };
  const make = (audience: PackAudience) =>
    executeAction({
      title: text.packs.make[audience],
      data: noticeData('pack.make', { ...ids, audience, version: nextNumber }),
      inputs: 'none',
      isMain: audience === 'all' && newest === null,
    });
  const send = (number: number) =>
    executeAction({
      title: text.packs.send(number),
      data: noticeData('pack.send', { ...ids, version: number }),
      inputs: 'none',
      isMain: true,
    });
  return [...(newest ? [[send(newest.number)]] : []), packAudiences.map(make)];
}
