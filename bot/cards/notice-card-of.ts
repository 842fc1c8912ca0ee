import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { answeredByOtherCard } from './answered-by-other-card.ts';
import { askedCard } from './asked-card.ts';
import { cancelledCard } from './cancelled-card.ts';
import { channelAskedCard } from './channel-asked-card.ts';
import { channelTestCard } from './channel-group-card.ts';
import { counterCard } from './counter-card.ts';
import { datesChangedCard } from './dates-changed-card.ts';
import { type DecisionNotice, decisionNoticeCardOf, isOfDecisions } from './decision-notice-cards.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { enteredForYouCard } from './entered-for-you-card.ts';
import { goalSummariesNotice } from './goal-summaries-card.ts';
import { handedOverCard } from './handed-over-card.ts';
import { isMeetingNotice, type MeetingNotice, meetingNoticeCardOf } from './meeting-notice-card-of.ts';
import { isOfMinutes, type MinutesNotice, minutesCardOf } from './minutes-notice-card-of.ts';
import { notOpenedCard } from './not-opened-card.ts';
import { notReachedCard } from './not-reached-card.ts';
import { packSentCard } from './pack-sent-card.ts';
import { pointProposedCard } from './point-proposed-card.ts';
import { returnedCard } from './returned-card.ts';
import { seriesPlannedCard } from './series-planned-card.ts';
import { steppingDownAnswerCard } from './stepping-down-answer-card.ts';
import { steppingDownCard } from './stepping-down-card.ts';
import { textEditedCard } from './text-edited-card.ts';
import { toCallCard } from './to-call-card.ts';
import { versionNotTakenCard } from './version-not-taken-card.ts';
import { isOfYearly, type YearlyNotice, yearlyNoticeCardOf } from './yearly-notice-cards.ts';

/** The card of anything the bot says without being spoken to. */
export function noticeCardOf({ content, ...setting }: DrawnNotice<NoticeContent>): Card {
  if (isOfMinutes(content)) return minutesCardOf({ ...setting, content });
  if (isOfDecisions(content)) return decisionNoticeCardOf({ ...setting, content });
  if (isMeetingNotice(content)) return meetingNoticeCardOf({ ...setting, content });
  if (isOfYearly(content)) return yearlyNoticeCardOf({ ...setting, content });
  if (content.kind === 'series_planned') return seriesPlannedCard({ ...setting, content });
  if (content.kind === 'version_not_taken') return versionNotTakenCard({ ...setting, content });
  if (content.kind === 'point_proposed') return pointProposedCard({ ...setting, content });
  return otherCardOf({ ...setting, content });
}

type OtherNotice = Exclude<
  NoticeContent,
  | DecisionNotice
  | MinutesNotice
  | MeetingNotice
  | YearlyNotice
  | ContentOf<'point_proposed' | 'series_planned' | 'version_not_taken'>
>;

function otherCardOf({ content, ...setting }: DrawnNotice<OtherNotice>): Card {
  switch (content.kind) {
    case 'text_edited':
      return textEditedCard({ ...setting, content });
    case 'pack_sent':
      return packSentCard({ ...setting, content });
    default:
      return roundNoticeCard({ ...setting, content });
  }
}

type OfMeetings = { readonly kind: 'text_edited' | 'pack_sent' };

/** What is said while a round is asked and answered. */
function roundNoticeCard(drawn: DrawnNotice<Exclude<OtherNotice, OfMeetings>>): Card {
  const { content, ...setting } = drawn;
  switch (content.kind) {
    case 'dates_changed':
      return datesChangedCard({ ...setting, content });
    case 'cancelled':
      return cancelledCard({ ...setting, content });
    case 'returned':
      return returnedCard({ ...setting, content });
    case 'handed_over':
      return handedOverCard({ ...setting, content });
    case 'entered_for_you':
      return enteredForYouCard({ ...setting, content });
    case 'answered_by_other':
      return answeredByOtherCard({ ...setting, content });
    case 'stepping_down':
      return steppingDownCard({ ...setting, content });
    case 'stepping_down_answered':
      return steppingDownAnswerCard({ ...setting, content });
    case 'to_call':
      return toCallCard({ ...setting, content });
    case 'not_reached':
      return notReachedCard({ ...setting, content });
    case 'goal_summaries':
      return goalSummariesNotice({ ...setting, content });
    case 'not_opened':
      return notOpenedCard({ ...setting, content });
    case 'counter':
      return counterCard({ ...setting, content });
    case 'channel_asked':
      return channelAskedCard({ ...setting, content });
    case 'channel_test':
      return channelTestCard({ ...setting, content });
    default:
      return askedCard({ ...setting, content });
  }
}
