import type { Update } from '#bot/contract/initiative-detail.ts';
import { instantCell, type ListCell, numberCell, statusCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, type Wording, yesOr } from './list-parts.ts';

export type History = {
  readonly initiative: { readonly name: string; readonly nameEn: string | null };
  readonly partnership: string;
  /** Newest first. */
  readonly updates: readonly Update[];
};

/** Every status of one initiative, each with as much of its texts as its reader may see. */
export function historyList({ initiative, partnership, updates }: History, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  return {
    title: lists.titleOf(lists.titles.history, nameIn(wording, initiative)),
    columns: [
      { head: heads.round, width: 28 },
      { head: heads.submittedAt, width: 18 },
      { head: heads.version, width: 9 },
      { head: heads.health, width: 24 },
      { head: heads.submittedBy, width: 22 },
      { head: heads.role, width: 16 },
      { head: heads.unchanged, width: 11 },
      { head: heads.late, width: 11 },
      { head: heads.help, width: 24 },
      { head: heads.visibility, width: 24 },
      ...textHeads(wording).map((head) => ({ head, width: 50 })),
    ],
    rows: updates.map((update) => ({
      id: String(update.version),
      cells: [
        textCell(nameIn(wording, update.round)),
        instantCell(update.submittedAt),
        numberCell(update.version),
        statusCell(update.health),
        textCell(update.author.name),
        textCell(text.words.authorRoles[update.authorRole]),
        textCell(yesOr(lists, update.unchanged)),
        textCell(yesOr(lists, update.late)),
        textCell(update.help === 'none' ? '' : text.words.help[update.help]),
        textCell(text.words.visibilityToOthers[update.visibility](partnership)),
        ...textCells(update, wording),
      ],
    })),
    hasLongTexts: true,
    isRestricted: (id) =>
      updates.some((each) => String(each.version) === id && each.texts !== null && each.visibility !== 'all'),
  };
}

function textHeads({ text }: Wording): readonly string[] {
  const { fields } = text.statusForm;
  return [
    fields.happened.name,
    fields.reason.name,
    fields.nextSteps.name,
    fields.challenges.name,
    fields.helpText.name,
    fields.result.name,
    fields.economy.name,
    fields.economyNote.name,
    fields.publicUse.name,
    fields.newsText.name,
    fields.coCreation.name,
  ];
}

function textCells({ texts, lang }: Update, { lists, text }: Wording): readonly ListCell[] {
  if (texts === null) return [textCell(lists.hidden), ...Array<null>(10).fill(null)];
  const { economy, publicUse, coCreation } = text.words;
  const written = (value: string) => textCell(value, lang);
  return [
    written(texts.happened),
    written(texts.reason),
    written(texts.nextSteps),
    written(texts.challenges),
    written(texts.helpText),
    written(texts.result),
    textCell(texts.economy && economy[texts.economy]),
    written(texts.economyNote),
    textCell(texts.publicUse && publicUse[texts.publicUse]),
    written(texts.newsText),
    textCell(texts.coCreation.map((who) => coCreation[who]).join(', ')),
  ];
}
