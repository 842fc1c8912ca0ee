import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { YearlyWritten } from '#bot/domain/yearly-edition.ts';
import type { Text } from '#bot/text/da.ts';
import { formatList, formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { askersOf, sentenceAbout } from './notice-parts.ts';
import { clipText } from './written-text.ts';
import { yearlyAnswering } from './yearly-answering.ts';
import { yearlyProblemLines } from './yearly-problem-lines.ts';

export type YearlyNotice = ContentOf<
  'yearly_cut_off' | 'yearly_approve' | 'yearly_paragraph' | 'yearly_refused' | 'yearly_approved' | 'yearly_published'
>;

export function isOfYearly(content: NoticeContent): content is YearlyNotice {
  return content.kind.startsWith('yearly_');
}

/** The card of what is said of the yearly status without being asked. */
export function yearlyNoticeCardOf({ content, ...setting }: DrawnNotice<YearlyNotice>): Card {
  switch (content.kind) {
    case 'yearly_approve':
      return yearlyApproveCard({ ...setting, content });
    case 'yearly_paragraph':
      return yearlyParagraphCard({ ...setting, content });
    case 'yearly_cut_off':
      return yearlyCutOffCard({ ...setting, content });
    case 'yearly_refused':
      return yearlyRefusedCard({ ...setting, content });
    case 'yearly_approved':
      return yearlyApprovedCard({ ...setting, content });
    case 'yearly_published':
      return yearlyPublishedCard({ ...setting, content });
  }
}

/** Asks for one organisation's yes to an edition. */
function yearlyApproveCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_approve'>>): Card {
  const { round, sampleData, partnershipId, edition, approvedBy, goals } = content;
  const words = text.yearly;
  const said = approvedBy.length > 0 ? [factLine(words.approvedBy, formatList(approvedBy, text.language))] : [];
  return card({
    text,
    summary: words.approve.summary(round.name),
    sampleData,
    body: [
      heading(words.approve.title),
      written(round.name, { spacing: 'none' }),
      paragraph(words.approve.sentence(words.edition(edition))),
      paragraph(`${words.answerBy}: ${formatWeekday(content.answerBy, text.language)}`, { weight: 'bolder' }),
      ...said,
      ...part(words.parts.recommendation, content.recommendation),
      ...part(words.parts.summary, content.summary),
      heading(words.goals, { size: 'medium', spacing: 'medium' }),
      ...goals.map(({ name, verdict }) => factLine(verdict ? text.round.verdicts[verdict] : words.notJudged, name)),
      ...yearlyAnswering({ text, partnershipId, roundId: round.id, edition, tabUrl, reason: '' }),
    ],
  });
}

/** Well within what a card may be: the whole text is in the document. */
const mostShown = 1500;

function part(title: string, said: YearlyWritten | null): readonly Element[] {
  if (said === null) return [];
  const shown = written(clipText(said.text, mostShown).text, { spacing: 'small', lang: said.lang });
  return [heading(title, { size: 'medium', spacing: 'medium' }), shown];
}

/** Tells a coordinator that it came back, and why. */
function yearlyRefusedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_refused'>>): Card {
  const { round, sampleData } = content;
  const words = text.yearly;
  return card({
    text,
    summary: words.refused.summary(round.name),
    sampleData,
    body: [
      heading(words.refused.title),
      written(round.name, { spacing: 'none' }),
      factLine(words.editionLabel, String(content.edition)),
      factLine(words.sentBack, content.organisationName),
      factLine(words.reasonLabel, content.reason),
      paragraph(words.refused.sentence),
      showButton(text, content, tabUrl),
    ],
  });
}

/** Tells a coordinator that everybody has said yes. */
function yearlyApprovedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_approved'>>): Card {
  const { round, sampleData, approvedBy } = content;
  const words = text.yearly;
  return card({
    text,
    summary: words.approved.summary(round.name),
    sampleData,
    body: [
      heading(words.approved.title),
      written(round.name, { spacing: 'none' }),
      factLine(words.editionLabel, String(content.edition)),
      factLine(words.approvedBy, formatList(approvedBy, text.language)),
      paragraph(words.approved.sentence),
      showButton(text, content, tabUrl),
    ],
  });
}

/** Tells those whom it concerns where to read it. */
function yearlyPublishedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_published'>>): Card {
  const { round, sampleData, edition, replaces } = content;
  const words = text.yearly;
  return card({
    text,
    summary: words.publishedNow.summary(round.name),
    sampleData,
    body: [
      heading(words.publishedNow.title),
      written(round.name, { spacing: 'none' }),
      factLine(words.editionLabel, String(edition)),
      paragraph(words.publishedNow.sentence),
      ...(replaces === null ? [] : [paragraph(words.publishedNow.replaces(replaces))]),
      showButton(text, content, tabUrl),
    ],
  });
}

type Shown = { readonly partnershipId: string; readonly round: { readonly id: string } };

function showButton(text: Text, { partnershipId, round }: Shown, tabUrl: string): Element {
  const data = noticeData('yearly.show', { partnershipId, roundId: round.id });
  return buttons(
    executeAction({ title: text.yearly.buttons.show, data, inputs: 'none', isMain: true }),
    openTab(text.yearly.buttons.open, tabUrl),
  );
}

/** Shows a lead what has become of their text. */
function yearlyParagraphCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_paragraph'>>): Card {
  const { initiativeName, original, sampleData, lang } = content;
  const words = text.yearly.paragraph;
  return card({
    text,
    summary: words.summary(initiativeName),
    sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(initiativeName), initiativeName),
      heading(words.original, { size: 'medium', spacing: 'medium' }),
      original === '' ? paragraph(words.none) : written(original, { lang }),
      heading(words.edited, { size: 'medium', spacing: 'medium' }),
      written(content.text, { lang }),
      written(words.wrong(askersOf(text, content.askedBy)), { spacing: 'medium' }),
      buttons(openTab(text.yearly.buttons.open, tabUrl)),
    ],
  });
}

/** Tells a coordinator that the last day is near, and what is missing. */
function yearlyCutOffCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'yearly_cut_off'>>): Card {
  const { round, sampleData, cutOffOn, problems } = content;
  const words = text.yearly.cutOffNear;
  return card({
    text,
    summary: words.summary(round.name),
    sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      paragraph(words.sentence(formatWeekday(cutOffOn, text.language))),
      ...(problems.length === 0 ? [paragraph(words.ready)] : yearlyProblemLines(text, problems)),
      showButton(text, content, tabUrl),
    ],
  });
}
