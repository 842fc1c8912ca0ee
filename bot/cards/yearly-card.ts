import type { YearlyState } from '#bot/domain/yearly.ts';
import type { YearlyProblem } from '#bot/domain/yearly-problems.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay, formatList, formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, dateInput, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { yearlyAnswering } from './yearly-answering.ts';
import { yearlyProblemLines } from './yearly-problem-lines.ts';

export type YearlyShown = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly round: { readonly id: string; readonly name: string };
  /** The newest published edition with the local day (ISO date) of its publishing, or null. */
  readonly published: { readonly edition: number; readonly on: string } | null;
  /** Null to whoever may read what is published only. */
  readonly draft: YearlyDraftShown | null;
  readonly sampleData: boolean;
  readonly tabUrl: string;
  /** What the press has done, or why it could not be. */
  readonly done: string | null;
  readonly problem: string | null;
  /** What was typed and came back; empty where nothing was. */
  readonly reason: string;
};

export type YearlyDraftShown = {
  readonly state: YearlyState;
  /** The one that lies with the organisations, or the last that did; 0 where none has. */
  readonly edition: number;
  readonly cutOffOn: string;
  readonly answerBy: string | null;
  /** Names of organisations. */
  readonly approvedBy: readonly string[];
  readonly waitingFor: readonly string[];
  readonly refusal: { readonly organisationName: string; readonly reason: string } | null;
  readonly problems: readonly YearlyProblem[];
  readonly mayWrite: boolean;
  /** The reader's own yes is what is waited for. */
  readonly isAsked: boolean;
  /** A day (ISO date) to propose for the answers. */
  readonly proposedBy: string;
};

/** How far the yearly status is, and the next thing that the reader can do about it. */
export function yearlyCard(shown: YearlyShown): Card {
  const { text, round, draft, published } = shown;
  const words = text.yearly;
  return card({
    text,
    summary: `${words.title}: ${round.name}`,
    sampleData: shown.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      ...(shown.done === null ? [] : [paragraph(`✓ ${shown.done}`, { weight: 'bolder' })]),
      ...(shown.problem === null ? [] : [paragraph(shown.problem, { color: 'attention', weight: 'bolder' })]),
      ...(draft ? standing(text, draft) : []),
      ...(published
        ? [paragraph(words.published(words.edition(published.edition), formatDay(published.on, text.language)))]
        : []),
      ...next(shown),
    ],
  });
}

function standing(text: Text, draft: YearlyDraftShown): readonly Element[] {
  const words = text.yearly;
  const { language } = text;
  const isOut = draft.state !== 'draft';
  return [
    factLine(words.stateLabel, words.state[draft.state], { spacing: 'medium' }),
    ...(isOut ? [factLine(words.editionLabel, String(draft.edition))] : []),
    factLine(words.cutOff, formatWeekday(draft.cutOffOn, language)),
    ...(draft.answerBy === null ? [] : [factLine(words.answerBy, formatWeekday(draft.answerBy, language))]),
    ...(draft.approvedBy.length === 0 ? [] : [factLine(words.approvedBy, formatList(draft.approvedBy, language))]),
    ...(draft.state === 'approving' ? [factLine(words.waitingFor, formatList(draft.waitingFor, language))] : []),
    ...(draft.refusal
      ? [factLine(words.sentBack, draft.refusal.organisationName), factLine(words.reasonLabel, draft.refusal.reason)]
      : []),
    ...yearlyProblemLines(text, draft.problems),
  ];
}

function next(shown: YearlyShown): readonly Element[] {
  const { text, draft, partnershipId, round, tabUrl } = shown;
  const words = text.yearly;
  const open = openTab(text.yearly.buttons.open, tabUrl);
  if (draft?.isAsked) {
    return yearlyAnswering({ ...shown, roundId: round.id, edition: draft.edition });
  }
  if (!draft?.mayWrite) return [buttons(open)];
  const ids = { partnershipId, roundId: round.id };
  if (draft.state === 'approved') {
    const data = noticeData('yearly.publish', { ...ids, version: draft.edition });
    return [buttons(executeAction({ title: words.buttons.publish, data, inputs: 'none', isMain: true }), open)];
  }
  if (draft.state !== 'draft' || draft.problems.length > 0) {
    return [paragraph(words.writeInTab, { spacing: 'medium' }), buttons(open)];
  }
  const data = noticeData('yearly.ask', { ...ids, version: draft.edition + 1 });
  const { label, missing } = words.answerByInput;
  return [
    dateInput({ id: 'answerBy', label, errorMessage: missing, value: draft.proposedBy }),
    buttons(executeAction({ title: words.buttons.ask, data, inputs: 'all', isMain: true }), open),
  ];
}
