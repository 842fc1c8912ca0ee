import assert from 'node:assert/strict';
import { parseSeedFile, partnershipSeed } from '#bot/domain/seed-file.ts';
import type { SeedFile } from '#bot/domain/seed-file-schema.ts';
import second from '#test/support/second-partnership.json' with { type: 'json' };

describe('A seed file', () => {
  it('holds a partnership of any shape', () => {
    const seed = partnershipSeed(read(second));

    assert.equal(seed.partnership.name, 'Grøn Fjord');
    assert.equal(seed.partnership.timeZone, 'Atlantic/Faroe');
    assert.equal(seed.partnership.sampleData, false);
    assert.deepEqual(
      seed.partnership.strategy.goals.map(({ id, nameEn }) => [id, nameEn]),
      [
        ['rent-vand', 'Clean water'],
        ['mindre-affald', null],
      ],
    );
    assert.deepEqual(
      seed.initiatives.map(({ initiative }) => [initiative.order, initiative.id]),
      [
        [1, 'badevand'],
        [2, 'affald-på-kajen'],
        [3, 'skolens-fjorduge'],
      ],
    );
    assert.deepEqual(
      seed.people.map(({ id, roles }) => [id, roles]),
      [
        ['havnefoged', []],
        ['naturlærer', ['coordinator']],
        ['gæst', ['reader']],
      ],
    );
  });

  it('begins with nothing answered, each initiative asked in its open round', () => {
    const seed = partnershipSeed(read(second));

    assert.deepEqual(seed.updates, []);
    assert.deepEqual(seed.rounds[0]?.round.strategyVersionId, '1');
    assert.deepEqual(seed.rounds[0]?.requests[1], {
      roundId: 'forår',
      initiativeId: 'affald-på-kajen',
      state: 'not_started',
      version: null,
      handledById: null,
      handledAt: null,
      note: '',
    });
    assert.deepEqual(seed.statuses[1], {
      initiativeId: 'affald-på-kajen',
      latest: null,
      before: null,
      requests: [{ roundId: 'forår', state: 'not_started' }],
      answeredBy: [],
      rounds: [],
    });
  });

  it('asks nothing of an initiative that had ended before the round, or begins after it', () => {
    const file = changed({ 'initiatives.0.validTo': '2025-03-31', 'initiatives.2.validFrom': '2026-01-01' });

    const seed = partnershipSeed(read(file));

    assert.deepEqual(
      seed.rounds[0]?.requests.map(({ initiativeId }) => initiativeId),
      ['affald-på-kajen'],
    );
    assert.deepEqual(
      seed.statuses.map(({ requests }) => requests[0]?.roundId ?? null),
      [null, 'forår', null],
    );
  });

  it('asks nothing where it names no round', () => {
    const { rounds: _, ...withoutRounds } = second;

    const seed = partnershipSeed(read(withoutRounds));

    assert.deepEqual(seed.rounds, []);
    assert.deepEqual(seed.statuses[0]?.requests, []);
  });

  it('shows what a description leaves out as a gap', () => {
    const seed = partnershipSeed(read(second));

    assert.deepEqual(seed.initiatives[0]?.description, {
      goal: 'At måle vandet hver uge.',
      already: null,
      focus: null,
      targetGroup: null,
      partners: null,
    });
  });

  it('writes Entra ids in lower case, as tokens do', () => {
    const file = changed({ 'people.0.identities.0.tenantId': 'DDDDDDDD-0000-4000-8000-00000000000D' });

    assert.equal(read(file).people[0]?.identities[0]?.tenantId, 'dddddddd-0000-4000-8000-00000000000d');
  });
});

