import assert from 'node:assert/strict';
import { presetVisibility, visibilitiesFor } from '#bot/domain/visibilities-for.ts';
import { anInitiative, aPerson } from '#test/support/builders.ts';

const people = [
  aPerson(),
  aPerson({ id: 'lead-2' }),
  aPerson({ id: 'officer', organisationId: 'politi' }),
  aPerson({ id: 'deputy', organisationId: 'region' }),
];
const all = ['all', 'coordinators_and_steering', 'own_organisation'];
const withoutOwn = ['all', 'coordinators_and_steering'];

describe('Who an answer can be kept to', () => {
  const cases = [
    { led: 'by one', leadIds: ['lead-1'], offered: all },
    { led: 'by two of one organisation', leadIds: ['lead-1', 'lead-2'], offered: all },
    { led: 'by two of different organisations', leadIds: ['lead-1', 'officer'], offered: withoutOwn },
    { led: 'by one, beside somebody nobody knows any more', leadIds: ['lead-1', 'gone'], offered: all },
    { led: 'by nobody', leadIds: [], offered: all },
  ];
  for (const { led, leadIds, offered } of cases) {
    it(`for an initiative led ${led} it is ${offered.length === 3 ? 'any' : 'every level but one’s own organisation'}`, () => {
      assert.deepEqual(visibilitiesFor(anInitiative({ leadIds }), people), offered);
    });
  }

  it('does not depend on where its deputies come from', () => {
    const initiative = anInitiative({ deputyIds: ['deputy'] });

    assert.deepEqual(visibilitiesFor(initiative, people), all);
  });

  it('is preset to the initiative’s own level, or to the strictest that can be chosen', () => {
    const own = { defaultVisibility: 'own_organisation' } as const;

    assert.equal(presetVisibility(anInitiative(own), people), 'own_organisation');
    assert.equal(
      presetVisibility(anInitiative({ ...own, leadIds: ['lead-1', 'officer'] }), people),
      'coordinators_and_steering',
    );
    assert.equal(presetVisibility(anInitiative({ leadIds: ['lead-1', 'officer'] }), people), 'all');
  });
});
