import type { PackMark } from '#bot/domain/pack.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatDayOf, formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Action, Card, Element } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';

export type SteeringContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  readonly asking: readonly string[];
  /** Titles as they were written, and the last local day (ISO date) for an answer. */
  readonly cases: readonly { readonly title: string; readonly answerBy: string }[];
  readonly toApprove: readonly MinutesWaiting[];
  readonly nextMeeting: {
    readonly title: string;
    readonly date: string;
    readonly startTime: string;
    readonly place: string;
  } | null;
  readonly pack: PackMark | null;
  readonly packUrl: string;
  /** Where what waits for them can be decided. */
  readonly mineUrl: string;
  readonly tabUrl: string;
};

export type MinutesWaiting = {
  readonly meetingId: string;
  readonly version: number;
  readonly heldOn: string;
  readonly dueOn: string;
};

const mostMinutes = 2;
const mostCases = 5;

/** To a member of the steering group: what needs them, the next meeting, and the pack. */
export function steeringCard(content: SteeringContent): Card {
  return firstThatFits([() => drawn(content, 15), () => drawn(content, 5)]);
}

function drawn(content: SteeringContent, most: number): Card {
  const { text, toApprove } = content;
  const words = text.packs.steering;
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      ...(isNothing(content) ? [paragraph(words.nothing)] : []),
      ...named(content, most),
      ...toApprove.slice(0, mostMinutes).map(({ heldOn, dueOn }) => {
        const [day, until] = [heldOn, dueOn].map((each) => formatWeekday(each, text.language));
        return factLine(words.minutes, words.minutesOf(day ?? '', until ?? ''), { spacing: 'medium' });
      }),
      ...caseLines(content),
      ...meetingLines(content),
      ...packLines(content),
      buttons(...actions(content)),
    ],
  });
}

function named({ text, asking }: SteeringContent, most: number): readonly Element[] {
  if (asking.length === 0) return [];
  const words = text.packs.steering;
  const left = asking.length - most;
  return [
    heading(words.asked, { size: 'medium', spacing: 'medium' }),
    ...asking.slice(0, most).map((name) => written(`▲ ${name}`, { spacing: 'small' })),
    ...(left > 0 ? [paragraph(words.more(left), { spacing: 'small' })] : []),
  ];
}

function caseLines({ text, cases }: SteeringContent): readonly Element[] {
  if (cases.length === 0) return [];
  const words = text.packs.steering;
  const left = cases.length - mostCases;
  return [
    heading(words.cases, { size: 'medium', spacing: 'medium' }),
    ...cases
      .slice(0, mostCases)
      .map(({ title, answerBy }) => factLine(words.answerBy(formatWeekday(answerBy, text.language)), title)),
    paragraph(words.caseNext, { spacing: 'small' }),
    ...(left > 0 ? [paragraph(words.more(left), { spacing: 'small' })] : []),
  ];
}

function meetingLines({ text, nextMeeting }: SteeringContent): readonly Element[] {
  const words = text.packs.steering;
  if (!nextMeeting) return [factLine(words.nextMeeting, words.noMeeting, { spacing: 'medium' })];
  const { title, date, startTime, place } = nextMeeting;
  const when = words.meetingAt(formatWeekday(date, text.language), formatClock(startTime, text.language));
  return [
    factLine(words.nextMeeting, title, { spacing: 'medium' }),
    written([when, ...(place === '' ? [] : [place])].join(' · '), { spacing: 'none' }),
  ];
}

function packLines({ text, pack, timeZone }: SteeringContent): readonly Element[] {
  const { packs: words, language } = text;
  if (!pack) return [factLine(words.title, words.noneForYou, { spacing: 'medium' })];
  const day = formatDayOf(pack.madeAt, { language, timeZone });
  return [
    factLine(words.title, words.newest(pack.number, day), { spacing: 'medium' }),
    factLine(words.edition, words.audiences[pack.audience], { spacing: 'none' }),
  ];
}

function isNothing({ asking, toApprove, cases }: SteeringContent): boolean {
  return asking.length === 0 && toApprove.length === 0 && cases.length === 0;
}

function actions(content: SteeringContent): readonly Action[] {
  const { text, partnershipId, toApprove, pack, packUrl, mineUrl, tabUrl } = content;
  const { openMine, openOverview } = text.chat.buttons;
  const approving = toApprove.slice(0, mostMinutes).map(({ meetingId, version }, n) =>
    executeAction({
      title: text.packs.steering.minutes,
      data: noticeData('minutes.show', { partnershipId, meetingId, version }),
      inputs: 'none',
      isMain: n === 0,
    }),
  );
  return [
    ...approving,
    ...(pack ? [openTab(text.packs.sentCard.open, packUrl)] : []),
    isNothing(content) ? openTab(openOverview, tabUrl) : openTab(openMine, mineUrl),
  ];
}
