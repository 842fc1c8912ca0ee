import type { MeetingFacts } from '#bot/domain/meeting-notice-content.ts';
import type { NoticeContent, NoticeSetting } from '#bot/domain/notice-content.ts';
import type { DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { headcountCard, meetingNowhereCard } from './meeting-coordinator-cards.ts';
import { meetingElsewhereCard, meetingPostCard } from './meeting-post-card.ts';
import { meetingChangedCard, meetingStepCard } from './meeting-reply-cards.ts';

export type MeetingNotice = NoticeSetting & MeetingFacts;

/** Is this about a meeting, to its channel or to those who coordinate it? */
export function isMeetingNotice(content: NoticeContent): content is MeetingNotice {
  return kinds.some((kind) => kind === content.kind);
}

const kinds: readonly MeetingFacts['kind'][] = [
  'meeting_post',
  'meeting_elsewhere',
  'meeting_step',
  'meeting_changed',
  'meeting_no_channel',
  'meeting_channel_gone',
  'meeting_headcount',
];

/** The card of whatever is said of a meeting. */
export function meetingNoticeCardOf({ content, ...setting }: DrawnNotice<MeetingNotice>): Card {
  switch (content.kind) {
    case 'meeting_post':
      return meetingPostCard({ ...setting, content });
    case 'meeting_elsewhere':
      return meetingElsewhereCard({ ...setting, content });
    case 'meeting_step':
      return meetingStepCard({ ...setting, content });
    case 'meeting_changed':
      return meetingChangedCard({ ...setting, content });
    case 'meeting_headcount':
      return headcountCard({ ...setting, content });
    default:
      return meetingNowhereCard({ ...setting, content });
  }
}
