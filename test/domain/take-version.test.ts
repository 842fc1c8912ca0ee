import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Initiative } from '#bot/domain/initiative.ts';
import { goalIdsIn, nameOn } from '#bot/domain/initiative.ts';
import { draftProblems, freshened, movedPart, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { changedByVersion, followedChoice, heirsOf, initiativesToMake, openOfEnded } from '#bot/domain/take-version.ts';
import { anInitiative, aStatus, aStrategy } from '#test/support/builders.ts';
import { aDraftInitiative, aStrategyDraft, threeInitiatives } from '#test/support/strategy-builders.ts';

/** All of the version's changes done to the initiatives, once. */
function taken(draft: StrategyDraft, initiatives: readonly Initiative[]): readonly Initiative[] {
  const all = [...initiatives, ...initiativesToMake(draft, initiatives)];
  const changed = new Map(changedByVersion(draft, all).map(({ after }) => [after.id, after]));
  return all.map((each) => changed.get(each.id) ?? each);
}

function named(initiatives: readonly Initiative[], id: string): Initiative {
  const found = initiatives.find((each) => each.id === id);
  assert.ok(found);
  return found;
}

describe('The next version of a strategy, taken into use', () => {
  it('gives a renamed initiative its new name from the first day, and keeps the one before', () => {
    const draft = aStrategyDraft();
    const initiatives = draft.initiatives.map((each) =>
      each.id === 'a' ? { ...each, revision: 1, name: 'Nyt' } : each,
    );

    const after = named(taken({ ...draft, initiatives }, threeInitiatives()), 'a');

    assert.equal(nameOn(after, '2025-12-31').name, 'Indsats a');
    assert.equal(nameOn(after, '2026-01-01').name, 'Nyt');
  });

  it('ends what is not in it the day before, and names who goes on', () => {
    const draft = aStrategyDraft();
    const both = aDraftInitiative({ id: 'ab', carriesOn: ['a', 'b'] });
    const kept = draft.initiatives.filter(({ id }) => id === 'c');

    const after = taken({ ...draft, initiatives: [both, ...kept] }, threeInitiatives());

    assert.deepEqual(
      after.map(({ id, validFrom, validTo, successorIds, order }) => [id, validFrom, validTo, successorIds, order]),
      [
        ['a', '2022-01-01', '2025-12-31', ['ab'], 1],
        ['b', '2022-01-01', '2025-12-31', ['ab'], 2],
        ['c', '2022-01-01', null, undefined, 2],
        ['ab', '2026-01-01', null, undefined, 1],
      ],
    );
  });

  it('lets rounds of the version before go on speaking of its goals', () => {
    const draft = aStrategyDraft();
    const initiatives = draft.initiatives.map((each) => ({ ...each, revision: 1, goalIds: ['m2'] }));

    const after = named(taken({ ...draft, initiatives }, threeInitiatives()), 'a');

    assert.deepEqual(goalIdsIn(after, 'v3'), ['m1']);
    assert.deepEqual(goalIdsIn(after, '4'), ['m2']);
  });

  it('does not bring back a lead who was replaced while it was written', () => {
    const now = threeInitiatives().map((each) => ({ ...each, leadIds: ['lead-2'] }));
    const worked = aStrategyDraft().initiatives.map((each) => ({ ...each, revision: 1 }));
    const draft = freshened(aStrategyDraft({ initiatives: worked }), now);

    assert.deepEqual(named(taken(draft, now), 'a').leadIds, ['lead-2']);
  });

  it('changes nothing more when it is done again, whatever the map', () => {
    const olds = threeInitiatives();
    const parts = fc.record({
      stays: fc.subarray(['a', 'b', 'c']),
      made: fc.array(fc.subarray(['a', 'b', 'c']), { maxLength: 4 }),
      revision: fc.nat(2),
    });

    fc.assert(
      fc.property(parts, ({ stays, made, revision }) => {
        const kept = aStrategyDraft()
          .initiatives.filter(({ id }) => stays.includes(id))
          .map((each) => ({ ...each, revision, name: `${each.name} nu` }));
        const next = made.map((carriesOn, n) => aDraftInitiative({ id: `n${n}`, name: `N ${n}`, carriesOn }));
        const draft = freshened(aStrategyDraft({ initiatives: [...kept, ...next] }), olds);

        const once = taken(draft, olds);
        const twice = taken(draft, once);

        assert.deepEqual(twice, once);
        const running = once.filter(({ validTo }) => validTo === null).map(({ id }) => id);
        assert.deepEqual(running.toSorted(), draft.initiatives.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('says all at once what is missing before it can be agreed on', () => {
    const draft = aStrategyDraft({
      basedOn: 'v2',
      goals: [],
      initiatives: [
        aDraftInitiative({ id: 'x', organisationIds: [], carriesOn: ['z'] }),
        aDraftInitiative({ id: 'y', name: 'NY indsats' }),
      ],
    });

    const problems = draftProblems(draft, { strategy: aStrategy(), initiatives: threeInitiatives(), people: [] });

    assert.deepEqual(
      problems.map(({ code, names }) => `${code} ${names.join()}`),
      [
        'other_version ',
        'no_goals ',
        'without_goal Ny indsats,NY indsats',
        'without_organisation Ny indsats',
        'same_name Ny indsats,NY indsats',
        'unknown_origin Ny indsats',
      ],
    );
  });

  it('cannot be agreed on with more text in its goals than can be stored', () => {
    const goal = { name: 'Mål', nameEn: null, revision: 0 };
    const texts = (length: number) =>
      aStrategyDraft({
        goals: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ ...goal, id, fullText: 'x'.repeat(length) })),
      });
    const now = { strategy: aStrategy(), initiatives: threeInitiatives(), people: [] };
    const codes = (length: number) => draftProblems(texts(length), now).map(({ code }) => code);

    assert.ok(!codes(3600).includes('goals_too_long'));
    assert.ok(codes(4000).includes('goals_too_long'));
  });
});

describe('A draft that names somebody who leaves', () => {
  it('says for which initiatives somebody else is to be chosen before it can be agreed on', () => {
    const initiatives = [
      aDraftInitiative({ id: 'x', name: 'Ledes videre', leadIds: ['here'] }),
      aDraftInitiative({ id: 'y', name: 'Uden tovholder', leadIds: ['gone'] }),
      aDraftInitiative({ id: 'z', name: 'Uden stedfortræder', leadIds: ['here'], deputyIds: ['gone'] }),
    ];
    const people = [
      { id: 'here', leftAt: null },
      { id: 'gone', leftAt: '2025-11-04T09:00:00.000Z' },
    ];

    const problems = draftProblems(aStrategyDraft({ initiatives }), { strategy: aStrategy(), initiatives: [], people });

    assert.deepEqual(problems, [{ code: 'has_left', names: ['Uden tovholder', 'Uden stedfortræder'] }]);
  });
});

describe('The order of a draft', () => {
  const parts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const moves = [
    ['c', 'a', 'c a b'],
    ['a', null, 'b c a'],
    ['a', 'c', 'b a c'],
    ['b', 'b', 'a b c'],
    ['b', 'nothing', 'a b c'],
    ['nothing', 'a', 'a b c'],
  ] as const;
  for (const [id, before, expected] of moves) {
    it(`is ${expected} once ${id} stands before ${before ?? 'nothing'}, the same move twice or once`, () => {
      const once = movedPart(parts, id, before);
      const twice = movedPart(once, id, before);

      assert.deepEqual(
        [once, twice].map((all) => all.map((part) => part.id).join(' ')),
        [expected, expected],
      );
    });
  }
});

describe('The open requests of an initiative that has ended', () => {
  const initiatives = [
    anInitiative({ id: 'old', validTo: '2025-12-31', successorIds: ['one', 'gone'] }),
    anInitiative({ id: 'gone', validTo: '2026-01-31', successorIds: ['two', 'old'] }),
    anInitiative({ id: 'one' }),
    anInitiative({ id: 'two' }),
  ];
  const statusIn = (initiativeId: string, state: 'not_started' | 'submitted' | 'returned') =>
    aStatus({ initiativeId, requests: [{ roundId: 'r', state }] });
  const asking = (statuses: ReturnType<typeof aStatus>[]) => ({ round: { id: 'r' }, initiatives, statuses });

  it('go to those that go on with it and are not asked yet', () => {
    assert.deepEqual(openOfEnded(asking([statusIn('old', 'not_started')]), '2026-01-01'), [
      { from: 'old', to: ['one', 'gone'] },
    ]);
    assert.deepEqual(openOfEnded(asking([statusIn('old', 'returned'), statusIn('one', 'submitted')]), '2026-02-01'), [
      { from: 'old', to: ['two'] },
    ]);
  });

  it('stay on its last day, and where it was answered', () => {
    assert.deepEqual(openOfEnded(asking([statusIn('old', 'not_started')]), '2025-12-31'), []);
    assert.deepEqual(openOfEnded(asking([statusIn('old', 'submitted')]), '2026-01-01'), []);
  });

  it('follow through one that has ended as well, and never in a circle', () => {
    const byId = new Map(initiatives.map((each) => [each.id, each]));

    assert.deepEqual(heirsOf('old', byId, '2026-02-01'), ['one', 'two']);
    assert.deepEqual(followedChoice({ initiativeIds: ['old'] }, initiatives, '2026-02-01'), ['old', 'one', 'two']);
    assert.equal(followedChoice({ initiativeIds: null }, initiatives, '2026-02-01'), null);
  });
});
