import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { usualMeetingPlan } from '#bot/domain/meeting.ts';
import { parseSetUp } from '#bot/domain/parse-set-up.ts';
import { draftFromSetUp, planSetUp } from '#bot/domain/plan-set-up.ts';
import { partnershipSeed } from '#bot/domain/seed-file.ts';
import { habitsOf, seedOfSetUp } from '#bot/domain/seed-of-set-up.ts';
import type { SetUp } from '#bot/domain/set-up.ts';
import { type SetUpSource, setUpOf } from '#bot/domain/set-up-of.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';

const seed = partnershipSeed(trygAalborg3);
const series: SetUp['series'][number] = {
  group: 'lead',
  title: null,
  startTime: '09:00',
  endTime: '11:00',
  timeZone: 'Europe/Copenhagen',
  place: 'Rådhuset',
  rule: { kind: 'yearly', days: [{ month: 1, week: 4, weekday: 2 }] },
  plan: usualMeetingPlan,
};
const source: SetUpSource = {
  partnership: seed.partnership,
  initiatives: seed.initiatives.map(({ initiative }) => initiative),
  descriptions: new Map(seed.initiatives.map(({ initiative, description }) => [initiative.id, description])),
  settings: defaultSettings,
  series: habitsOf({ ...setUpLike(), series: [series] }, 'f').series,
  agendas: [{ group: 'steering', points: [{ kind: 'status', title: null }] }],
  day: '2025-05-13',
};

function setUpLike(): SetUp {
  return setUpOf({ ...baseOf(), series: [], agendas: [] });
}

function baseOf(): Omit<SetUpSource, 'series' | 'agendas'> {
  return {
    partnership: seed.partnership,
    initiatives: seed.initiatives.map(({ initiative }) => initiative),
    descriptions: new Map(),
    settings: defaultSettings,
    day: '2025-05-13',
  };
}

/** A partnership begun from a file, as it would be exported again. */
function begunFrom(file: SetUp): SetUpSource {
  const head = { id: 'andet', name: file.name, organisations: file.organisations.map(withTenant) };
  const rows = seedOfSetUp(file, head);
  const habits = habitsOf(file, '00000000-0000-4000-8000-000000000001');
  return {
    ...habits,
    partnership: rows.partnership,
    initiatives: rows.initiatives.map(({ initiative }) => initiative),
    descriptions: new Map(rows.initiatives.map(({ initiative, description }) => [initiative.id, description])),
    day: '2025-05-13',
  };
}

const withTenant = (organisation: SetUp['organisations'][number]) => ({ ...organisation, tenantId: null });

