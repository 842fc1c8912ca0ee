import type { AskedLine } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData, openData } from './card-data.ts';
import type { Element, Execute } from './element-types.ts';
import { buttons, container, executeAction, paragraph, written } from './elements.ts';

export type AskedLines = {
  readonly partnershipId: string;
  readonly roundId: string;
  readonly lines: readonly AskedLine[];
  /** False where the message is only to be looked at. */
  readonly hasButtons: boolean;
};

type Asked = Pick<AskedLines, 'partnershipId' | 'roundId'>;

/** Is there still something to do about this line? */
export function isOpenLine({ state }: AskedLine): boolean {
  return state === 'not_started' || state === 'draft' || state === 'returned';
}

/** Most initiatives with a button each: with the way to the tab and the two choices below them a message offers seven. */
const mostButtons = 4;
const mostNames = 15;

/** What a person is asked, each initiative with its own button; many of them as names, and one button for all. */
export function askedLines(text: Text, asked: AskedLines): readonly Element[] {
  const { lines, hasButtons } = asked;
  if (lines.length <= mostButtons) {
    return lines.map((line) => lineWithButton(text, line, asked));
  }
  const left = lines.length - mostNames;
  return [
    ...lines.slice(0, mostNames).map((line) => written(line.initiativeName, { weight: 'bolder', spacing: 'small' })),
    ...(left > 0 ? [paragraph(text.notices.more(left), { spacing: 'small' })] : []),
    ...(hasButtons ? [buttons(showMine(text, asked))] : []),
  ];
}

/** One initiative and what has happened to its status, with the button that goes with it. */
function lineWithButton(text: Text, line: AskedLine, asked: AskedLines): Element {
  return container(
    [
      written(line.initiativeName, { weight: 'bolder' }),
      ...stateLine(text, line),
      ...(asked.hasButtons ? lineButton(text, line, asked) : []),
    ],
    { spacing: 'medium' },
  );
}

function stateLine(text: Text, { state, hasDraft }: AskedLine): readonly Element[] {
  const said = state === 'not_started' && hasDraft ? 'draft' : state;
  return said === 'not_started' ? [] : [paragraph(text.notices.lines[said], { spacing: 'none' })];
}

/** The button alone, where the initiative is named just above. */
export function lineButton(text: Text, line: AskedLine, asked: Asked): readonly Element[] {
  if (line.state === 'excused') return [];
  const data = openData({ ...asked, initiativeId: line.initiativeId });
  const isMain = isOpenLine(line);
  return [
    { ...buttons(executeAction({ title: titleOf(text, line), data, inputs: 'none', isMain })), spacing: 'small' },
  ];
}

function titleOf(text: Text, { state, hasDraft }: AskedLine): string {
  if (state === 'returned') return text.round.buttons.answerQuestion;
  if (state === 'submitted' || state === 'acknowledged') return text.chat.buttons.correct;
  return hasDraft ? text.round.buttons.continueDraft : text.chat.buttons.fillIn;
}

function showMine(text: Text, { partnershipId, roundId }: AskedLines): Execute {
  const data = noticeData('round.mine', { partnershipId, roundId });
  return executeAction({ title: text.chat.buttons.myInitiatives, data, inputs: 'none', isMain: true });
}
