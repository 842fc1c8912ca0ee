import assert from 'node:assert/strict';
import { partnershipSeed } from '#bot/domain/seed-file.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';

describe('The template of Tryg Aalborg version 3', () => {
  it('has the strategy’s 15 initiatives in its own order', () => {
    assert.deepEqual(
      trygAalborg3.initiatives.map(({ names }) => names[0].name),
      [
        'Tryg bydel',
        'Patientens Team',
        'Aalborg FRI-TID',
        'Trygt natteliv',
        'Antiradikalisering',
        'Forebyggelsesseminarer',
        'Socialt udsatte i byens rum og pladser',
        'Bekymrende fravær i skolen',
        'Sikkerhed på havnefronten',
        'Tryghedsvandringer',
        'Demensindsatser',
        'Negativ social kontrol og æresrelaterede konflikter',
        'Tryg online – forebyggelse af IT-kriminalitet',
        'Trafiksikkerhed',
        'Tryg Digital By',
      ],
    );
  });

  it('has 5 goals in the strategy’s words and 3 organisations with no tenant yet', () => {
    assert.deepEqual(
      trygAalborg3.strategy.goals.map(({ id }) => id),
      ['M1', 'M2', 'M3', 'M4', 'M5'],
    );
    assert.equal(
      trygAalborg3.strategy.goals[0]?.fullText,
      'Borgerne i Aalborg Kommune skal fortsat opleve en høj tryghed',
    );
    assert.deepEqual(
      trygAalborg3.organisations.map(({ shortName, tenantId, departments }) => [
        shortName,
        tenantId,
        departments.length,
      ]),
      [
        ['Kommune', null, 7],
        ['Politi', null, 0],
        ['Region', null, 1],
      ],
    );
  });

  it('names every initiative and goal in English too', () => {
    const names = trygAalborg3.initiatives.flatMap((initiative) => initiative.names);

    assert.deepEqual(
      [...names, ...trygAalborg3.strategy.goals].filter(({ nameEn }) => nameEn === null),
      [],
    );
  });

  it('keeps the earlier names of those that were renamed', () => {
    const renamed = trygAalborg3.initiatives.filter(({ names }) => names.length > 1);

    assert.deepEqual(
      renamed.map(({ names }) => names.map(({ name }) => name)),
      [
        ['Trygt natteliv', 'Et trygt natteliv'],
        ['Socialt udsatte i byens rum og pladser', 'Borgere i socialt udsatte positioner i byens rum'],
      ],
    );
  });

  it('marks the goals that no page states', () => {
    assert.deepEqual(
      idsWhere(({ goalsInferred }) => goalsInferred),
      ['patientens-team', 'tryg-online'],
    );
  });

  it('shows three initiatives to coordinators and steering group first', () => {
    assert.deepEqual(
      idsWhere(({ defaultVisibility }) => defaultVisibility === 'coordinators_and_steering'),
      ['patientens-team', 'antiradikalisering', 'negativ-social-kontrol'],
    );
  });

  it('leaves two undescribed, for want of a source', () => {
    assert.deepEqual(
      idsWhere(({ description }) => Object.values(description).every((section) => section === null)),
      ['patientens-team', 'tryg-online'],
    );
  });

  it('has none of the transcription’s tryk for tryg', () => {
    assert.doesNotMatch(JSON.stringify(trygAalborg3), /tryk/i);
  });

  it('brings no people, no rounds and no updates', () => {
    const seed = partnershipSeed(trygAalborg3);

    assert.equal(seed.initiatives.length, 15);
    assert.deepEqual([seed.people, seed.rounds, seed.updates], [[], [], []]);
    assert.equal(seed.partnership.sampleData, false);
    assert.ok(seed.initiatives.every(({ initiative }) => initiative.leadIds.length === 0));
  });
});

type TemplateInitiative = (typeof trygAalborg3)['initiatives'][number];

function idsWhere(holds: (initiative: TemplateInitiative) => boolean): readonly string[] {
  return trygAalborg3.initiatives.filter(holds).map(({ id }) => id);
}
