import assert from 'node:assert/strict';
import { makeYearly } from '#bot/domain/make-yearly.ts';
import { yearlyProblems } from '#bot/domain/yearly-problems.ts';
import { anInitiative } from '#test/support/builders.ts';
import { aGoalSummary } from '#test/support/record-builders.ts';
import { aYearly, aYearlyText } from '#test/support/sample-yearly.ts';
import { aYearlySource, decided } from './yearly-source.ts';

describe('The yearly status', () => {
  it('tells the newest public text and the status words of both rounds', () => {
    const { initiatives, rounds } = makeYearly(aYearlySource());

    assert.deepEqual(
      rounds.map(({ id, frozenOn }) => [id, frozenOn]),
      [
        ['2025-1', '2025-01-23'],
        ['2025-2', '2025-06-05'],
      ],
    );
    assert.deepEqual(initiatives[0]?.health, ['on_track', 'on_track']);
    assert.equal(initiatives[0]?.paragraph?.text, 'Nyhed 2.');
  });

  it('leaves out a round that was frozen after its last day, with what was answered in it', () => {
    const { initiatives, rounds } = makeYearly(aYearlySource({ yearly: aYearly({ cutOffOn: '2025-05-31' }) }));

    assert.deepEqual(
      rounds.map(({ id }) => id),
      ['2025-1'],
    );
    assert.equal(initiatives[0]?.paragraph?.text, 'Nyhed 1.');
  });

  it('takes what was written for a meeting beside that very answer, in time', () => {
    const edit = {
      roundId: '2025-2',
      initiativeId: 'tryg-bydel',
      version: 2,
      texts: { newsText: 'Til mødet.' },
      recommendation: '',
      consequence: '',
      editedById: 'coordinator-1',
      editedAt: '2025-06-10T08:00:00.000Z',
    };
    const paragraphWith = (overrides: Partial<typeof edit>) => {
      return makeYearly(aYearlySource({ edits: [{ ...edit, ...overrides }] })).initiatives[0]?.paragraph;
    };

    assert.deepEqual(paragraphWith({}), { text: 'Til mødet.', lang: 'da', isEdited: true });
    assert.equal(paragraphWith({ version: 1 })?.text, 'Nyhed 2.');
    assert.equal(paragraphWith({ editedAt: '2025-07-01T08:00:00.000Z' })?.text, 'Nyhed 2.');
  });

  it('counts to the end of its last day in the partnership’s zone', () => {
    const atMidnight = '2025-06-30T22:00:00.000Z';
    const before = aYearlySource({
      goalSummaries: [aGoalSummary({ goalId: 'm1', writtenAt: '2025-06-30T21:59:59.999Z' })],
    });
    const after = aYearlySource({ goalSummaries: [aGoalSummary({ goalId: 'm1', writtenAt: atMidnight })] });

    assert.equal(makeYearly(before).goals[0]?.judgement?.verdict, 'partly_reached');
    assert.equal(makeYearly(after).goals[0]?.judgement, null);
  });

  it('holds the decisions of the period that are for the whole partnership alone', () => {
    const decisions = [
      decided(),
      decided({ id: '2025-03-13-b', readers: 'group' }),
      decided({ id: '2025-03-14-c', closedTo: ['steering-1'] }),
      decided({ id: '2025-03-15-d', type: 'task' }),
      decided({ id: '2025-03-16-e', text: 'Tovholder Ét får flere timer.' }),
      decided({ id: '2025-07-01-f', createdAt: '2025-06-30T22:00:00.000Z' }),
      decided({ id: '2024-09-30-g', createdAt: '2024-09-30T08:00:00.000Z' }),
    ];

    const made = makeYearly(aYearlySource({ decisions }));

    assert.deepEqual(
      made.decisions.map(({ id, on }) => [id, on]),
      [['2025-03-12-a', '2025-03-12']],
    );
  });

  it('says that a decision is carried out where that was told in the period', () => {
    const done = { state: 'done', outcomeAt: '2025-05-01T08:00:00.000Z' } as const;
    const late = { state: 'done', outcomeAt: '2025-07-02T08:00:00.000Z' } as const;

    const made = makeYearly(aYearlySource({ decisions: [decided(done), decided({ id: '2025-03-13-b', ...late })] }));

    assert.deepEqual(
      made.decisions.map(({ isCarriedOut }) => isCarriedOut),
      [true, false],
    );
  });

  it('names what came, went and was renamed as it was called then', () => {
    const names = [
      { name: 'Gammelt navn', nameEn: null, from: '2022-01-01' },
      { name: 'Nyt navn', nameEn: null, from: '2025-03-01' },
      { name: 'Kommende navn', nameEn: null, from: '2025-09-01' },
    ] as const;
    const initiatives = [
      anInitiative({ id: 'renamed', order: 1, names }),
      anInitiative({
        id: 'added',
        order: 2,
        names: [{ name: 'Ny', nameEn: null, from: '2025-02-01' }],
        validFrom: '2025-02-01',
      }),
      anInitiative({ id: 'ended', order: 3, names, validTo: '2025-01-31' }),
      anInitiative({ id: 'later', order: 4, validFrom: '2025-07-01' }),
    ];

    const made = makeYearly(aYearlySource({ initiatives }));

    assert.deepEqual(
      made.initiatives.map(({ id, name }) => [id, name]),
      [
        ['renamed', 'Nyt navn'],
        ['added', 'Ny'],
        ['ended', 'Gammelt navn'],
      ],
    );
    assert.deepEqual(
      made.added.map(({ id, on }) => [id, on]),
      [['added', '2025-02-01']],
    );
    assert.deepEqual(
      made.ended.map(({ name, on }) => [name, on]),
      [['Gammelt navn', '2025-01-31']],
    );
    assert.deepEqual(
      made.renamed.map(({ id, before, name, on }) => [id, before, name, on]),
      [['renamed', 'Gammelt navn', 'Nyt navn', '2025-03-01']],
    );
  });

  it('says of a correction what differs from what was published', () => {
    const first = makeYearly(aYearlySource());
    const texts = [
      aYearlyText({ key: 'summary', text: 'Rettet.' }),
      aYearlyText({ key: 'paragraph/tryg-bydel', text: 'Rettet.' }),
    ];

    const second = makeYearly(aYearlySource({ number: 2, texts, published: first }));

    assert.equal(first.difference, null);
    assert.deepEqual(second.difference, {
      number: 1,
      sections: ['summary', 'paragraphs'],
      paragraphs: [{ id: 'tryg-bydel', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' }],
      goals: [],
    });
  });

  it('says all at once what is missing before anybody can be asked', () => {
    const texts = [aYearlyText({ key: 'summary', text: 'Tak til  tovholder  ét.' })];

    const problems = yearlyProblems(makeYearly(aYearlySource({ texts, frozen: [] })), [{ name: 'Tovholder Ét' }]);

    assert.deepEqual(
      problems.map(({ code }) => code),
      ['no_recommendation', 'no_focus', 'goals_not_judged', 'rounds_not_frozen', 'names_person'],
    );
    assert.deepEqual(problems.at(-1)?.names, ['summary']);
  });
});
