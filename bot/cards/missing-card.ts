import type { OfInitiative } from '#bot/domain/notice-content.ts';
import { longestNote } from '#bot/domain/read-note.ts';
import type { Text } from '#bot/text/da.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import { type Whose, whoseValue } from './coordinator-action.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  container,
  executeAction,
  heading,
  paragraph,
  showOrHide,
  textInput,
  written,
} from './elements.ts';
import { type Outcome, outcome } from './outcome.ts';
import { plainName } from './written-text.ts';

/** A missing initiative and one of those who may answer for it; `personName` null where there is nobody. */
export type MissingChoice = Whose & { readonly initiativeName: string; readonly personName: string | null };

export type MissingContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly choices: readonly MissingChoice[];
  /** Initiatives that need not answer. */
  readonly excused: readonly OfInitiative[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
} & Outcome;

const excusePart = 'excusePart';

/** What a coordinator can do for those who are missing: write what they said on the phone, or excuse them. */
export function missingCard(content: MissingContent): Card {
  return firstThatFits([() => drawn(content, 60), () => drawn(content, 30), () => drawn(content, 15)]);
}

function drawn(content: MissingContent, most: number): Card {
  const { text, roundName, choices } = content;
  const words = text.coordinating.missing;
  const isEmpty = choices.length === 0;
  return card({
    text,
    summary: `${roundName}: ${words.title}`,
    sampleData: content.sampleData,
    body: [
      heading(isEmpty ? words.none : words.title),
      written(roundName, { spacing: 'none' }),
      ...outcome(content),
      ...(isEmpty ? [] : acting(content, most)),
      ...excusedOnes(content, most),
      ...away(content),
      backToRound(text, content),
    ],
  });
}

function acting({ text, partnershipId, roundId, choices }: MissingContent, most: number): readonly Element[] {
  const words = text.coordinating.missing;
  const ids = { partnershipId, roundId };
  const enter = noticeData('request.on_behalf', ids);
  return [
    paragraph(words.intro),
    choiceInput({
      id: 'whose',
      label: words.which.label,
      errorMessage: words.which.missing,
      choices: choices.slice(0, most).map((choice) => ({
        title: titleOf(choice),
        value: whoseValue(choice),
      })),
      value: undefined,
      style: choices.length > 4 ? 'compact' : 'expanded',
      placeholder: words.which.missing,
    }),
    buttons(executeAction({ title: words.enter, data: enter, inputs: 'all', isMain: true })),
    { ...buttons(showOrHide(words.excuse, excusePart)), spacing: 'small' },
    container(excusing(text, ids), { id: excusePart, isVisible: false, style: 'emphasis' }),
  ];
}

function excusing(text: Text, ids: { readonly partnershipId: string; readonly roundId: string }): readonly Element[] {
  const words = text.coordinating.missing;
  return [
    textInput({
      id: 'note',
      label: words.reason.label,
      errorMessage: words.reason.missing,
      limit: longestNote,
      value: undefined,
    }),
    paragraph(words.excuseHint, { size: 'small' }),
    buttons(executeAction({ title: words.excuse, data: noticeData('request.excuse', ids), inputs: 'all' })),
  ];
}

/** Who is away answers no reminder: somebody else can. */
function away({ text, partnershipId, roundId, choices }: MissingContent): readonly Element[] {
  if (choices.length === 0) return [];
  const data = noticeData('absence.set', { partnershipId, roundId, step: 'ask' });
  return [buttons(executeAction({ title: text.people.buttons.absence, data, inputs: 'none' }))];
}

/** Whom a coordinator has excused, and the way back. */
function excusedOnes({ text, partnershipId, roundId, excused }: MissingContent, most: number): readonly Element[] {
  if (excused.length === 0) return [];
  const words = text.coordinating.missing;
  const shown = excused.slice(0, most);
  const data = noticeData('request.take_excuse_back', { partnershipId, roundId });
  return [
    heading(words.excusedTitle, { size: 'medium', spacing: 'large' }),
    choiceInput({
      id: 'excused',
      label: words.askAfterAll.label,
      errorMessage: words.askAfterAll.missing,
      choices: shown.map(({ initiativeId, initiativeName }) => ({
        title: plainName(initiativeName) || initiativeId,
        value: whoseValue({ initiativeId, personId: null }),
      })),
      value: undefined,
      style: shown.length > 4 ? 'compact' : 'expanded',
    }),
    buttons(executeAction({ title: words.takeBack, data, inputs: 'all' })),
  ];
}

function titleOf({ initiativeId, initiativeName, personName }: MissingChoice): string {
  const name = plainName(initiativeName) || initiativeId;
  return personName === null ? name : `${name} (${plainName(personName)})`;
}
