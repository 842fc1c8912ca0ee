import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { minutesNotice } from './minutes-card.ts';
import { minutesApprovedCard, minutesRemarkCard, minutesSettledCard } from './minutes-told-card.ts';

export type MinutesNotice =
  | ContentOf<'minutes_sent' | 'minutes_reminder'>
  | ContentOf<'minutes_remark'>
  | ContentOf<'minutes_settled'>
  | ContentOf<'minutes_approved'>;

export function isOfMinutes(content: NoticeContent): content is MinutesNotice {
  return content.kind.startsWith('minutes_');
}

/** The card of what is said of a meeting's minutes. */
export function minutesCardOf({ content, ...setting }: DrawnNotice<MinutesNotice>): Card {
  switch (content.kind) {
    case 'minutes_remark':
      return minutesRemarkCard({ ...setting, content });
    case 'minutes_settled':
      return minutesSettledCard({ ...setting, content });
    case 'minutes_approved':
      return minutesApprovedCard({ ...setting, content });
    default:
      return minutesNotice({ ...setting, content });
  }
}
