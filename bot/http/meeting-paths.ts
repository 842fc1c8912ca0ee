import * as v from 'valibot';
import { localDay } from '#bot/contract/fields.ts';
import {
  answerAttendance as attendanceBody,
  changeMeeting as changeBody,
  markInvited as invitedBody,
  setNamesMissing as namesBody,
  planMeeting as planBody,
  replanMeeting as replanBody,
  setMeetingRound as roundBody,
  type typedMeeting,
} from '#bot/contract/meeting-bodies.ts';
import { meetingPaths as paths } from '#bot/contract/meetings.ts';
import { meetingFields } from '#bot/domain/meeting-problem.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { answerAttendance } from '#bot/use-cases/meetings/answer-attendance.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import type { MeetingQuestion } from '#bot/use-cases/meetings/change-meeting.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { markInvited } from '#bot/use-cases/meetings/mark-invited.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { replanMeeting } from '#bot/use-cases/meetings/replan-meeting.ts';
import { setMeetingRound } from '#bot/use-cases/meetings/set-meeting-round.ts';
import { setNamesMissing } from '#bot/use-cases/meetings/set-names-missing.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart, queryWord } from './api-call.ts';
import { presentMeetingOutcome, presentMeetingRead, presentMeetings } from './presenters/meeting-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Meetings: those who may see them read and answer, coordinators plan and change. */
export function meetingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: paths.meetings, answer: (call) => ofPeriod(wiring, call) },
    { method: 'post', path: paths.meetings, answer: (call) => planned(wiring, call) },
    { method: 'get', path: '/api/meetings/:meeting', answer: (call) => asItStands(wiring, call) },
    { method: 'post', path: '/api/meetings/:meeting', answer: (call) => changed(wiring, call) },
    ...decidingPaths(wiring),
  ];
}

/** The meeting that the path names. */
export async function aboutMeeting(wiring: ServerWiring, call: Call): Promise<MeetingQuestion> {
  return { ...(await inPartnership(wiring, call)), meetingId: pathPart(call, 'meeting') };
}

/** Each answers with the meeting as it then stands, to whoever decided. */
function decidingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const deciding = (
    name: string,
    decide: (call: Call, question: MeetingQuestion) => Promise<unknown>,
  ): AnsweredPath => ({
    method: 'post',
    path: `/api/meetings/:meeting/${name}`,
    answer: async (call) => {
      const question = await aboutMeeting(wiring, call);
      await decide(call, question);
      return presentMeetingRead(await readMeeting(ports)(question));
    },
  });
  return [
    deciding('cancel', (_, question) => cancelMeeting(ports)(question)),
    deciding('plan', async (call, question) =>
      replanMeeting(ports)({ ...question, ...(await bodyOf(call, replanBody)) }),
    ),
    deciding('round', async (call, question) =>
      setMeetingRound(ports)({ ...question, ...(await bodyOf(call, roundBody)) }),
    ),
    deciding('invited', async (call, question) =>
      markInvited(ports)({ ...question, ...(await bodyOf(call, invitedBody)) }),
    ),
    deciding('names-missing', async (call, question) =>
      setNamesMissing(ports)({ ...question, ...(await bodyOf(call, namesBody)) }),
    ),
    deciding('attendance', async (call, question) =>
      answerAttendance(ports)({ ...question, ...(await bodyOf(call, attendanceBody)) }),
    ),
  ];
}

async function ofPeriod(wiring: ServerWiring, call: Call): Promise<object> {
  const asking = await inPartnership(wiring, call);
  const period = { from: dayOf(call, 'from'), before: dayOf(call, 'before') };
  return presentMeetings(await readMeetings(wiring.ports)({ ...asking, ...period }));
}

function dayOf(call: Call, name: string): string | null {
  const word = queryWord(call, name);
  if (word !== null && !v.is(localDay, word)) throw new Refusal('invalid_input', { field: name });
  return word;
}

async function asItStands(wiring: ServerWiring, call: Call): Promise<object> {
  return presentMeetingRead(await readMeeting(wiring.ports)(await aboutMeeting(wiring, call)));
}

async function planned(wiring: ServerWiring, call: Call): Promise<object> {
  const { formId, meeting, isSure, roundId } = await bodyOf(call, planBody);
  const form = { raw: rawMeetingOf(meeting), isSure, roundId, newMeetingId: formId };
  const asking = await inPartnership(wiring, call);
  return presentMeetingOutcome(await planMeeting(wiring.ports)({ ...asking, ...form }));
}

async function changed(wiring: ServerWiring, call: Call): Promise<object> {
  const { meeting, isSure, seen } = await bodyOf(call, changeBody);
  const form = { raw: rawMeetingOf(meeting), isSure, seen };
  const question = await aboutMeeting(wiring, call);
  return presentMeetingOutcome(await changeMeetingDetails(wiring.ports)({ ...question, ...form }));
}

/** Only what was typed, without the fields that were left out. */
export function rawMeetingOf(typed: Partial<v.InferOutput<typeof typedMeeting>>): RawMeeting {
  const given = meetingFields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}
