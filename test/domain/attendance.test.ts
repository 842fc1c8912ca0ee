import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attendanceAnswers, headcountOf, readSubstituteName } from '#bot/domain/attendance.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { aMeeting, anAttendance } from '#test/support/meeting-builders.ts';

describe('The headcount', () => {
  it('says who comes, who does not, who sends somebody else and who has not said', () => {
    const meeting = aMeeting({ participantIds: ['one', 'two', 'three', 'four'] });
    const attendances = [
      anAttendance({ personId: 'three', answer: 'substitute', substituteName: 'Vikar Ét' }),
      anAttendance({ personId: 'two', answer: 'no' }),
      anAttendance({ personId: 'one', answer: 'yes' }),
    ];

    assert.deepEqual(headcountOf(meeting, attendances), {
      yes: ['one'],
      no: ['two'],
      substitutes: [{ personId: 'three', name: 'Vikar Ét' }],
      unanswered: ['four'],
    });
  });

  it('leaves out another meeting’s answers and those of people who take no part', () => {
    const meeting = aMeeting({ participantIds: ['one'] });
    const attendances = [
      anAttendance({ personId: 'one', meetingId: 'lead-2027-1' }),
      anAttendance({ personId: 'stranger' }),
    ];

    assert.deepEqual(headcountOf(meeting, attendances), { yes: [], no: [], substitutes: [], unanswered: ['one'] });
  });

  it('has every participant in exactly one place', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    const attendance = fc.record({
      personId: fc.constantFrom(...people),
      answer: fc.constantFrom(...attendanceAnswers),
    });

    fc.assert(
      fc.property(fc.subarray(people), fc.array(attendance), (participantIds, given) => {
        const count = headcountOf(aMeeting({ participantIds }), given.map(anAttendance));

        const counted = [...count.yes, ...count.no, ...count.substitutes.map((s) => s.personId), ...count.unanswered];
        assert.deepEqual(counted.toSorted(), participantIds.toSorted());
      }),
    );
  });
});

describe('The name of whoever comes instead', () => {
  it('is kept on one line, without the blanks around it', () => {
    assert.equal(readSubstituteName('  Vikar\n  Ét '), 'Vikar Ét');
  });

  it('is refused where it is empty, or longer than a hundred characters', () => {
    const refused = { code: 'invalid_input', facts: { field: 'substituteName', limit: 100 } };

    assert.throws(() => readSubstituteName(' \n '), refused);
    assert.throws(() => readSubstituteName('a'.repeat(101)), refused);
    assert.equal(readSubstituteName('a'.repeat(100)).length, 100);
  });

  it('is refused with a CPR number in it, also over two lines', () => {
    assert.throws(
      () => readSubstituteName('Vikar 010150-\n5006'),
      (error) => error instanceof Refusal && error.code === 'contains_cpr_number',
    );
  });
});
