import type { Attendance } from '#bot/domain/attendance.ts';
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
