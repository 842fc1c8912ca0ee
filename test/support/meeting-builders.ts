import type { Attendance } from '#bot/domain/attendance.ts';
import type { Decision } from '#bot/domain/decision.ts';
import { type Meeting, meetingBeginnings } from '#bot/domain/meeting.ts';

/** The steering group's meeting on Thursday 4 February 2027 from 13 to 15 in Copenhagen, planned. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    ...meetingBeginnings,
    id: 'steering-2027-1',
    group: 'steering',
    date: '2027-02-04',
    startTime: '13:00',
    endTime: '15:00',
    timeZone: 'Europe/Copenhagen',
    place: 'Rådhuset, lokale 2',
    ...overrides,
  };
}

/** That `lead-1` comes to `aMeeting()`. */
export function anAttendance(overrides: Partial<Attendance> = {}): Attendance {
  return {
    meetingId: 'steering-2027-1',
    personId: 'lead-1',
    answer: 'yes',
    substituteName: '',
    answeredAt: '2027-01-12T08:30:00.000Z',
    ...overrides,
  };
}

/** What `aMeeting()` decided: `lead-1` is to do something about `tryg-bydel` by 1 May 2027, and has not begun. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: '2027-02-04-00000000-0000-4000-8000-000000000001',
    type: 'task',
    text: 'Beskriv, hvad flere vagter koster.',
    lang: 'da',
    group: 'steering',
    meetingId: 'steering-2027-1',
    pointId: null,
    caseId: null,
    initiativeId: 'tryg-bydel',
    answersVersion: null,
    assentedBy: ['kommune', 'politi'],
    responsibleId: 'lead-1',
    dueOn: '2027-05-01',
    readers: 'group',
    closedTo: null,
    state: 'open',
    isUnderWay: false,
    pushedFrom: null,
    outcome: '',
    outcomeById: null,
    outcomeAt: null,
    createdById: 'coordinator-1',
    createdAt: '2027-02-04T13:00:00.000Z',
    ...overrides,
  };
}
