import type { Change } from '#bot/use-cases/records.ts';
import { agendaPointRow, agendaTemplateRow } from './agenda-rows.ts';
import { attendanceRow } from './attendance-row.ts';
import { calendarFeedRow } from './calendar-feed-row.ts';
import { channelRow } from './channel-row.ts';
import { goalSummaryRow } from './goal-summary-row.ts';
import { initiativeRow } from './initiative-row.ts';
import { initiativeStatusRow } from './initiative-status-row.ts';
import { invitationRow } from './invitation-row.ts';
import { keyOf } from './keys.ts';
import { meetingSeriesRow } from './meeting-series-row.ts';
import { minutesDraftRow, minutesRow } from './minutes-rows.ts';
import { outgoingRow, settledRow } from './outgoing-row.ts';
import { packEditRow } from './pack-edit-row.ts';
import { partnershipRow } from './partnership-row.ts';
import { personRow } from './person-row.ts';
import type { Row } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { seenRow } from './seen-row.ts';
import { settingsRow } from './settings-row.ts';
import { standingPostRow } from './standing-post-row.ts';
import { steppingDownRow } from './stepping-down-row.ts';
import { strategyDraftRow } from './strategy-rows.ts';
import { writtenCaseRow } from './written-case-row.ts';
import { yearlyRow, yearlyTextRow } from './yearly-rows.ts';

/** Changes of a row that asks for the tag it was read with; a round, a meeting, a decision or a redaction has several places and is none of them. */
export type GuardedChange = Exclude<
  Extract<Change, { readonly tag: unknown }>,
  { readonly kind: 'round' | 'meeting' | 'decision' | 'redaction' }
>;

export function guardedRow(partnershipId: string, change: GuardedChange): Row {
  switch (change.kind) {
    case 'partnership':
      return partnershipRow(change.value);
    case 'settings':
      return settingsRow(partnershipId, change.value);
    case 'initiative':
      return initiativeRow(partnershipId, change.value);
    case 'person':
      return personRow(partnershipId, change.value);
    case 'invitation':
      return invitationRow(partnershipId, change.value);
    case 'status':
      return initiativeStatusRow(partnershipId, change.value);
    case 'goal_summary':
      return goalSummaryRow(partnershipId, change.value);
    case 'stepping_down':
      return steppingDownRow(partnershipId, change.value);
    case 'seen':
      return seenRow(partnershipId, change.value);
    case 'channel':
      return channelRow(partnershipId, change.value);
    case 'standing_post':
      return standingPostRow(partnershipId, change.value);
    case 'strategy_draft':
      return strategyDraftRow(partnershipId, change.value);
    case 'outgoing':
      return outgoingRow(partnershipId, change.value);
    case 'outgoing_done':
      return settledRow(partnershipId, change.value);
    default:
      return writtenForMeetings(partnershipId, change);
  }
}

type ForMeetings = Extract<
  GuardedChange,
  {
    readonly kind:
      | 'meeting_series'
      | 'attendance'
      | 'written_case'
      | 'calendar_feed'
      | 'agenda_point'
      | 'agenda_template'
      | 'minutes'
      | 'minutes_draft'
      | 'pack_edit'
      | 'yearly'
      | 'yearly_text';
  }
>;

/** What is written for meetings: when they are, what they speak of, what is said of them. */
function writtenForMeetings(partnershipId: string, change: ForMeetings): Row {
  switch (change.kind) {
    case 'meeting_series':
      return meetingSeriesRow(partnershipId, change.value);
    case 'attendance':
      return attendanceRow(partnershipId, change.value);
    case 'calendar_feed':
      return calendarFeedRow(partnershipId, change.value);
    case 'written_case': {
      const rowKey = rowKeys.writtenCase(change.value.id);
      return writtenCaseRow({ partitionKey: keyOf(partnershipId), rowKey }, change.value);
    }
    case 'agenda_point':
      return agendaPointRow(partnershipId, change.value);
    case 'agenda_template':
      return agendaTemplateRow(partnershipId, change.value);
    case 'minutes':
      return minutesRow(partnershipId, change.value);
    case 'minutes_draft':
      return minutesDraftRow(partnershipId, change.value);
    case 'pack_edit':
      return packEditRow(partnershipId, change.value);
    case 'yearly':
      return yearlyRow(partnershipId, change.value);
    case 'yearly_text':
      return yearlyTextRow(partnershipId, change.value);
  }
}
