import { isOfYearly } from '#bot/cards/yearly-notice-cards.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { StatusForm } from '#bot/domain/status-form.ts';
import type { DeepLinks } from './deep-links.ts';

/** Where a notice's card leads: to what it is about where that has a page, for whoever is signed in there. */
export function openedBy(content: NoticeContent, links: DeepLinks): string {
  const { partnershipId } = content;
  if (content.kind === 'pack_sent') return links.pack(partnershipId, content.round.id, content.number);
  // The page lists the editions of those who answer, whichever pack is named.
  if (content.kind === 'text_edited') return links.pack(partnershipId, content.round.id, 1);
  if (content.kind === 'series_planned') return links.meetings(partnershipId);
  if (content.kind === 'version_not_taken') return links.strategy(partnershipId);
  if ('minutes' in content) return links.meeting(partnershipId, content.minutes.meeting.id);
  if ('meeting' in content) return links.meeting(partnershipId, content.meeting.id);
  // Somebody who only leads may not see the meeting, but sees the decision about their initiative.
  if ('decision' in content) return links.decisions(partnershipId);
  if ('written' in content) return links.written(partnershipId);
  if (isOfYearly(content)) return links.yearly(partnershipId, content.round.id);
  if (content.kind === 'goal_summaries') return links.goals(partnershipId, content.round.id);
  if (isOfRunning(content)) return links.round(partnershipId, content.round.id);
  return openedByAsked(content, links);
}

/** Where a form leads: to the same form in the tab, or to the round for whoever enters for somebody else. */
export function openedByForm({ address, onBehalfOf }: StatusForm, links: DeepLinks): string {
  const { partnershipId, roundId, initiativeId } = address;
  return onBehalfOf ? links.round(partnershipId, roundId) : links.form(partnershipId, initiativeId);
}

type OfRunning = Extract<NoticeContent, { kind: 'to_call' | 'not_reached' | 'not_opened' }>;

/** What coordinators are told of a round they run. */
function isOfRunning(content: NoticeContent): content is OfRunning {
  const { kind } = content;
  return kind === 'to_call' || kind === 'not_reached' || kind === 'not_opened';
}

/** What those who answer are told: the form they are asked for, their own page for several, or the initiative. */
function openedByAsked(content: NoticeContent, links: DeepLinks): string {
  const { partnershipId } = content;
  if (content.kind === 'returned') return links.form(partnershipId, content.initiativeId);
  if ('initiativeId' in content) return links.initiative(partnershipId, content.initiativeId);
  if (!('lines' in content)) return links.overview(partnershipId);
  const [only, ...others] = content.lines;
  return only && others.length === 0 ? links.form(partnershipId, only.initiativeId) : links.mine(partnershipId);
}