function read(file: unknown): SetUp {
  const parsed = parseSetUp(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('A set-up as a file', () => {
  it('is the same after it was taken into another partnership, whatever its names, days and texts', () => {
    const word = fc.stringMatching(/^[A-Za-zæøåÆØÅ][A-Za-zæøå ]{0,30}[a-z]$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 20 }), (name, text, graceWorkingDays) => {
        const exported = setUpOf(source);
        const [first, ...others] = exported.initiatives;
        assert.ok(first);
        const file = {
          ...exported,
          initiatives: [{ ...first, name: `${name} 1`, nameEn: graceWorkingDays > 9 ? `${text} 2` : null }, ...others],
          settings: {
            ...exported.settings,
            graceWorkingDays,
            texts: { ...exported.settings.texts, da: { asked: text, reminder: '', lastDay: name } },
          },
        };

        const once = read(file);
        const twice = read(setUpOf(begunFrom(once)));

        assert.deepEqual(twice, once);
      }),
      { numRuns: 30 },
    );
  });

  it('holds no person, tenant or address', () => {
    const led = source.initiatives.map((initiative) => ({ ...initiative, leadIds: ['tovholder-hemmelig'] }));
    const file = JSON.stringify(setUpOf({ ...source, initiatives: led }));

    assert.doesNotMatch(file, /tovholder-hemmelig|leadIds|tenantId|identities|onlineUrl|chairId/);
  });

  it('is refused with all that is wrong at once, and never repeats a CPR number', () => {
    const exported = setUpOf(source);
    const [first, ...others] = exported.initiatives;
    const file = {
      ...exported,
      extra: 1,
      initiatives: [{ ...first, name: 'Ring til 010150-5006', goalIds: ['findes-ikke'] }, ...others],
    };
    const { extra: _, ...known } = file;

    assert.deepEqual(parseSetUp(file), {
      ok: false,
      problems: [
        { path: 'initiatives[0].name', code: 'contains_cpr_number' },
        { path: 'extra', code: 'unknown_field' },
      ],
    });
    assert.deepEqual(parseSetUp(known), {
      ok: false,
      problems: [
        { path: 'initiatives[0].name', code: 'contains_cpr_number' },
        { path: 'initiatives[0].goalIds[0]', code: 'not_in_file' },
      ],
    });
    assert.deepEqual(parseSetUp({ ...exported, version: 2 }), {
      ok: false,
      problems: [{ path: 'version', code: 'other_version' }],
    });
    for (const other of [null, 7, 'text', [], {}, { kind: 'other' }]) {
      assert.deepEqual(parseSetUp(other), { ok: false, problems: [{ path: 'kind', code: 'not_a_set_up' }] });
    }
  });

  it('says of each thing whether it is new here, changed, the same, or only here', () => {
    const exported = setUpOf(source);
    const [first, second, ...others] = exported.initiatives;
    assert.ok(first && second);
    const added = { ...second, id: 'helt-ny', name: 'Helt ny' };
    const settings = { ...exported.settings, sendFrom: '07:30' };
    const file = read({ ...exported, settings, initiatives: [{ ...first, name: 'Nyt navn' }, ...others, added] });

    const plan = planSetUp(file, { ...source, draft: null });

    assert.deepEqual(
      plan.initiatives.filter(({ change }) => change !== 'same'),
      [
        { name: 'Nyt navn', change: 'changed' },
        { name: 'Helt ny', change: 'new' },
        { name: second.name, change: 'not_in_file' },
      ],
    );
    assert.deepEqual(
      plan.settings.filter(({ change }) => change !== 'same'),
      [{ name: 'sendFrom', change: 'changed' }],
    );
    assert.deepEqual(plan.series, [{ name: 'lead', change: 'same' }]);
    assert.deepEqual([plan.unknownOrganisations, plan.hasDraft], [[], false]);
  });

  it('becomes a draft in which what is here goes on as itself, with those who lead it', () => {
    const led = source.initiatives.map((initiative) => ({ ...initiative, leadIds: ['lead-1'] }));
    const file = read({ ...setUpOf(source), strategy: { ...setUpOf(source).strategy, title: 'Ny strategi' } });

    const draft = draftFromSetUp(
      file,
      { ...source, initiatives: led },
      { id: 'd', by: 'c', at: '2025-05-13T08:00:00Z' },
    );

    assert.equal(draft.head.title, 'Ny strategi');
    assert.equal(draft.head.validFrom, '2026-01-01');
    assert.equal(draft.initiatives.length, 15);
    assert.ok(draft.initiatives.every(({ id, carriesOn, leadIds }) => carriesOn[0] === id && leadIds[0] === 'lead-1'));
  });

  it('is refused, and breaks nothing, where it is nested thousands deep', () => {
    const nested: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const objects: unknown = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);

    const alone = parseSetUp(nested);
    const within = parseSetUp({ ...setUpLike(), name: objects });

    assert.deepEqual(alone, { ok: false, problems: [{ path: 'kind', code: 'not_a_set_up' }] });
    assert.deepEqual(within, { ok: false, problems: [{ path: 'name', code: 'wrong' }] });
  });

  it('has at most a hundred goals, departments of one organisation, and names of them in an initiative', () => {
    const file = setUpLike();
    const [organisation, ...organisations] = file.organisations;
    const [initiative, ...initiatives] = file.initiatives;
    assert.ok(organisation && initiative);
    const departments = Array.from({ length: 101 }, (_, n) => ({ id: `d${n}`, name: 'Afdeling' }));
    const goals = departments.map(({ id }) => ({ id, name: 'Mål', nameEn: null, fullText: '' }));
    const ids = departments.map(({ id }) => id);

    const parsed = parseSetUp({
      ...file,
      organisations: [{ ...organisation, departments }, ...organisations],
      strategy: { ...file.strategy, goals },
      initiatives: [{ ...initiative, goalIds: ids, organisationIds: ids }, ...initiatives],
    });

    assert.deepEqual(parsed, {
      ok: false,
      problems: [
        { path: 'organisations[0].departments', code: 'wrong' },
        { path: 'strategy.goals', code: 'wrong' },
        { path: 'initiatives[0].goalIds', code: 'wrong' },
        { path: 'initiatives[0].organisationIds', code: 'wrong' },
      ],
    });
  });
});
