import { pointKinds } from '#bot/domain/agenda.ts';
import type { MeetingFacts, MeetingPostFacts } from '#bot/domain/meeting-notice-content.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { ofMeeting } from '#bot/use-cases/notices/say-of-meeting.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { aNoticeSetting } from './notice-samples.ts';

/** The steering group's meeting on 4 February 2027, with its usual agenda and a round half answered. */
export function postFacts(overrides: Partial<MeetingPostFacts> = {}): MeetingPostFacts {
  return {
    ...ofMeeting(aMeeting({ onlineUrl: 'https://teams.example/1' })),
    movedFrom: null,
    agenda: pointKinds.filter((kind) => kind !== 'own').map((kind) => ({ kind, title: null })),
    progress: {
      roundName: 'Statusrunde 1, vinteren 2026/27',
      answered: 11,
      total: 15,
      dueOn: '2027-01-15',
      isOpen: true,
      isPastDue: false,
      missing: null,
    },
    answers: 'here',
    count: { yes: 5, no: 1, substitutes: 0 },
    ...overrides,
  };
}

export function aMeetingNotice(facts: MeetingFacts): NoticeContent {
  return { ...aNoticeSetting(), ...facts };
}

const long = aMeeting({ title: `Styregruppen ${'T'.repeat(180)}`, place: 'S'.repeat(300), timeZone: 'Atlantic/Faroe' });
const nasty = Object.values(nastyTexts).join(' ').slice(0, 200);
const mostPoints = Array.from({ length: 40 }, () => ({ kind: 'own', title: nasty }) as const);
const names = Array.from({ length: 60 }, (_, n) => `Deltager med et langt navn ${n}`);
const meeting = ofMeeting(aMeeting({ onlineUrl: 'https://teams.example/1' }));

/** What a channel and the coordinators are told of meetings, by name. */
export function meetingNotices(): Readonly<Record<string, NoticeContent>> {
  const { progress } = postFacts();
  const before = { ...aMeeting(), date: '2027-01-28', place: 'Politigården', title: 'Styregruppen' };
  const moved = { movedFrom: { date: '2027-01-28', startTime: '10:00' } };
  const full = { ...postFacts(moved), ...ofMeeting(long), agenda: mostPoints };
  const crowd = {
    yes: names,
    no: names,
    unanswered: names,
    substitutes: names.map((name) => ({ name, instead: name })),
  };
  const notices: Readonly<Record<string, MeetingFacts>> = {
    'meeting-post': { kind: 'meeting_post', ...postFacts() },
    'meeting-post-full': {
      kind: 'meeting_post',
      ...full,
      progress: progress && { ...progress, missing: names.slice(0, 15) },
      count: { yes: 5, no: 1, substitutes: 2 },
    },
    'meeting-post-outlook': { kind: 'meeting_post', ...postFacts({ answers: 'in_outlook', progress: null }) },
    'meeting-post-cancelled': {
      kind: 'meeting_post',
      ...postFacts({ ...ofMeeting(aMeeting({ state: 'cancelled' })), answers: 'none' }),
    },
    'meeting-post-held': {
      kind: 'meeting_post',
      ...postFacts({ ...ofMeeting(aMeeting({ state: 'held' })), answers: 'none' }),
    },
    'meeting-elsewhere': { kind: 'meeting_elsewhere' },
    'meeting-agenda': { kind: 'meeting_step', step: 'agenda', day: 'later', ...full },
    'meeting-near': { kind: 'meeting_step', step: 'near', day: 'later', ...postFacts() },
    'meeting-tomorrow': { kind: 'meeting_step', step: 'day_before', day: 'tomorrow', ...postFacts() },
    'meeting-today': { kind: 'meeting_step', step: 'day_before', day: 'today', ...postFacts() },
    'meeting-hour': { kind: 'meeting_step', step: 'hour_before', day: 'today', ...postFacts() },
    'meeting-changed': {
      kind: 'meeting_changed',
      changes: ['moved', 'place_changed', 'renamed'],
      before,
      ...ofMeeting(long),
    },
    'meeting-cancelled': { kind: 'meeting_changed', changes: ['cancelled'], before, ...meeting },
    'meeting-no-channel': { kind: 'meeting_no_channel', ...meeting },
    'meeting-channel-gone': { kind: 'meeting_channel_gone', channelName: nasty, ...meeting },
    'meeting-headcount': { kind: 'meeting_headcount', ...crowd, ...ofMeeting(long) },
    'meeting-headcount-none': {
      kind: 'meeting_headcount',
      yes: [],
      no: [],
      substitutes: [],
      unanswered: ['Deltager Et'],
      ...meeting,
    },
  };
  return Object.fromEntries(Object.entries(notices).map(([name, facts]) => [name, aMeetingNotice(facts)]));
}
