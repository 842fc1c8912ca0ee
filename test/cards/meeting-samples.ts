import { cancelMeetingCard } from '#bot/cards/cancel-meeting-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { meetingCard } from '#bot/cards/meeting-card.ts';
import { type MeetingFormContent, meetingFormCard } from '#bot/cards/meeting-form-card.ts';
import { meetingsCard } from '#bot/cards/meetings-card.ts';
import type { Text } from '#bot/text/da.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { tabUrl } from './card-samples.ts';

const partnership = {
  partnershipId: 'tryg-aalborg',
  partnershipName: 'Tryg Aalborg',
  timeZone: 'Europe/Copenhagen',
  sampleData: false,
} as const;
const onlineUrl = 'https://teams.example/l/1';
const steering = aMeeting({ onlineUrl, chairId: 'steering-1' });
const elsewhere = aMeeting({
  id: 'joint',
  group: 'joint',
  title: 'Fællesmøde om "tryghed", <at>alle</at> [se her](https://x.example)',
  timeZone: 'Atlantic/Faroe',
  place: '',
});
const names = Array.from({ length: 40 }, (_, n) => `Deltager ${n + 1} Efternavn-Med-Bindestreg`);
const many = names.map((name, n) => ({ id: `person-${n}`, name }));

/** The cards by which meetings are planned, changed and answered in the chat, by name. */
export function sampleMeetingCards(text: Text): Readonly<Record<string, Card>> {
  return { ...lists(text), ...shown(text), ...forms(text) };
}

function lists(text: Text): Readonly<Record<string, Card>> {
  const coming = [
    { meeting: steering, own: null, mayAnswer: true },
    { meeting: elsewhere, own: 'substitute', mayAnswer: true },
    { meeting: aMeeting({ isInvited: true }), own: null, mayAnswer: false },
  ] as const;
  const list = { ...partnership, text, tabUrl, more: 0, done: null, meetings: coming };
  return {
    'meetings-mine': meetingsCard({ ...list, isCoordinator: false, done: text.meetingCards.saved.yes }),
    'meetings-coordinator': meetingsCard({ ...list, isCoordinator: true, more: 3 }),
    'meetings-none': meetingsCard({ ...list, isCoordinator: true, meetings: [] }),
  };
}

function shown(text: Text): Readonly<Record<string, Card>> {
  const meeting = { ...partnership, text, tabUrl, done: null, substituteName: '', problems: [], chairName: null };
  const nobody = { yes: [], no: [], substitutes: [], unanswered: names };
  return {
    'meeting-mine': meetingCard({
      ...meeting,
      meeting: steering,
      chairName: 'Stine Styregruppe',
      warnings: null,
      heads: null,
      own: { answer: 'substitute', substituteName: 'Vera Vikar' },
      mayAnswer: true,
      substituteName: '',
      problems: [text.meetings.attendance.substituteName.missing],
    }),
    'meeting-coordinator': meetingCard({
      ...meeting,
      meeting: steering,
      warnings: [
        { code: 'holiday', date: '2027-05-17' },
        { code: 'same_day', date: '2027-05-17', meetingId: 'x', group: 'lead' },
      ],
      heads: { ...nobody, yes: names.slice(0, 3), substitutes: ['Ole Olsen (Vera Vikar)'] },
      own: null,
      mayAnswer: true,
      done: text.meetingCards.planned,
    }),
    'meeting-cancelled': meetingCard({
      ...meeting,
      meeting: { ...elsewhere, state: 'cancelled' },
      warnings: [],
      heads: nobody,
      own: null,
      mayAnswer: false,
    }),
    'meeting-cancel': cancelMeetingCard({ ...partnership, text, meeting: steering }),
  };
}

function forms(text: Text): Readonly<Record<string, Card>> {
  const formId = '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e';
  const form: MeetingFormContent = {
    ...partnership,
    text,
    of: { kind: 'plan', formId, roundId: null },
    typed: { group: 'lead', startTime: '09:00', endTime: '11:00' },
    people: many,
    rounds: [{ id: '2027-1', name: 'Statusrunde 1, vinteren 2026/27' }],
    problems: [],
    warnings: [],
  };
  const typed = { ...form.typed, date: '2027-05-17', title: 'Om 010203-1234', place: 'x'.repeat(200) };
  const everybody = Array.from({ length: 400 }, (_, n) => ({ id: `person-${n}`, name: `Person ${n}` }));
  return {
    'meeting-plan': meetingFormCard(form),
    'meeting-plan-refused': meetingFormCard({ ...form, typed, problems: [text.meetings.problems.ends_before_start] }),
    'meeting-plan-warned': meetingFormCard({ ...form, typed, warnings: [{ code: 'holiday', date: '2027-05-17' }] }),
    'meeting-change': meetingFormCard({ ...form, typed, of: { kind: 'change', meeting: elsewhere, seen: 'abc' } }),
    'meeting-plan-many': meetingFormCard({ ...form, people: everybody, rounds: [] }),
  };
}
