import type { ShownDecision, ShownMinutes, ShownPoint } from '#bot/domain/shown-minutes.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay, formatList } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { container, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** How much of long minutes a card holds. */
export type Shortening = {
  /** Most UTF-16 units of each text. */
  readonly text: number;
  /** Most points, and most decisions at each. */
  readonly points: number;
  readonly decisions: number;
};

export const unshortened: Shortening = { text: Number.MAX_SAFE_INTEGER, points: 200, decisions: 200 };

/** From whole to very short; the last one keeps the budget whatever was written. */
export const shortenings: readonly [Shortening, ...Shortening[]] = [
  unshortened,
  { text: 600, points: 40, decisions: 10 },
  { text: 160, points: 20, decisions: 4 },
  { text: 80, points: 10, decisions: 1 },
];

/** The points of minutes as they are shown in the chat, and a word where they were shortened. */
export function minutesPoints(text: Text, minutes: ShownMinutes, most: Shortening): readonly Element[] {
  const shown = minutes.points.slice(0, most.points);
  const isShortened =
    shown.length < minutes.points.length ||
    shown.some(
      ({ text: said, decisions }) =>
        said.length > most.text ||
        decisions.length > most.decisions ||
        decisions.some((decision) => decision.text.length > most.text),
    );
  return [
    ...shown.map((point, n) => pointOf(text, point, { place: n + 1, lang: minutes.lang, most })),
    ...(isShortened ? [paragraph(text.minutes.shortened, { weight: 'bolder' })] : []),
  ];
}

type Drawing = { readonly place: number; readonly lang: ShownMinutes['lang']; readonly most: Shortening };

function pointOf(text: Text, point: ShownPoint, { place, lang, most }: Drawing): Element {
  const title = point.title ?? text.agenda.kinds[point.kind];
  const said = point.text === '' ? [] : [written(clipText(point.text, most.text).text, { spacing: 'small', lang })];
  return container(
    [
      written(`${place}. ${clipText(title, 200).text}`, { weight: 'bolder' }),
      ...(point.isClosed ? [paragraph(text.minutes.closedPoint, { size: 'small', spacing: 'none' })] : []),
      ...(point.isCarriedOver ? [paragraph(text.agenda.carriedOver, { size: 'small', spacing: 'none' })] : []),
      ...said,
      ...point.decisions.slice(0, most.decisions).map((decision) => decisionOf(text, decision, most)),
    ],
    { spacing: 'medium' },
  );
}

function decisionOf(text: Text, decision: ShownDecision, most: Shortening): Element {
  const words = text.minutes;
  const { language } = text;
  const { assentedBy, responsible, dueOn } = decision;
  const about = [
    ...(responsible === null ? [] : [words.responsible(responsible.name)]),
    ...(dueOn === null ? [] : [words.due(formatDay(dueOn, language))]),
    ...(assentedBy.length === 0 ? [] : [words.assentedBy(formatList(assentedBy, language))]),
  ];
  const said = clipText(decision.text, most.text).text;
  return container(
    [
      written(`${words.decisionTypes[decision.type]}: ${said}`, { spacing: 'none', lang: decision.lang }),
      ...(about.length === 0
        ? []
        : [written(clipText(about.join(' · '), 300).text, { size: 'small', spacing: 'none' })]),
    ],
    { style: 'emphasis', spacing: 'small' },
  );
}
