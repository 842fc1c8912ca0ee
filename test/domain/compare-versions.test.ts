import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareGoals, compareInitiatives } from '#bot/domain/compare-versions.ts';
import { anInitiative, aStrategy } from '#test/support/builders.ts';
import { aDraftInitiative, aStrategyDraft, threeInitiatives } from '#test/support/strategy-builders.ts';

const copied = aStrategyDraft().initiatives;
const [a, b, c] = copied;

function compared(...initiatives: readonly (typeof a)[]) {
  const draft = aStrategyDraft({ initiatives: initiatives.filter((each) => each !== undefined) });
  return compareInitiatives(threeInitiatives(), draft).map(
    ({ change, old, next }) => `${change} ${old.join('+')}>${next.join('+')}`,
  );
}

describe('Two versions of a strategy side by side', () => {
  it('are the same as long as the next one is only a copy', () => {
    assert.deepEqual(compared(a, b, c), ['same a>a', 'same b>b', 'same c>c']);
  });

  it('tell what is new, ended, renamed and changed', () => {
    const renamed = b && { ...b, name: 'Et nyt navn' };
    const moved = c && { ...c, goalIds: ['m2'] };

    assert.deepEqual(compared(renamed, moved, aDraftInitiative()), [
      'renamed b>b',
      'changed c>c',
      'new >ny',
      'ended a>',
    ]);
  });

  it('tell what is merged, split and regrouped', () => {
    const both = aDraftInitiative({ id: 'ab', carriesOn: ['a', 'b'] });
    const half = aDraftInitiative({ id: 'a2', carriesOn: ['a'] });

    assert.deepEqual(compared(both, c), ['merged a+b>ab', 'same c>c']);
    assert.deepEqual(compared(a, half, b, c), ['split a>a+a2', 'same b>b', 'same c>c']);
    assert.deepEqual(compared(both, half, c), ['regrouped a+b>ab+a2', 'same c>c']);
  });

  it('hold every initiative of either in exactly one line, whatever the map', () => {
    const olds = ['a', 'b', 'c', 'd', 'e'];
    const initiatives = olds.map((id, n) => anInitiative({ id, order: n + 1 }));
    const map = fc.array(fc.subarray(olds), { maxLength: 8 });

    fc.assert(
      fc.property(map, (origins) => {
        const next = origins.map((carriesOn, n) => aDraftInitiative({ id: `n${n}`, carriesOn }));
        const lines = compareInitiatives(initiatives, aStrategyDraft({ initiatives: next }));

        assert.deepEqual(lines.flatMap(({ old }) => old).toSorted(), olds);
        assert.deepEqual(lines.flatMap((line) => line.next).toSorted(), next.map(({ id }) => id).toSorted());
        for (const { old, next: ids } of lines) {
          const joined = next.filter(({ id }) => ids.includes(id)).flatMap(({ carriesOn }) => carriesOn);
          assert.deepEqual([...new Set(joined)].toSorted(), ids.length === 0 ? [] : old.toSorted());
        }
      }),
    );
  });

  it('compare their goals by their words', () => {
    const [first] = aStrategyDraft().goals;
    const goals = [
      ...(first ? [{ ...first, name: 'Andre ord' }] : []),
      { id: 'm9', name: 'Nyt', nameEn: null, fullText: 'Nyt mål', revision: 1 },
    ];

    assert.deepEqual(compareGoals(aStrategy(), aStrategyDraft({ goals })), [
      { change: 'changed', id: 'm1' },
      { change: 'new', id: 'm9' },
      { change: 'ended', id: 'm2' },
    ]);
  });
});
