import assert from 'node:assert/strict';
import { groupRows, listItems } from '#tab/long-list/group-rows.ts';
import { initiativeRows } from '#tab/overview/initiative-rows.ts';
import { anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

const overview = anOverview({
  goals: [
    { id: 'M1', name: 'Høj tryghed', nameEn: 'High safety', fullText: '' },
    { id: 'M2', name: 'Mindre utryghed', nameEn: null, fullText: '' },
    { id: 'M3', name: 'Ingen har det', nameEn: null, fullText: '' },
  ],
  initiatives: [
    anOverviewInitiative({ id: 'both', goals: ['M2', 'M1'], organisations: ['nordjyllands-politi'] }),
    anOverviewInitiative({ id: 'one', goals: ['M2'], organisations: ['aalborg-kommune', 'nordjyllands-politi'] }),
    anOverviewInitiative({ id: 'none', goals: ['gone'], organisations: [] }),
  ],
});
const rows = initiativeRows(overview, 'en');

function grouped(grouping: 'none' | 'goal' | 'organisation') {
  return groupRows(rows, { overview, grouping, language: 'en' });
}

describe('Grouped initiatives', () => {
  it('stand under each of their goals, in the strategy’s order, and last those without', () => {
    const shown = grouped('goal').map(({ name, rows: own }) => [
      name?.text,
      own.map(({ initiative }) => initiative.id),
    ]);

    assert.deepEqual(shown, [
      ['High safety', ['both']],
      ['Mindre utryghed', ['both', 'one']],
      [undefined, ['none']],
    ]);
  });

  it('stand under each of their organisations', () => {
    const shown = grouped('organisation').map(({ id, rows: own }) => [id, own.map(({ initiative }) => initiative.id)]);

    assert.deepEqual(shown, [
      ['aalborg-kommune', ['one']],
      ['nordjyllands-politi', ['both', 'one']],
      ['', ['none']],
    ]);
  });

  it('are a list of headings and rows, in which a row knows that it stands above already', () => {
    const items = listItems(grouped('goal'), 'goal').map(({ key, isAgain }) => `${key}${isAgain ? ' again' : ''}`);

    assert.deepEqual(items, ['M1/', 'M1/both', 'M2/', 'M2/both again', 'M2/one', '/', '/none']);
  });

  it('are without headings where they are not grouped', () => {
    assert.deepEqual(
      listItems(grouped('none'), 'none').map(({ key }) => key),
      ['/both', '/one', '/none'],
    );
  });
});
