import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeGrid } from '#bot/domain/make-grid.ts';
import { requestStates } from '#bot/domain/round.ts';
import { anInitiative, anUpdate, aRequest } from '#test/support/builders.ts';
import { aGridSource, reader } from './grid-source.ts';

/** Two organisations lead the first together; the second has another goal, and the third is excused. */
const initiatives = [
  anInitiative({ id: 'shared', organisationIds: ['kommune', 'politi'], goalIds: ['m1'] }),
  anInitiative({ id: 'own', organisationIds: ['kommune'], goalIds: ['m1', 'm2'] }),
  anInitiative({ id: 'excused', organisationIds: ['politi'], goalIds: ['m2'] }),
];
const requests = [
  aRequest({ initiativeId: 'shared', state: 'submitted', version: 1 }),
  aRequest({ initiativeId: 'own', state: 'returned', version: 1 }),
  aRequest({ initiativeId: 'excused', state: 'excused' }),
];
const updates = [
  anUpdate({ initiativeId: 'shared', version: 1, submittedAt: '2025-05-12T22:30:00.000Z' }),
  anUpdate({ initiativeId: 'own', version: 1, submittedAt: '2025-05-12T08:00:00.000Z' }),
];

describe('Answers per organisation and goal', () => {
  it('count an initiative under each organisation and goal of its own, on the local day it came', () => {
    const { byOrganisation, byGoal } = makeGrid(aGridSource({ initiatives, requests, updates, reader }));

    const first = { day: '2025-05-12', count: 1 };
    const second = { day: '2025-05-13', count: 1 };
    assert.deepEqual(byOrganisation, [
      { id: 'kommune', name: 'Kommune', nameEn: null, asked: 2, answered: 1, perDay: [first, second] },
      { id: 'politi', name: 'Politi', nameEn: null, asked: 1, answered: 1, perDay: [second] },
    ]);
    assert.deepEqual(byGoal, [
      { id: 'm1', name: 'Tryghed', nameEn: 'Safety', asked: 2, answered: 1, perDay: [first, second] },
      { id: 'm2', name: 'Samskabelse', nameEn: null, asked: 1, answered: 0, perDay: [first] },
    ]);
  });

  it('leave out what the round asks nothing of', () => {
    const { byOrganisation } = makeGrid(aGridSource({ initiatives, requests: requests.slice(1), updates: [] }));

    assert.deepEqual(
      byOrganisation.map(({ id }) => id),
      ['kommune'],
    );
  });

  it('come to the totals where each initiative has one organisation', () => {
    const owners = fc.array(
      fc.record({ owner: fc.constantFrom('kommune', 'politi'), state: fc.constantFrom(...requestStates) }),
    );
    fc.assert(
      fc.property(owners, (each) => {
        const { byOrganisation, totals } = makeGrid(
          aGridSource({
            initiatives: each.map(({ owner }, index) => anInitiative({ id: `${index}`, organisationIds: [owner] })),
            requests: each.map(({ state }, index) => aRequest({ initiativeId: `${index}`, state })),
            updates: [],
          }),
        );

        assert.equal(sum(byOrganisation.map(({ asked }) => asked)), totals.asked);
        assert.equal(sum(byOrganisation.map(({ answered }) => answered)), totals.answered);
      }),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
