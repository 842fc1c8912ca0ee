import { usualAgenda } from '#bot/domain/agenda.ts';
import type { Records } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { agendaPointFromRow, agendaTemplateFromRow } from './agenda-rows.ts';
import { attendanceFromRow } from './attendance-row.ts';
import { calendarFeedFromRow } from './calendar-feed-row.ts';
import { decisionFromRow } from './decision-row.ts';
import { type KeyRange, keyOf } from './keys.ts';
import { meetingRevisionFromRow } from './meeting-revision-row.ts';
import { meetingFromRow } from './meeting-row.ts';
import { meetingSeriesFromRow } from './meeting-series-row.ts';
import { minutesAnswerFromRow, minutesDraftFromRow, minutesFromRow, minutesTextFromRow } from './minutes-rows.ts';
import type { StoredRow } from './row.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';

type Meetings = Pick<
  Records,
  'meeting' | 'meetings' | 'meetingRevisions' | 'meetingSeries' | 'attendance' | 'attendances' | 'calendarFeed'
>;
type Agendas = Pick<Records, 'agenda' | 'agendaTemplate'>;
type Decisions = Pick<Records, 'decision' | 'decisions' | 'openDecisions' | 'meetingDecisions' | 'initiativeDecisions'>;
type Written = Pick<Records, 'minutes' | 'minutesText' | 'minutesAnswers' | 'minutesDraft'>;

/** Meetings, their agendas, and what was decided. */
export function meetingRecords(table: Table): Meetings & Agendas & Decisions & Written {
  return { ...meetings(table), ...agendas(table), ...decisions(table), ...minutes(table) };
}

function meetings(table: Table): Meetings {
  return {
    meeting: async (partnershipId, meetingId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.meeting(meetingId));
      return row && tagged(meetingFromRow)(row);
    },
    meetings: (partnershipId, { from, before }) =>
      list(table, partnershipId, { range: rowRanges.meetingDays(from, before), read: meetingFromRow }),
    meetingRevisions: (partnershipId, meetingId) =>
      list(table, partnershipId, { range: rowRanges.meetingRevisions(meetingId), read: meetingRevisionFromRow }),
    meetingSeries: (partnershipId) =>
      list(table, partnershipId, { range: rowRanges.meetingSeries(), read: tagged(meetingSeriesFromRow) }),
    attendances: (partnershipId, meetingId) =>
      list(table, partnershipId, { range: rowRanges.attendances(meetingId), read: attendanceFromRow }),
    attendance: async (partnershipId, meetingId, personId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.attendance(meetingId, personId));
      return row && tagged(attendanceFromRow)(row);
    },
    calendarFeed: async (partnershipId, personId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.calendarFeed(personId));
      return row && tagged(calendarFeedFromRow)(row);
    },
  };
}

function agendas(table: Table): Agendas {
  return {
    agenda: (partnershipId, scope) =>
      list(table, partnershipId, { range: rowRanges.agenda(scope), read: tagged(agendaPointFromRow) }),
    agendaTemplate: async (partnershipId, group) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.agendaTemplate(group));
      return row ? tagged(agendaTemplateFromRow)(row) : { value: usualAgenda(group), tag: null };
    },
  };
}

function decisions(table: Table): Decisions {
  return {
    decision: async (partnershipId, decisionId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.decision(decisionId));
      return row && tagged(decisionFromRow)(row);
    },
    decisions: (partnershipId, { from, before }) =>
      list(table, partnershipId, { range: rowRanges.decisions(from, before), read: decisionFromRow }),
    openDecisions: (partnershipId) =>
      list(table, partnershipId, { range: rowRanges.openDecisions(), read: decisionFromRow }),
    meetingDecisions: (partnershipId, meetingId) =>
      list(table, partnershipId, { range: rowRanges.meetingDecisions(meetingId), read: decisionFromRow }),
    initiativeDecisions: (partnershipId, initiativeId) =>
      list(table, partnershipId, { range: rowRanges.initiativeDecisions(initiativeId), read: decisionFromRow }),
  };
}

function minutes(table: Table): Written {
  return {
    minutes: (partnershipId, meetingId) =>
      list(table, partnershipId, { range: rowRanges.minutes(meetingId), read: tagged(minutesFromRow) }),
    minutesText: async (partnershipId, meetingId, version) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.minutesText(meetingId, version));
      return row && minutesTextFromRow(row);
    },
    minutesAnswers: (partnershipId, meetingId, version) =>
      list(table, partnershipId, { range: rowRanges.minutesAnswers(meetingId, version), read: minutesAnswerFromRow }),
    minutesDraft: async (partnershipId, meetingId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.minutesDraft(meetingId));
      return row && tagged(minutesDraftFromRow)(row);
    },
  };
}

type Listed<T> = { readonly range: KeyRange; readonly read: (row: StoredRow) => T };

async function list<T>(table: Table, partnershipId: string, { range, read }: Listed<T>): Promise<readonly T[]> {
  const rows = await table.list({ partitionKey: keyOf(partnershipId), range });
  return rows.map(read);
}

function tagged<T>(read: (row: StoredRow) => T): (row: StoredRow) => Tagged<T> {
  return (row) => ({ value: read(row), tag: row.tag });
}
