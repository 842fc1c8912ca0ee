import type { CaseFacts } from '#bot/domain/case-facts.ts';
import { decisionLimits } from '#bot/domain/decision.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { noticeData } from './card-data.ts';
import { caseCard } from './case-cards.ts';
import { decisionLines } from './decision-lines.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  container,
  executeAction,
  factLine,
  heading,
  openTab,
  paragraph,
  textInput,
  written,
} from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

type CaseNotice = ContentOf<CaseFacts['kind']>;
export type DecisionNotice = ContentOf<'decided' | 'decision_due' | 'decision_not_reached'> | CaseNotice;

export function isOfDecisions(content: NoticeContent): content is DecisionNotice {
  return 'decision' in content || 'written' in content;
}

/** The card of a notice about a decision. */
export function decisionNoticeCardOf({ content, ...setting }: DrawnNotice<DecisionNotice>): Card {
  if (content.kind === 'decided') return decidedCard({ ...setting, content });
  if (content.kind === 'decision_not_reached') return decisionNotReachedCard({ ...setting, content });
  if (content.kind === 'decision_due') return decisionDueCard({ ...setting, content });
  const { written, partnershipId, sampleData } = content;
  return caseCard({ ...setting, partnershipId, written, sampleData, said: saidOfCase[content.kind] });
}

const saidOfCase = { case_asked: 'ask', case_reminder: 'remind', case_settled: 'state' } as const;

/** That something was decided about an initiative. */
function decidedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'decided'>>): Card {
  const words = text.decisions.notices.decided;
  return card({
    text,
    summary: `${words.title}: ${content.initiativeName}`,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(content.initiativeName, content.initiativeName),
      container(decisionLines(text, content.decision, 1000), { style: 'emphasis', spacing: 'medium' }),
      paragraph(words.next),
      buttons(openTab(text.chat.buttons.openDecisions, tabUrl)),
    ],
  });
}

/** That whoever was reminded of a decision was not reached, why, and how to reach them. */
function decisionNotReachedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'decision_not_reached'>>): Card {
  const words = text.decisions.notices.notReached;
  const { notReached, failure, noPhone, phone } = text.coordinatorNotices;
  const title = notReached.title(content.personName);
  return card({
    text,
    summary: words.summary(content.personName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(title, content.personName),
      paragraph(failure[content.reason], { spacing: 'small' }),
      container(decisionLines(text, content.decision, 1000), { style: 'emphasis', spacing: 'medium' }),
      paragraph(words.next, { spacing: 'medium' }),
      content.phone === null ? paragraph(noPhone) : factLine(phone, content.phone),
      buttons(openTab(text.chat.buttons.openDecisions, tabUrl)),
    ],
  });
}

/** That a decision is due, with how far it is as one press. */
function decisionDueCard(drawn: DrawnNotice<ContentOf<'decision_due'>>): Card {
  const { text, content } = drawn;
  const words = text.decisions.notices.due;
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      ...whose(drawn),
      container(decisionLines(text, content.decision, 1000), { style: 'emphasis', spacing: 'medium' }),
      paragraph(content.isToday ? words.today : words.ask, { spacing: 'medium' }),
      ...tellingButtons(drawn.text, content.partnershipId, content.decision.decisionId),
    ],
  });
}

/** A note, and how far it is: one press keeps both. */
export function tellingButtons(
  text: DrawnNotice<unknown>['text'],
  partnershipId: string,
  decisionId: string,
): readonly Element[] {
  const words = text.decisions.answer;
  const data = (verb: 'decision.done' | 'decision.under_way') => noticeData(verb, { partnershipId, decisionId });
  return [
    textInput({
      id: 'decisionNote',
      label: words.note,
      errorMessage: text.statusForm.atMost(decisionLimits.outcome),
      limit: decisionLimits.outcome,
      value: undefined,
    }),
    buttons(
      executeAction({ title: words.done, data: data('decision.done'), inputs: 'all', isMain: true }),
      executeAction({ title: words.underWay, data: data('decision.under_way'), inputs: 'all' }),
    ),
  ];
}

function whose({ text, content }: DrawnNotice<ContentOf<'decision_due'>>): readonly Element[] {
  const words = text.decisions.notices.due;
  const { responsibleName, isStandIn } = content;
  if (responsibleName === null) return [];
  return [written(isStandIn ? words.forOther(responsibleName) : words.toCoordinator(responsibleName))];
}
