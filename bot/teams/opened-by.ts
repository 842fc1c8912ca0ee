import { isOfYearly } from '#bot/cards/yearly-notice-cards.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { DeepLinks } from './deep-links.ts';

/** Where a notice's card leads: to what it is about where that has a page, for whoever is signed in there. */
export function openedBy(content: NoticeContent, links: DeepLinks): string {
  const { partnershipId } = content;
  if (content.kind === 'pack_sent') return links.pack(partnershipId, content.round.id, content.number);
  // The page lists the editions of those who answer, whichever pack is named.
  if (content.kind === 'text_edited') return links.pack(partnershipId, content.round.id, 1);
  if (content.kind === 'series_planned') return links.meetings(partnershipId);
  if ('minutes' in content) return links.meeting(partnershipId, content.minutes.meeting.id);
  if ('meeting' in content) return links.meeting(partnershipId, content.meeting.id);
  // Somebody who only leads may not see the meeting, but sees the decision about their initiative.
  if ('decision' in content) return links.decisions(partnershipId);
  if ('written' in content) return links.written(partnershipId);
  if (isOfYearly(content)) return links.yearly(partnershipId, content.round.id);
  if (isOfRunning(content)) return links.round(partnershipId, content.round.id);
  return links.overview;
}

type OfRunning = Extract<NoticeContent, { kind: 'to_call' | 'not_reached' | 'goal_summaries' | 'not_opened' }>;

/** What coordinators are told of a round they run. */
function isOfRunning(content: NoticeContent): content is OfRunning {
  const { kind } = content;
  return kind === 'to_call' || kind === 'not_reached' || kind === 'goal_summaries' || kind === 'not_opened';
}
