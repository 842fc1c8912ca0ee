import type { DueKind } from '#bot/domain/due-work.ts';
import { decidedDue, decisionDueDue } from '#bot/use-cases/decisions/decision-due.ts';
import { seriesFollowsDue } from '#bot/use-cases/meetings/follow-series.ts';
import { meetingChangedDue, meetingNoticeDue, meetingOverDue } from '#bot/use-cases/meetings/meeting-due.ts';
import { seriesYearDue } from '#bot/use-cases/meetings/series-year-due.ts';
import { minutesDeadlineDue, minutesReminderDue, minutesSentDue } from '#bot/use-cases/minutes/minutes-due.ts';
import { practiceEndedDue } from '#bot/use-cases/practice/practice-ended-due.ts';
import { initiativeEndedDue } from '#bot/use-cases/strategy/initiative-ended-due.ts';
import { takeVersionDue } from '#bot/use-cases/strategy/take-version-due.ts';
import { caseDeadlineDue, caseReminderDue } from '#bot/use-cases/written-cases/case-due.ts';
import { closeRoundDue } from './close-round-due.ts';
import type { DueHandler } from './due-work-now.ts';
import { goalSummariesDue } from './goal-summaries-due.ts';
import { openRoundDue } from './open-round-due.ts';
import { remindDue } from './remind-due.ts';
import { snoozedDue } from './snoozed-due.ts';
import { standInDue } from './stand-in-due.ts';
import { tellDue } from './tell-due.ts';
import { toCallDue } from './to-call-due.ts';
import { yearlyCutOffDue } from './yearly-cut-off-due.ts';
import { yearlyParagraphsDue } from './yearly-paragraphs-due.ts';
import { yearlyPublishedDue } from './yearly-published-due.ts';
import { yearlyRemindDue } from './yearly-remind-due.ts';

/** What is done for each kind of work that falls due. */
export const dueHandlers: Readonly<Record<DueKind, DueHandler>> = {
  open_round: openRoundDue,
  remind: remindDue,
  snoozed: snoozedDue,
  stand_in: standInDue,
  to_call: toCallDue,
  close_round: closeRoundDue,
  goal_summaries: goalSummariesDue,
  yearly_remind: yearlyRemindDue,
  yearly_cut_off: yearlyCutOffDue,
  yearly_paragraphs: yearlyParagraphsDue,
  yearly_published: yearlyPublishedDue,
  cancelled: tellDue('cancelled'),
  dates_changed: tellDue('dates_changed'),
  reopened: tellDue('reopened'),
  meeting_notice: meetingNoticeDue,
  meeting_changed: meetingChangedDue,
  meeting_over: meetingOverDue,
  series_year: seriesYearDue,
  series_follows: seriesFollowsDue,
  minutes_sent: minutesSentDue,
  minutes_reminder: minutesReminderDue,
  minutes_deadline: minutesDeadlineDue,
  decided: decidedDue,
  decision_due: decisionDueDue,
  case_reminder: caseReminderDue,
  case_deadline: caseDeadlineDue,
  take_version_in_use: takeVersionDue,
  initiative_ended: initiativeEndedDue,
  practice_ended: practiceEndedDue,
};
