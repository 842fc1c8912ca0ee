import assert from 'node:assert/strict';
import { cardBytes } from '#bot/cards/card-size.ts';
import { decisionFormCard } from '#bot/cards/decision-form-card.ts';
import { meetingFormCard } from '#bot/cards/meeting-form-card.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { decisionFields } from '#bot/domain/decision-problem.ts';
import { textFor } from '#bot/text/text-for.ts';
import { objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { tabUrl } from './card-samples.ts';
import { aMeetingNotice, postFacts } from './meeting-notice-samples.ts';

const budget = 25_600;
const text = textFor('da');
/** Letters of two bytes, as many as a field takes. */
const ae = (length: number) => 'æ'.repeat(length);
const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `tovholder-med-et-langt-navn-${n}`, name: ae(100) }));
const onlineUrl = `https://teams.example/${'x'.repeat(1900)}`;
const meeting = aMeeting({ title: ae(200), place: ae(200), onlineUrl });
const points = Array.from({ length: 30 }, (_, n) => ({ id: objectId(n), kind: 'own', title: ae(200) }) as const);

describe('the size of a meeting’s cards', () => {
  for (const isWrong of [false, true]) {
    it(`stays within 25 KB for the form of a decision ${isWrong ? 'with everything wrong' : 'among many people and points'}`, () => {
      const choices = { organisations: people(3), people: people(150), initiatives: people(60), points };

      const card = decisionFormCard({
        text,
        form: { partnershipId: 'tryg-aalborg', sampleData: true, meeting, ...choices },
        raw: { text: ae(1000) },
        formId: objectId(1),
        problems: isWrong ? decisionFields.map((field) => ({ field, code: 'unknown_choice' })) : [],
        isSaved: !isWrong,
      });

      assert.ok(cardBytes(card) <= budget, `${cardBytes(card)} bytes`);
    });
  }

  for (const count of [10, 20, 30, 60, 150]) {
    it(`stays within 25 KB for the form of a meeting among ${count} people with long names`, () => {
      const everybody = people(count);
      const participantIds = everybody.map(({ id }) => id).join(',');

      const card = meetingFormCard({
        text,
        partnershipId: 'tryg-aalborg',
        partnershipName: ae(100),
        timeZone: 'Europe/Copenhagen',
        of: { kind: 'change', meeting, seen: 'a'.repeat(64) },
        typed: { title: ae(200), place: ae(200), onlineUrl, participantIds },
        people: everybody,
        rounds: [],
        problems: [],
        warnings: [{ code: 'holiday', date: '2027-05-17' }],
        sampleData: true,
      });

      assert.ok(cardBytes(card) <= budget, `${cardBytes(card)} bytes`);
    });
  }

  for (const step of ['post', 'agenda', 'near', 'day_before', 'hour_before'] as const) {
    it(`stays within 25 KB for what a channel is told: ${step}`, () => {
      const base = postFacts();
      const facts = {
        ...base,
        meeting: { ...base.meeting, title: meeting.title, place: meeting.place, onlineUrl },
        movedFrom: { date: '2027-01-28', startTime: '10:00' },
        agenda: points,
        progress: base.progress && {
          ...base.progress,
          roundName: ae(100),
          missing: people(60).map(({ name }) => name),
        },
      };
      const content = aMeetingNotice(
        step === 'post' ? { kind: 'meeting_post', ...facts } : { kind: 'meeting_step', step, day: 'later', ...facts },
      );

      const card = noticeCardOf({ text, tabUrl, content });

      assert.ok(cardBytes(card) <= budget, `${cardBytes(card)} bytes`);
    });
  }
});
