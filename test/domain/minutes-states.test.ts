import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areApproved, type Minutes, type MinutesAnswer, minutesStates } from '#bot/domain/minutes.ts';
import { minutesAfter, minutesDueOn, tallyOf } from '#bot/domain/minutes-states.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { aMinutes, aMinutesAnswer } from '#test/support/minutes-builders.ts';

const at = '2027-02-09T09:00:00.000Z';
const one = aMinutesAnswer();
const other = aMinutesAnswer({ personId: 'steering-2', at: '2027-02-08T10:00:00.000Z' });
const remark = aMinutesAnswer({ personId: 'steering-2', answer: 'remark', note: 'Punkt 2 mangler.' });

const reached = ['steering-1', 'steering-2'];

const events = {
  'one approves': { kind: 'answered', answers: [one], at },
  'the last approves': { kind: 'answered', answers: [one, other], at },
  'one remarks': { kind: 'answered', answers: [one, remark], at },
  'falls due, all approved': { kind: 'fell_due', reached, answers: [one, other], at },
  'falls due, one silent': { kind: 'fell_due', reached, answers: [one], at },
  'falls due, one remarked': { kind: 'fell_due', reached, answers: [one, remark], at },
  'is corrected': { kind: 'corrected', at },
} as const;
type EventName = keyof typeof events;

const table: readonly (readonly [EventName, Readonly<Record<Minutes['state'], string>>])[] = [
  ['one approves', { sent: 'sent', approved: 'no', unsettled: 'no', replaced: 'no' }],
  ['the last approves', { sent: 'approved', approved: 'no', unsettled: 'no', replaced: 'no' }],
  ['one remarks', { sent: 'sent', approved: 'no', unsettled: 'no', replaced: 'no' }],
  ['falls due, all approved', { sent: 'approved', approved: 'approved', unsettled: 'unsettled', replaced: 'replaced' }],
  ['falls due, one silent', { sent: 'unsettled', approved: 'approved', unsettled: 'unsettled', replaced: 'replaced' }],
  [
    'falls due, one remarked',
    { sent: 'unsettled', approved: 'approved', unsettled: 'unsettled', replaced: 'replaced' },
  ],
  ['is corrected', { sent: 'replaced', approved: 'approved', unsettled: 'replaced', replaced: 'replaced' }],
];

describe('what becomes of minutes', () => {
  for (const [name, row] of table) {
    for (const state of minutesStates) {
      it(`when ${name} while they are ${state}: ${row[state]}`, () => {
        const before = aMinutes({ state });

        assert.equal(stateAfter(before, name), row[state]);
      });
    }
  }

  it('where silence counts is approval by silence, unless somebody has a remark', () => {
    const silent = minutesAfter(aMinutes({ isSilenceApproval: true }), events['falls due, one silent']);
    const remarked = minutesAfter(aMinutes({ isSilenceApproval: true }), events['falls due, one remarked']);

    assert.equal(silent.state, 'approved');
    assert.equal(silent.approvedBy, 'silence');
    assert.equal(silent.settledAt, at);
    assert.equal(remarked.state, 'unsettled');
  });

  it('is no approval by the silence of somebody it never reached', () => {
    const unreached = { kind: 'fell_due', reached: ['steering-1'], answers: [one], at } as const;

    assert.equal(minutesAfter(aMinutes({ isSilenceApproval: true }), unreached).state, 'unsettled');
  });

  it('is approval also where a member took a remark back', () => {
    const taken = aMinutesAnswer({ personId: 'steering-2', at: '2027-02-08T12:00:00.000Z' });

    const after = minutesAfter(aMinutes(), { kind: 'answered', answers: [one, remark, taken], at });

    assert.equal(after.state, 'approved');
    assert.equal(after.approvedBy, 'members');
  });
});

function stateAfter(before: Minutes, name: EventName): string {
  try {
    return minutesAfter(before, events[name]).state;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'minutes_not_open') return 'no';
    throw error;
  }
}

const answers = fc.array(
  fc.record({
    version: fc.constantFrom(1, 2),
    personId: fc.constantFrom('steering-1', 'steering-2', 'stranger'),
    answer: fc.constantFrom('approved' as const, 'remark' as const),
    hour: fc.integer({ min: 10, max: 20 }),
  }),
  { maxLength: 12 },
);

describe('approvals of minutes', () => {
  it('never count for another version than the one they were given to', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const old = given.map((each) => answerOf({ ...each, version: 1 }));

        const after = minutesAfter(aMinutes({ version: 2 }), { kind: 'fell_due', reached, answers: old, at });

        assert.equal(after.state, 'unsettled');
        assert.deepEqual(tallyOf(aMinutes({ version: 2 }), old).approved, []);
      }),
    );
  });

  it('put every member in exactly one place, and nobody else', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { approved, remarked, silent } = tallyOf(aMinutes(), given.map(answerOf));

        assert.deepEqual([...approved, ...remarked, ...silent].toSorted(), ['steering-1', 'steering-2']);
      }),
    );
  });
});

describe('approved minutes', () => {
  it('are changed by nothing that happens after', () => {
    const approved = aMinutes({ state: 'approved', approvedBy: 'members', settledAt: '2027-02-09T08:00:00.000Z' });
    fc.assert(
      fc.property(answers, fc.constantFrom('fell_due' as const, 'corrected' as const), (given, kind) => {
        assert.equal(minutesAfter(approved, { kind, reached, answers: given.map(answerOf), at }), approved);
      }),
    );
  });

  it('stay approved beside a later version', () => {
    assert.equal(areApproved([{ state: 'sent' }, { state: 'approved' }]), true);
    assert.equal(areApproved([{ state: 'sent' }, { state: 'unsettled' }, { state: 'replaced' }]), false);
    assert.equal(areApproved([]), false);
  });
});

type Given = {
  readonly version: number;
  readonly personId: string;
  readonly answer: MinutesAnswer['answer'];
  readonly hour: number;
};

function answerOf({ version, personId, answer, hour }: Given): MinutesAnswer {
  return aMinutesAnswer({ version, personId, answer, at: `2027-02-08T${hour}:00:00.000Z` });
}

describe('the last day for answers', () => {
  it('is ten working days away where nobody chose another', () => {
    assert.equal(minutesDueOn('2027-02-04', null, defaultSettings), '2027-02-18');
  });

  it('is counted past Easter', () => {
    assert.equal(minutesDueOn('2027-03-22', null, defaultSettings), '2027-04-08');
  });

  it('moves to the next working day', () => {
    assert.equal(minutesDueOn('2027-02-04', '2027-02-13', defaultSettings), '2027-02-15');
  });

  for (const chosen of ['2027-02-04', '2027-02-03', '2028-02-06']) {
    it(`is refused where it is not ahead, or too far: ${chosen}`, () => {
      assert.throws(
        () => minutesDueOn('2027-02-04', chosen, defaultSettings),
        (error: unknown) => error instanceof Refusal && error.code === 'invalid_input' && error.facts.field === 'dueOn',
      );
    });
  }
});
