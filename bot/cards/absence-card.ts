import type { Absence } from '#bot/domain/person.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import { backToRounds } from './back-to-rounds.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, ChoiceSet, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  container,
  dateInput,
  executeAction,
  heading,
  paragraph,
  written,
} from './elements.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type DeskPlace, placeIds, type TypedAbsence } from './people-action.ts';
import { plainName } from './written-text.ts';

type Named = { readonly personId: string; readonly name: string };

export type AbsenceContent = DeskPlace & {
  readonly text: Text;
  readonly partnershipName: string;
  /** Whether it is about whoever reads the card, and nobody else. */
  readonly isMine: boolean;
  /** Local day (ISO date) before which no absence ends. */
  readonly day: string;
  readonly mayBeAway: readonly Named[];
  readonly standIns: readonly Named[];
  /** Those that hold or are to come. */
  readonly absences: readonly (Named & Absence & { readonly standInName: string })[];
  readonly typed: TypedAbsence;
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  readonly sampleData: boolean;
} & Outcome;

/** Who is away and who answers meanwhile: what holds now, and what is to be set. */
export function absenceCard(content: AbsenceContent): Card {
  return firstThatFits([() => drawn(content, 80), () => drawn(content, 40), () => drawn(content, 15)]);
}

function drawn(content: AbsenceContent, most: number): Card {
  const { text, isMine } = content;
  const words = isMine ? text.people.mine : text.people.absence;
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      ...outcome(content),
      paragraph(words.intro),
      ...notSaved(text.people.notSaved, content.problems),
      ...inputs(content, most),
      ...present(content, most),
      ...(isMine ? [] : [backToRounds(text, content)]),
    ],
  });
}

function inputs(content: AbsenceContent, most: number): readonly Element[] {
  const { text, isMine, mayBeAway, standIns, typed } = content;
  const words = text.people.absence;
  const verb = isMine ? 'absence.set_mine' : 'absence.set';
  const data = noticeData(verb, { ...placeIds(content), step: 'do' });
  const isCut = standIns.length > most || (!isMine && mayBeAway.length > most);
  const day = (field: 'from' | 'to') =>
    dateInput({
      id: field,
      label: words[field].label,
      errorMessage: words[field].missing,
      value: typed[field] ?? undefined,
      ...(field === 'to' ? { min: content.day } : {}),
    });
  return [
    ...(isMine ? [] : [choice({ id: 'awayId', people: mayBeAway.slice(0, most), typed, words: words.who })]),
    day('from'),
    day('to'),
    choice({ id: 'standInId', people: standIns.slice(0, most), typed, words: words.standIn }),
    ...(isCut ? [paragraph(words.more, { size: 'small', spacing: 'small' })] : []),
    ...(isMine ? [] : [paragraph(words.hint, { size: 'small', isSubtle: true, spacing: 'small' })]),
    buttons(executeAction({ title: (isMine ? text.people.mine : words).save, data, inputs: 'all', isMain: true })),
  ].filter((element) => element.type !== 'Input.ChoiceSet' || element.choices.length > 0);
}

type Choice = {
  readonly id: 'awayId' | 'standInId';
  readonly people: readonly Named[];
  readonly typed: TypedAbsence;
  readonly words: { readonly label: string; readonly missing: string };
};

function choice({ id, people, typed, words }: Choice): ChoiceSet {
  return choiceInput({
    id,
    label: words.label,
    errorMessage: words.missing,
    choices: people.map(({ personId, name }) => ({ title: plainName(name) || personId, value: personId })),
    value: typed[id] ?? undefined,
    style: 'compact',
    placeholder: words.missing,
  });
}

/** Each with its own way to end it. */
function present({ text, isMine, absences, ...place }: AbsenceContent, most: number): readonly Element[] {
  if (absences.length === 0) return [];
  const { absence: words, mine } = text.people;
  const shown = absences.slice(0, most);
  const left = absences.length - shown.length;
  return [
    heading(isMine ? mine.nowTitle : words.present, { size: 'medium', spacing: 'large' }),
    ...shown.map((each, at) => {
      const { personId, name, from, to, standInName } = each;
      const line = words.line(formatDay(from, text.language), formatDay(to, text.language), standInName);
      const ids = { ...placeIds(place), ...(isMine ? {} : { personId }) };
      const data = noticeData(isMine ? 'absence.clear_mine' : 'absence.clear', ids);
      const title = isMine || shown.length === 1 ? words.clear : words.clearNamed(plainName(name) || personId);
      return container(
        [
          ...(isMine ? [] : [written(name, { weight: 'bolder' })]),
          written(line, { spacing: 'none' }),
          { ...buttons(executeAction({ title, data, inputs: 'none' })), spacing: 'small' },
        ],
        at === 0 ? { spacing: 'small' } : { separator: true, spacing: 'medium' },
      );
    }),
    ...(left > 0 ? [paragraph(text.coordinating.round.more(left), { spacing: 'small' })] : []),
  ];
}
