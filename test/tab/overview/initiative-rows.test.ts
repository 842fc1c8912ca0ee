import assert from 'node:assert/strict';
import type { OverviewInitiative } from '#bot/contract/overview.ts';
import { filterRows, initiativeRows, localName, sortRows } from '#tab/overview/initiative-rows.ts';
import { type Filter, noFilter, type Sorting } from '#tab/overview/view.ts';
import { anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

function rowsOf(...initiatives: readonly Partial<OverviewInitiative>[]) {
  const numbered = initiatives.map((each, index) => anOverviewInitiative({ order: index + 1, ...each }));
  return initiativeRows(anOverview({ initiatives: numbered }), 'da');
}

function idsShown(filter: Partial<Filter>, ...initiatives: readonly Partial<OverviewInitiative>[]) {
  return filterRows(rowsOf(...initiatives), { ...noFilter, ...filter }).map(({ initiative }) => initiative.id);
}

function idsSorted(sorting: Sorting, ...initiatives: readonly Partial<OverviewInitiative>[]) {
  return sortRows(rowsOf(...initiatives), sorting).map(({ initiative }) => initiative.id);
}

describe('rows of the overview', () => {
  it('show an English name where there is one, and say that the other is Danish', () => {
    assert.deepEqual(localName({ name: 'Demens', nameEn: 'Dementia' }, 'en'), { text: 'Dementia', lang: 'en' });
    assert.deepEqual(localName({ name: 'Demens', nameEn: null }, 'en'), { text: 'Demens', lang: 'da' });
    assert.deepEqual(localName({ name: 'Demens', nameEn: 'Dementia' }, 'da'), { text: 'Demens', lang: 'da' });
  });

  it('are answered once a status is sent, and neither asked nor lacking where excused or outside the round', () => {
    const rows = rowsOf(
      { roundState: 'submitted' },
      { roundState: 'acknowledged' },
      { roundState: 'draft' },
      { roundState: 'returned' },
      { roundState: 'excused' },
      { roundState: null },
    );

    assert.deepEqual(
      rows.map((row) => row.isAnswered),
      [true, true, false, false, false, false],
    );
    assert.deepEqual(
      rows.map((row) => row.isUnanswered),
      [false, false, true, true, false, false],
    );
  });
});

describe('filtering the rows', () => {
  it('keeps an initiative under each of its goals and organisations', () => {
    const both = { id: 'both', goals: ['M1', 'M2'], organisations: ['aalborg-kommune', 'nordjyllands-politi'] };
    const one = { id: 'one', goals: ['M1'], organisations: ['aalborg-kommune'] };

    assert.deepEqual(idsShown({ goal: 'M1' }, both, one), ['both', 'one']);
    assert.deepEqual(idsShown({ goal: 'M2' }, both, one), ['both']);
    assert.deepEqual(idsShown({ organisation: 'nordjyllands-politi' }, both, one), ['both']);
  });

  it('goes by the word that is shown, so that a missing status is found as missing', () => {
    const missing = { id: 'missing', health: 'missing', latestHealth: 'on_track' } as const;

    assert.deepEqual(idsShown({ health: 'missing' }, missing, { id: 'other' }), ['missing']);
    assert.deepEqual(idsShown({ health: 'on_track' }, missing, { id: 'other' }), ['other']);
  });

  it('finds those who need a decision, those changed and those who have not answered', () => {
    const decision = { id: 'decision', needsDecision: true, roundState: 'submitted' } as const;
    const changed = { id: 'changed', changedSinceLast: true, roundState: 'submitted' } as const;
    const silent = { id: 'silent', roundState: 'not_started' } as const;

    assert.deepEqual(idsShown({ needsDecision: true }, decision, changed, silent), ['decision']);
    assert.deepEqual(idsShown({ changed: true }, decision, changed, silent), ['changed']);
    assert.deepEqual(idsShown({ unanswered: true }, decision, changed, silent), ['silent']);
  });

  it('searches names and leads without regard to case or surrounding spaces', () => {
    const walks = { id: 'walks', name: 'Tryghedsvandringer', leads: [] };
    const night = {
      id: 'night',
      name: 'Natteliv',
      leads: [{ id: 'l', name: 'Tovholder Ærø', organisation: 'nordjyllands-politi' }],
    };

    assert.deepEqual(idsShown({ text: ' VANDRING ' }, walks, night), ['walks']);
    assert.deepEqual(idsShown({ text: 'ærø' }, walks, night), ['night']);
    assert.deepEqual(idsShown({ text: 'intet sådant' }, walks, night), []);
  });

  it('asks for all that is chosen at once', () => {
    const both = { id: 'both', needsDecision: true, changedSinceLast: true };

    assert.deepEqual(idsShown({ needsDecision: true, changed: true }, both, { id: 'one', needsDecision: true }), [
      'both',
    ]);
  });
});

describe('sorting the rows', () => {
  it('orders names as Danes do: æ, ø, å last, and aa as å', () => {
    const named = ['Aalborg', 'Ødum', 'Zoo', 'Ærø', 'Anker'].map((name) => ({ id: name, name, nameEn: null }));

    assert.deepEqual(idsSorted('name', ...named), ['Anker', 'Zoo', 'Ærø', 'Ødum', 'Aalborg']);
  });

  it('puts what needs somebody first, and keeps the order of the strategy among equals', () => {
    const sorted = idsSorted(
      'health',
      { id: 'done', health: 'done' },
      { id: 'fine-1', health: 'on_track' },
      { id: 'red', health: 'action' },
      { id: 'fine-2', health: 'on_track' },
      { id: 'missing', health: 'missing' },
      { id: 'yellow', health: 'attention' },
    );

    assert.deepEqual(sorted, ['red', 'yellow', 'missing', 'fine-1', 'fine-2', 'done']);
  });

  it('puts the newest answer first and those without one last', () => {
    const sorted = idsSorted(
      'newest',
      { id: 'never', submittedAt: null },
      { id: 'old', submittedAt: '2025-01-10T09:15:00.000Z' },
      { id: 'new', submittedAt: '2025-05-12T11:05:00.000Z' },
    );

    assert.deepEqual(sorted, ['new', 'old', 'never']);
  });
});
