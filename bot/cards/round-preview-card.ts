import type { Text } from '#bot/text/da.ts';
import { formatInstantOnWeekday, formatList } from '#bot/text/format.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, factLine, heading, paragraph, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import { leadingOnStrategy } from './strategy-card.ts';

export type PreviewPerson = {
  readonly name: string;
  /** The absent leads they are asked for. */
  readonly standsInFor: readonly string[];
  readonly initiativeNames: readonly string[];
  readonly phone: string | null;
  /** Null where a message will reach them in their own chat; else why not, as a sentence of ours. */
  readonly unreachedBecause: string | null;
};

export type PreviewNotice = {
  readonly kind: 'asked' | 'reminder' | 'last_day' | 'to_call' | 'goal_summaries';
  /** ISO instant. */
  readonly at: string;
};

export type RoundPreviewContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  /** ISO instant at which it opens if it is confirmed now. */
  readonly opensAt: string;
  readonly people: readonly PreviewPerson[];
  readonly withoutLead: readonly string[];
  readonly notices: readonly PreviewNotice[];
  readonly strategyEnded: boolean;
  /** True while nobody has confirmed that it opens. */
  readonly isPlanned: boolean;
  /** Why it could not be opened, as sentences; empty at first. */
  readonly problems: readonly string[];
};

/** Before a round opens: who gets what, when, and who cannot be reached. Nothing is sent by looking. */
export function roundPreviewCard(content: RoundPreviewContent): Card {
  return firstThatFits([() => drawn(content, 40), () => drawn(content, 15), () => drawn(content, 5)]);
}

function drawn(content: RoundPreviewContent, most: number): Card {
  const { text, roundName } = content;
  const words = text.coordinating.preview;
  const when = formatInstantOnWeekday(content.opensAt, place(content));
  return card({
    text,
    summary: words.summary(roundName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(roundName, { weight: 'bolder', spacing: 'none' }),
      ...notSaved(text.planning.notOpened, content.problems),
      ...(mayConfirm(content) ? [paragraph(words.opens(when))] : []),
      ...warnings(content, most),
      heading(words.people(content.people.length), { size: 'medium', spacing: 'medium' }),
      paragraph(hasUnreached(content) ? words.othersReached : words.allReached, { spacing: 'small' }),
      ...content.people.slice(0, most).map((person) => personLine(text, person)),
      ...more(text, content.people.length - most),
      heading(words.when, { size: 'medium', spacing: 'medium' }),
      ...content.notices.map((notice) => noticeLine(content, notice)),
      ...choices(content),
    ],
  });
}

function hasUnreached({ people }: RoundPreviewContent): boolean {
  return people.some(({ unreachedBecause }) => unreachedBecause !== null);
}

function warnings(content: RoundPreviewContent, most: number): readonly Element[] {
  const { text, people, withoutLead, strategyEnded } = content;
  const words = text.coordinating.preview;
  const unreached = people.filter(({ unreachedBecause }) => unreachedBecause !== null);
  const lines: readonly Element[] = [
    ...(strategyEnded
      ? [paragraph(words.strategyEnded, { weight: 'bolder' }), ...leadingOnStrategy(text, content.partnershipId)]
      : []),
    ...(unreached.length > 0 ? [paragraph(words.unreached(unreached.length), { weight: 'bolder' })] : []),
    ...unreached.slice(0, most).map((person) => unreachedLine(text, person)),
    ...more(text, unreached.length - most),
    ...(unreached.length > 0 ? [paragraph(words.unreachedHint)] : []),
    ...(withoutLead.length > 0 ? [factLine(words.withoutLead, formatList(withoutLead, text.language))] : []),
  ];
  return lines.length === 0 ? [] : [container(lines, { style: 'attention', spacing: 'medium' })];
}

function unreachedLine(text: Text, { name, phone, unreachedBecause }: PreviewPerson): Element {
  return factLine(text.coordinating.round.person(name, phone), unreachedBecause ?? '');
}

function personLine(text: Text, { name, standsInFor, initiativeNames }: PreviewPerson): Element {
  const absent = formatList(standsInFor, text.language);
  const who = standsInFor.length === 0 ? name : text.coordinating.preview.standsIn(name, absent);
  return factLine(who, formatList(initiativeNames, text.language));
}

function noticeLine(content: RoundPreviewContent, { kind, at }: PreviewNotice): Element {
  const words = content.text.coordinating.preview;
  return factLine(words.notices[kind], formatInstantOnWeekday(at, place(content)));
}

function more(text: Text, left: number): readonly Element[] {
  return left > 0 ? [paragraph(text.coordinating.round.more(left), { spacing: 'small' })] : [];
}

function choices(content: RoundPreviewContent): readonly Element[] {
  const { text, partnershipId, roundId } = content;
  const words = text.coordinating.preview;
  const ids = { partnershipId, roundId };
  const confirm = executeAction({
    title: words.confirm,
    data: noticeData('round.open', ids),
    inputs: 'none',
    isMain: true,
  });
  const toMe = executeAction({ title: words.toMe, data: noticeData('round.preview_to_me', ids), inputs: 'none' });
  return [
    ...(mayConfirm(content) ? [buttons(confirm)] : []),
    { ...buttons(toMe), spacing: 'small' },
    backToRound(text, ids),
  ];
}

/** A strategy whose period has run out has to be extended first. */
function mayConfirm({ isPlanned, strategyEnded }: RoundPreviewContent): boolean {
  return isPlanned && !strategyEnded;
}

function place({ text, timeZone }: RoundPreviewContent) {
  return { language: text.language, timeZone };
}