describe('A seed file with mistakes', () => {
  const mistakes: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['an initiative without a name', { 'initiatives.0.names': [] }, 'initiatives[0].names[0]: is missing'],
    ['a blank name', { 'people.1.name': '  ' }, 'people[1].name: must not be empty'],
    ['a missing field', { 'strategy.title': undefined }, 'strategy.title: is missing'],
    ['a misspelt field', { 'people.0.role': [] }, 'people[0].role: is not a field here'],
    ['a number for a text', { 'partnership.name': 7 }, 'partnership.name: must be string'],
    [
      'an unknown role',
      { 'people.0.roles': ['boss'] },
      'people[0].roles[0]: must be ("coordinator" | "steering" | "communication" | "reader" | "administrator")',
    ],
    [
      'a tenant that is not a GUID',
      { 'organisations.0.tenantId': 'havn' },
      'organisations[0].tenantId: must be a GUID',
    ],
    [
      'a day that never was',
      { 'strategy.validTo': '2026-02-30' },
      'strategy.validTo: must be a day such as 2025-05-28',
    ],
    [
      'an unknown time zone',
      { 'partnership.timeZone': 'Europe/Aalborg' },
      'partnership.timeZone: must be an IANA time zone',
    ],
    ['a slash in an id', { 'initiatives.0.id': 'a/b' }, 'initiatives[0].id: must be letters, digits and hyphens'],
    ['no organisation', { organisations: [] }, 'organisations: must not be empty'],
    ['an id used twice', { 'initiatives.2.id': 'badevand' }, 'initiatives[2].id: "badevand" is used twice'],
    ['an unknown goal', { 'initiatives.0.goalIds': ['m9'] }, 'initiatives[0].goalIds[0]: "m9" is not in the file'],
    [
      'an unknown organisation',
      { 'initiatives.0.organisationIds': ['by'] },
      'initiatives[0].organisationIds[0]: "by" is not in the file',
    ],
    ['an unknown lead', { 'initiatives.0.leadIds': ['x'] }, 'initiatives[0].leadIds[0]: "x" is not in the file'],
    ['an unknown deputy', { 'initiatives.2.deputyIds': ['x'] }, 'initiatives[2].deputyIds[0]: "x" is not in the file'],
    [
      'a person of no organisation',
      { 'people.0.organisationId': 'by' },
      'people[0].organisationId: "by" is not in the file',
    ],
    [
      'a department of another organisation',
      { 'people.1.departmentId': 'kajer' },
      'people[1].departmentId: "kajer" is not a department of "øens-skole"',
    ],
    [
      'an identity of two people',
      { 'people.1.identities': second.people[0]?.identities },
      'people[1].identities[0]: belongs to somebody else too',
    ],
    ['a round due before it opens', { 'rounds.0.dueOn': '2025-03-01' }, 'rounds[0]: the days are not in order'],
    [
      'a name older than the one before it',
      { 'initiatives.1.names.1.from': '2024-12-31' },
      'initiatives[1].names: the days are not in order',
    ],
    [
      'two open rounds',
      { rounds: [second.rounds[0], { ...second.rounds[0], id: 'mere' }] },
      'rounds: only one ordinary round can be open',
    ],
  ];
  for (const [mistake, changes, problem] of mistakes) {
    it(`is refused for ${mistake}`, () => {
      assert.deepEqual(parseSeedFile(changed(changes)), { ok: false, problems: [problem] });
    });
  }

  it('has all of them named at once', () => {
    const file = changed({ 'initiatives.0.goalIds': ['m9'], 'people.0.organisationId': 'by' });

    const parsed = parseSeedFile(file);

    assert.deepEqual(parsed, {
      ok: false,
      problems: [
        'initiatives[0].goalIds[0]: "m9" is not in the file',
        'people[0].organisationId: "by" is not in the file',
      ],
    });
  });

  it('is refused for a CPR number in any text, without repeating it', () => {
    const file = changed({
      'initiatives.0.description.goal': 'Kontakt 010150-5006',
      'people.0.title': 'CPR010150 5006',
      'people.1.010150-5006': true,
      'people.2.roles': ['010150-5006'],
    });

    const parsed = parseSeedFile(file);

    assert.ok(!parsed.ok);
    assert.deepEqual(parsed.problems.slice(0, 4), [
      'initiatives[0].description.goal: contains a CPR number',
      'people[0].title: contains a CPR number',
      'people[1]: contains a CPR number',
      'people[2].roles[0]: contains a CPR number',
    ]);
    assert.ok(!JSON.stringify(parsed).includes('5006'));
  });

  it('may hold a GUID whose digits look like a CPR number', () => {
    const file = changed({ 'people.0.identities.0.objectId': '01011950-5006-4000-8000-000000000001' });

    assert.equal(parseSeedFile(file).ok, true);
  });

  for (const nothing of [null, undefined, 7, 'text', [], {}]) {
    it(`is refused where it is ${JSON.stringify(nothing)}`, () => {
      assert.equal(parseSeedFile(nothing).ok, false);
    });
  }
});

/** The second partnership with other values at the given places, as `people.0.name`. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(changes).reduce<unknown>(
    (file, [path, value]) => withValue(file, path.split('.'), value),
    second,
  );
}

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each, index) => (String(index) === key ? withValue(each, rest, value) : each));
  const fields: Readonly<Record<string, unknown>> = node !== null && typeof node === 'object' ? { ...node } : {};
  return { ...fields, [key]: withValue(fields[key], rest, value) };
}

function read(json: unknown): SeedFile {
  const parsed = parseSeedFile(json);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}
