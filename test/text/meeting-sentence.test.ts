import assert from 'node:assert/strict';
import { meetingFields, meetingProblemCodes } from '#bot/domain/meeting-problem.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import { meetingProblemSentence, meetingTitle, meetingWarningSentence } from '#bot/text/meeting-sentence.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const da = textFor('da');
const en = textFor('en');
const date = '2027-02-06';

describe('A meeting', () => {
  it('is called by its own title, or after its group in the reader’s language', () => {
    assert.equal(meetingTitle(en, aMeeting({ title: 'Ekstra møde' })), 'Ekstra møde');
    assert.equal(meetingTitle(da, aMeeting()), 'Møde i Styregruppen');
    assert.equal(meetingTitle(en, aMeeting()), 'Steering group meeting');
  });
});

describe('A warning about a meeting', () => {
  const warnings: readonly (readonly [MeetingWarning, string, string])[] = [
    [
      { code: 'weekend', date },
      'Mødet ligger i en weekend: lørdag den 6. februar 2027.',
      'The meeting is at a weekend: Saturday 6 February 2027.',
    ],
    [
      { code: 'quiet_period', date, from: '2027-02-01', to: '2027-02-07', name: 'Et navn' },
      'Mødet ligger i en stille periode, der varer fra den 1. februar 2027 til den 7. februar 2027.',
      'The meeting is in a quiet period, from 1 February 2027 to 7 February 2027.',
    ],
    [
      { code: 'school_holiday', date, week: 7 },
      'Mødet ligger i uge 7, hvor mange har skoleferie.',
      'The meeting is in week 7, when many schools are closed.',
    ],
    [
      { code: 'same_people', date, meetingId: 'lead-2027-1', group: 'lead', personIds: ['lead-1', 'lead-2'] },
      '2 personer skal til tovholdergruppens møde på samme tid.',
      '2 people must be at the lead group’s meeting at the same time.',
    ],
    [
      { code: 'same_day', date, meetingId: 'joint-2027-1', group: 'joint' },
      'Mødet ligger samme dag som fællesmødet.',
      'The meeting is on the same day as the joint meeting.',
    ],
    [
      { code: 'pack_before_close', date, packFrozenOn: '2027-01-28', graceUntil: '2027-01-29' },
      'Mødematerialet skal ligge fast den 28. januar 2027, men statusrunden tager imod svar til og med den 29. januar 2027. Flyt mødet, eller luk statusrunden før.',
      'The meeting pack must be final on 28 January 2027, but the status round takes answers until 29 January 2027. Move the meeting, or close the status round before.',
    ],
  ];

  for (const [warning, danish, english] of warnings) {
    it(`says what it is: ${warning.code}`, () => {
      assert.equal(meetingWarningSentence(da, warning), danish);
      assert.equal(meetingWarningSentence(en, warning), english);
    });
  }

  it('speaks of one person as one', () => {
    const warning = { code: 'same_people', date, meetingId: 'x', group: 'other', personIds: ['lead-1'] } as const;

    assert.equal(meetingWarningSentence(da, warning), 'Én person skal til et andet møde på samme tid.');
  });
});

describe('A problem with a meeting’s form', () => {
  it('says for every field what to do, in both languages', () => {
    for (const text of [da, en]) {
      const said = meetingFields.flatMap((field) =>
        meetingProblemCodes.map((code) => meetingProblemSentence(text, { field, code, limit: 2000 })),
      );

      assert.ok(said.every((sentence) => /^\p{Lu}.+\.$/u.test(sentence)));
    }
  });

  it('names the field that is empty, and the limit as the language writes it', () => {
    assert.equal(meetingProblemSentence(da, { field: 'endTime', code: 'required' }), 'Vælg, hvornår mødet slutter.');
    assert.equal(
      meetingProblemSentence(da, { field: 'onlineUrl', code: 'too_long', limit: 2000 }),
      'Forkort teksten til højst 2.000 tegn.',
    );
  });
});
