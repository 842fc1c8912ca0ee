import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { longestNote } from '#bot/domain/read-note.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { Element } from './element-types.ts';
import { buttons, executeAction, openTab, paragraph, textInput } from './elements.ts';

export type YearlyAnswering = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly edition: number;
  readonly tabUrl: string;
  /** What was typed and came back; empty where nothing was. */
  readonly reason: string;
};

/** *Godkend*, or *Send tilbage* with a reason: of the edition that was shown. */
export function yearlyAnswering(asked: YearlyAnswering): readonly Element[] {
  const { text, partnershipId, roundId, edition: version } = asked;
  const { buttons: titles, reason, readInTab } = text.yearly;
  const ids = { partnershipId, roundId, version };
  return [
    paragraph(readInTab, { spacing: 'medium' }),
    textInput({
      id: 'reason',
      label: reason.label,
      errorMessage: reason.missing,
      limit: longestNote,
      value: maskCprNumbers(asked.reason),
    }),
    buttons(
      executeAction({ title: titles.approve, data: noticeData('yearly.approve', ids), inputs: 'none', isMain: true }),
      executeAction({ title: titles.refuse, data: noticeData('yearly.refuse', ids), inputs: 'all' }),
      openTab(text.yearly.buttons.open, asked.tabUrl),
    ),
  ];
}
