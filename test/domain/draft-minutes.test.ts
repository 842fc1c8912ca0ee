import assert from 'node:assert/strict';
import { draftPoints, firstRoll, withDecisions, writtenPoints } from '#bot/domain/draft-minutes.ts';
import type { MinutesDraft, MinutesPoint } from '#bot/domain/minutes.ts';
import { pointsFor } from '#bot/domain/minutes-view.ts';
import { readMinutesPoints } from '#bot/domain/read-minutes-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aDecision, anAttendance } from '#test/support/meeting-builders.ts';

const open = aPoint({ id: 'open', order: 100, title: 'Åbent' });
const closed = aPoint({ id: 'closed', order: 200, title: 'Lukket', closedTo: ['steering-1'] });

describe('the points of a draft', () => {
  it('are those of the agenda, in its order, with what was written', () => {
    const points = draftPoints([closed, open], [aDraftPoint({ pointId: 'open', text: 'Drøftet.' })]);

    assert.deepEqual(
      points.map(({ pointId, title, closedTo, text }) => ({ pointId, title, closedTo, text })),
      [
        { pointId: 'open', title: 'Åbent', closedTo: null, text: 'Drøftet.' },
        { pointId: 'closed', title: 'Lukket', closedTo: ['steering-1'], text: '' },
      ],
    );
  });

  it('keep what was written of a point that left the agenda, and drop it where nothing was', () => {
    const saved = [aDraftPoint({ pointId: 'gone', text: 'Sagt.' }), aDraftPoint({ pointId: 'empty', text: '' })];

    const points = draftPoints([open], saved);

    assert.deepEqual(
      points.map(({ pointId }) => pointId),
      ['open', 'gone'],
    );
  });

  it('are written by nobody who may not see them', () => {
    const points = draftPoints([open, closed], [aDraftPoint({ pointId: 'closed', text: 'Fortroligt.' })]);
    const typed = [
      { id: 'open', text: 'Nyt.' },
      { id: 'closed', text: 'Overskrevet.' },
    ];

    const written = writtenPoints(points, typed, { id: 'coordinator-1' });

    assert.deepEqual(
      written.map(({ text }) => text),
      ['Nyt.', 'Fortroligt.'],
    );
  });

  it('keep for its writer alone what was written of a point that is gone', () => {
    const written = writtenPoints(draftPoints([open], []), [{ id: 'gone', text: 'Sagt.' }], { id: 'coordinator-1' });

    assert.deepEqual(written[1], {
      pointId: 'gone',
      kind: 'own',
      title: null,
      closedTo: ['coordinator-1'],
      isCarriedOver: false,
      text: 'Sagt.',
    });
  });

  it('carry the decisions made at them, and a last point those made at none', () => {
    const points = withDecisions(draftPoints([open], []), [
      aDecision({ id: 'd-1', pointId: 'open' }),
      aDecision({ id: 'd-2', pointId: null }),
      aDecision({ id: 'd-3', pointId: 'gone' }),
    ]);

    assert.deepEqual(
      points.map(({ pointId, decisions }) => [pointId, decisions.map(({ id }) => id)]),
      [
        ['open', ['d-1']],
        ['without-point', ['d-2', 'd-3']],
      ],
    );
  });
});

describe('what was decided at no point of the agenda', () => {
  it('stands under the agenda’s own eventuelt, where it has one that is open to all', () => {
    const others = aPoint({ id: 'others', order: 150, kind: 'any_other', title: null });
    const loose = aDecision({ id: 'd-1', pointId: null });

    const home = withDecisions(draftPoints([open, others, closed], []), [loose]);
    const none = withDecisions(draftPoints([open, { ...others, closedTo: ['steering-1'] }], []), [loose]);

    assert.deepEqual(
      [home, none].map((points) => points.map(({ pointId, decisions }) => [pointId, decisions.length])),
      [
        [
          ['open', 0],
          ['others', 1],
          ['closed', 0],
        ],
        [
          ['open', 0],
          ['others', 0],
          ['without-point', 1],
        ],
      ],
    );
  });
});

describe('the points one reader is shown', () => {
  const points: readonly MinutesPoint[] = withDecisions(draftPoints([open, closed], []), [
    aDecision({ id: 'd-1', pointId: 'closed', closedTo: ['steering-1'] }),
    aDecision({ id: 'd-2', pointId: 'open', closedTo: ['steering-1'], responsibleId: null }),
    aDecision({ id: 'd-3', pointId: null, closedTo: ['steering-1'], responsibleId: 'lead-1' }),
  ]);
  const shownTo = (id: string) =>
    pointsFor({ id }, points).map(({ pointId, decisions }) => [pointId, decisions.map((each) => each.id)]);

  it('are all of them for whoever is named', () => {
    assert.deepEqual(shownTo('steering-1'), [
      ['open', ['d-2']],
      ['closed', ['d-1']],
      ['without-point', ['d-3']],
    ]);
  });

  it('hold nothing of what is closed for everybody else', () => {
    assert.deepEqual(shownTo('coordinator-1'), [['open', []]]);
  });

  it('hold a closed decision for whoever is to carry it out', () => {
    assert.deepEqual(shownTo('lead-1'), [
      ['open', []],
      ['without-point', ['d-3']],
    ]);
  });
});

describe('the first roll', () => {
  it('counts all as there but those who sent afbud, themselves or somebody else', () => {
    const attendances = [
      anAttendance({ personId: 'a' }),
      anAttendance({ personId: 'b', answer: 'no' }),
      anAttendance({ personId: 'c', answer: 'substitute', substituteName: 'Anders And' }),
    ];

    const roll = firstRoll({ id: 'steering-2027-1' }, ['a', 'b', 'c', 'd'], attendances);

    assert.deepEqual(roll, { present: ['a', 'd'], absent: ['b', 'c'] });
  });
});

describe('the texts of minutes', () => {
  it('are refused with everything that is wrong at once', () => {
    const typed = [
      { id: 'p-1', text: 'x'.repeat(4001) },
      { id: 'p-2', text: 'Det drejer sig om 010150-1234.' },
      { id: 'p-3', text: 'I orden.' },
    ];

    assert.throws(
      () => readMinutesPoints(typed),
      (error: unknown) => {
        assert.ok(error instanceof Refusal);
        assert.deepEqual(error.facts, { tooLong: ['p-1'], withCprNumber: ['p-2'], limit: 4000 });
        return error.code === 'invalid_minutes';
      },
    );
  });
});

function aDraftPoint(overrides: Partial<MinutesDraft['points'][number]>): MinutesDraft['points'][number] {
  return { pointId: 'open', kind: 'own', title: 'Åbent', closedTo: null, isCarriedOver: false, text: '', ...overrides };
}
