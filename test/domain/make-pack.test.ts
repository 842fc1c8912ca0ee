import assert from 'node:assert/strict';
import {
  changedIn,
  countOfAll,
  countsPerGoal,
  countsPerOrganisation,
  decisionsIn,
  missingIn,
  urgentUnaskedIn,
} from '#bot/domain/pack-sections.ts';
import { anUpdate, contentOf } from '#test/support/builders.ts';
import { aGoalSummary, aSnapshotEntry } from '#test/support/record-builders.ts';
import { samplePack, samplePackSource } from '#test/support/sample-pack.ts';

/** The winter round, with other entries than the sample's. */
function packOfEntries(...entries: readonly ReturnType<typeof aSnapshotEntry>[]) {
  const { snapshot } = samplePackSource();
  return samplePack({ snapshot: { ...snapshot, entries } });
}

describe('A meeting pack', () => {
  it('of the sample winter round puts two questions on its first page, the steering group’s first', () => {
    const asked = decisionsIn(samplePack());

    assert.deepEqual(
      asked.map(({ name, help, health, answer }) => [
        name,
        help,
        health,
        answer?.texts?.helpText,
        answer?.texts?.reason,
      ]),
      [
        [
          'Bekymrende fravær i skolen',
          'steering',
          'action',
          'Skal indsatsen udvides med faste teams på de skoler, der har mest fravær?',
          'Stigningen er langt større, end indsatsen kan løfte alene. Der mangler skolesocialrådgivere.',
        ],
        [
          'Borgere i socialt udsatte positioner i byens rum',
          'coordinators',
          'attention',
          'Vil I hjælpe med at samle politi, butikker og beboere til mødet?',
          'Naboerne oplever mere støj på pladsen om aftenen.',
        ],
      ],
    );
  });

  it('counts every initiative once, and under each of its goals and organisations', () => {
    const pack = samplePack();

    const words = { action: 1, attention: 3, on_track: 7, resting: 2, done: 1, missing: 1, excused: 0 };
    assert.deepEqual(countOfAll(pack), { id: null, words, total: 15 });
    assert.deepEqual(
      countsPerGoal(pack).map(({ total, words: { on_track, missing } }) => [total, on_track, missing]),
      [
        [7, 3, 1],
        [5, 2, 1],
        [1, 1, 0],
        [1, 0, 0],
        [2, 1, 0],
      ],
    );
    assert.deepEqual(
      countsPerOrganisation(pack).map(({ id, total }) => [id, total]),
      [
        ['aalborg-kommune', 11],
        ['nordjyllands-politi', 6],
        ['region-nordjylland', 1],
      ],
    );
  });

  it('says of whom no status came that it is missing, and of whom none was asked that they are excused', () => {
    const excused = aSnapshotEntry({
      initiativeId: 'b',
      requestState: 'excused',
      update: null,
      changedSinceLast: false,
    });

    assert.deepEqual(
      missingIn(samplePack()).map(({ id }) => id),
      ['tryg-online'],
    );
    assert.deepEqual(
      packOfEntries(excused).initiatives.map(({ health }) => health),
      ['excused'],
    );
    assert.deepEqual(missingIn(packOfEntries(excused)), []);
  });

  it('tells new progress, a new text and a first status apart', () => {
    const pack = packOfEntries(
      aSnapshotEntry({ initiativeId: 'a', healthBefore: 'attention' }),
      aSnapshotEntry({ initiativeId: 'b', healthBefore: 'on_track' }),
      aSnapshotEntry({ initiativeId: 'c', healthBefore: null }),
      aSnapshotEntry({ initiativeId: 'd', changedSinceLast: false }),
    );

    assert.deepEqual(
      changedIn(pack).map(({ id, change }) => `${id} ${change}`),
      ['a health', 'b text', 'c first'],
    );
  });

  it('does not pass over in silence who needs action and asked for nothing', () => {
    const red = aSnapshotEntry({ update: anUpdate({ content: contentOf({ health: 'action', reason: 'Akut' }) }) });

    assert.deepEqual(
      urgentUnaskedIn(packOfEntries(red)).map(({ id }) => id),
      ['tryg-bydel'],
    );
    assert.deepEqual(urgentUnaskedIn(samplePack()), []);
  });

  it('says which initiatives came and went since the round before', () => {
    const { snapshot } = samplePackSource();
    const [first, ...others] = snapshot.entries;
    const former = aSnapshotEntry({ initiativeId: 'formidling', name: 'Formidling', nameEn: null });
    const snapshotBefore = { ...snapshot, roundId: '2024-2', entries: [former, ...others] };

    assert.deepEqual(samplePack({ snapshotBefore }).sinceLastRound, {
      added: [{ id: 'tryg-bydel', name: first?.name, nameEn: first?.nameEn }],
      ended: [{ id: 'formidling', name: 'Formidling', nameEn: null }],
    });
  });

  it('holds the coordinators’ judgement of a goal for those who may read it alone', () => {
    const goalSummaries = [aGoalSummary({ roundId: '2025-1', goalId: 'M4' })];
    const judged = (audience: 'all' | 'steering') =>
      samplePack({ audience, goalSummaries }).goals.filter(({ judgement }) => judgement !== null);

    assert.deepEqual(judged('all'), []);
    assert.deepEqual(
      judged('steering').map(({ judgement }) => judgement),
      [{ verdict: 'partly_reached', reasons: 'Færre er utrygge om aftenen.', lang: 'da' }],
    );
  });

  it('holds no person', () => {
    const { snapshot } = samplePackSource();
    const ids = snapshot.entries.flatMap(({ update }) => (update ? [update.authorId] : []));

    const said = JSON.stringify(samplePack({ audience: 'steering' }));

    assert.deepEqual(ids.length, 14);
    assert.deepEqual(
      ids.filter((id) => said.includes(`"${id}"`)),
      [],
    );
  });
});

describe('A later meeting pack', () => {
  const earlier = samplePack();

  it('says that nothing differs where nothing does', () => {
    assert.deepEqual(samplePack({ number: 2, earlier }).difference, {
      number: 1,
      initiatives: [],
      goals: [],
      isMeetingMoved: false,
      isAgendaChanged: false,
      areDecisionsChanged: false,
    });
  });

  it('says which initiatives differ, and in what', () => {
    const { snapshot, round } = samplePackSource();
    const [bydel, , friTid, ...others] = snapshot.entries;
    const changed = { health: 'action', help: 'steering', reason: 'Akut', helpText: 'Hjælp' } as const;
    assert.ok(bydel?.update && friTid);
    const update = { ...bydel.update, content: { ...bydel.update.content, ...changed } };
    const renamed = { ...friTid, name: 'FRI-TID' };
    const newer = { ...snapshot, number: 2, entries: [{ ...bydel, update }, renamed, ...others] };

    const { difference } = samplePack({
      number: 2,
      earlier,
      snapshot: newer,
      round: { ...round, meetingOn: '2025-02-12' },
    });

    assert.equal(difference?.isMeetingMoved, true);
    assert.deepEqual(
      difference?.initiatives.map(({ id, kinds }) => [id, ...kinds]),
      [
        ['tryg-bydel', 'health', 'asked', 'text'],
        ['aalborg-fri-tid', 'name'],
        ['patientens-team', 'removed'],
      ],
    );
  });

  it('gives nothing away of a text that its readers may not read', () => {
    const { snapshot } = samplePackSource();
    const entries = snapshot.entries.map((entry) => {
      const isHidden = entry.update && entry.update.content.visibility !== 'all';
      if (!isHidden || !entry.update) return entry;
      return { ...entry, update: { ...entry.update, content: { ...entry.update.content, happened: 'Noget andet' } } };
    });

    const later = samplePack({ number: 2, earlier, snapshot: { ...snapshot, number: 2, entries } });

    assert.deepEqual(later.difference?.initiatives, []);
  });
});
