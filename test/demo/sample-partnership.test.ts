import assert from 'node:assert/strict';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { sampleWithoutApp } from '#bot/demo/sample-people.ts';
import { demoStart } from '#bot/demo/sample-rounds.ts';
import { containsCprNumber } from '#bot/domain/cpr.ts';
import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type OverviewRow, overviewRows } from '#bot/domain/overview.ts';
import { needsReason, textFields, textLimits } from '#bot/domain/status-update.ts';
import second from '#test/support/second-partnership.json' with { type: 'json' };

const seed = samplePartnership();
const { partnership, people, updates, statuses } = seed;
const initiatives = seed.initiatives.map(({ initiative }) => initiative);
const rounds = seed.rounds.map(({ round }) => round);

describe('The sample partnership', () => {
  it('says that it is sample data, and is the same each time', () => {
    assert.equal(partnership.sampleData, true);
    assert.deepEqual(samplePartnership(), seed);
  });

  it('has 17 leads over 15 initiatives, none without one', () => {
    const leads = new Set(initiatives.flatMap(({ leadIds }) => leadIds));

    assert.equal(leads.size, 17);
    assert.deepEqual(
      initiatives.filter(({ leadIds }) => leadIds.length === 0),
      [],
    );
  });

  it('has people from two organisations lead one initiative', () => {
    const leadIds = initiatives.find(({ id }) => id === 'antiradikalisering')?.leadIds ?? [];

    assert.deepEqual(
      people.filter(({ id }) => leadIds.includes(id)).map(({ organisationId }) => organisationId),
      ['aalborg-kommune', 'aalborg-kommune', 'aalborg-kommune', 'nordjyllands-politi'],
    );
  });

  it('knows everybody by an identity in their own organisation’s tenant, and nobody by another’s', () => {
    const tenants = new Map(partnership.organisations.map(({ id, tenantId }) => [id, tenantId]));
    const identities = people.map(({ organisationId, identities }) => ({ organisationId, identity: identities[0] }));

    assert.equal(new Set(tenants.values()).size, 3);
    assert.ok(identities.every(({ organisationId, identity }) => identity?.tenantId === tenants.get(organisationId)));
    assert.equal(new Set(identities.map(({ identity }) => identity?.objectId)).size, people.length);
  });

  it('asks every initiative once in each round', () => {
    assert.deepEqual(
      seed.rounds.map(({ round, requests }) => [
        round.id,
        round.state,
        new Set(requests.map((r) => r.initiativeId)).size,
      ]),
      [
        ['2025-1', 'closed', 15],
        ['2025-2', 'open', 15],
      ],
    );
  });

  it('has two coordinators who have long been so and whom one can call', () => {
    assert.deepEqual(
      people.filter(({ roles }) => roles.includes('coordinator')).map((p) => [p.id, p.phone, p.coordinatorSince]),
      [
        ['koordinator-kommune', '12 34 56 78', '2021-12-31T23:00:00.000Z'],
        ['koordinator-politi', '12 34 56 79', '2021-12-31T23:00:00.000Z'],
      ],
    );
  });

  it('has one lead who never had the app', () => {
    const leads = initiatives.flatMap(({ leadIds }) => leadIds);

    assert.deepEqual(
      sampleWithoutApp.map((id) => leads.includes(id)),
      [true],
    );
  });

  it('shares a person with the second partnership, by identity alone', () => {
    const coordinator = people.find(({ id }) => id === 'koordinator-politi');
    const guest = second.people.find(({ id }) => id === 'gæst');

    assert.deepEqual(guest?.identities, coordinator?.identities);
  });

  it('begins on a Tuesday morning in the open round', () => {
    assert.equal(demoStart, '2025-05-13T07:00:00.000Z');
    assert.equal(localDay(demoStart, partnership.timeZone), '2025-05-13');
  });
});

describe('The sample updates', () => {
  it('are such as the card would have taken', () => {
    for (const { initiativeId, content } of updates) {
      assert.ok(content.happened && content.nextSteps, initiativeId);
      assert.ok(!needsReason(content.health) || content.reason, initiativeId);
      for (const field of textFields) {
        assert.ok(content[field].length <= textLimits[field], `${initiativeId} ${field}`);
        assert.equal(containsCprNumber(content[field]), false, `${initiativeId} ${field}`);
      }
    }
  });

  it('are by people who may answer, in their round, on working days between 8 and 16', () => {
    for (const { initiativeId, authorId, roundId, submittedAt } of updates) {
      const initiative = initiatives.find(({ id }) => id === initiativeId);
      const author = people.find(({ id }) => id === authorId);
      const round = rounds.find(({ id }) => id === roundId);
      const day = localDay(submittedAt, partnership.timeZone);
      const hour = Number(
        new Date(submittedAt).toLocaleString('en-GB', { hour: '2-digit', timeZone: partnership.timeZone }),
      );

      assert.ok(initiative && author && mayAnswerFor(initiative, author, day), initiativeId);
      assert.ok(round && round.opensOn <= day && day <= round.graceUntil && submittedAt < demoStart, initiativeId);
      assert.ok(![0, 6].includes(new Date(day).getUTCDay()) && hour >= 8 && hour < 16, submittedAt);
    }
  });

  it('count up from 1 within an initiative', () => {
    assert.deepEqual(
      updates.filter(({ initiativeId }) => initiativeId === 'havnefronten').map(({ version }) => version),
      [1, 2],
    );
  });
});

describe('The sample meetings', () => {
  const { meetings = [], decisions = [], minutes = [], points = [] } = seed.meetings ?? {};

  it('are two that were held and two to come', () => {
    assert.deepEqual(
      meetings.map(({ date, group, state }) => [date, group, state]),
      [
        ['2025-02-05', 'lead', 'held'],
        ['2025-02-27', 'steering', 'held'],
        ['2025-06-18', 'lead', 'planned'],
        ['2025-10-02', 'steering', 'planned'],
      ],
    );
  });

  it('are led by people who are there, on working days', () => {
    const ids = people.map(({ id }) => id);

    assert.ok(meetings.every(({ chairId }) => chairId !== null && ids.includes(chairId)));
    assert.ok(meetings.every(({ date }) => ![0, 6].includes(new Date(date).getUTCDay())));
  });

  it('have an agenda of the usual points and one that a lead proposed, ahead of what it ends with', () => {
    assert.deepEqual(
      points.toSorted((a, b) => a.order - b.order).map(({ kind }) => kind),
      [
        'approve_agenda',
        'minutes',
        'news',
        'status',
        'measurements',
        'theme',
        'communication',
        'initiatives',
        'own',
        'any_other',
        'next_meeting',
      ],
    );
  });

  it('left one open decision, which answers what its initiative had asked for', () => {
    assert.deepEqual(
      decisions.map(({ state, initiativeId, answersVersion }) => [state, initiativeId, answersVersion]),
      [['open', 'bekymrende-fravaer', 1]],
    );
    const asked = updates.find(({ initiativeId, version }) => initiativeId === 'bekymrende-fravaer' && version === 1);
    assert.equal(asked?.content.help, 'steering');
  });

  it('have approved minutes, with text that could have been written in the tab', () => {
    assert.deepEqual(
      minutes.map(({ minutes: { meetingId, state } }) => [meetingId, state]),
      [['tovholdermoede-2025-1', 'approved']],
    );
    for (const { text } of minutes[0]?.text.points ?? []) assert.equal(containsCprNumber(text), false);
  });
});

describe('The sample overview at the first sight', () => {
  const rows = overviewRows({ partnership, initiatives, statuses, rounds }, demoStart);

  it('shows every word', () => {
    assert.deepEqual([...new Set(rows.map(({ health }) => health))].toSorted(), [
      'action',
      'attention',
      'done',
      'missing',
      'not_started',
      'on_track',
      'paused',
    ]);
  });

  it('has one initiative that was never answered for', () => {
    assert.deepEqual(
      idsWhere(({ health }) => health === 'missing'),
      ['tryg-online'],
    );
  });

  it('has first answers of the open round, one of them unchanged', () => {
    assert.deepEqual(
      idsWhere(({ roundState }) => roundState === 'submitted'),
      ['aalborg-fri-tid', 'antiradikalisering', 'udsatte-i-byens-rum', 'havnefronten'],
    );
    assert.deepEqual(
      idsWhere(({ changedSinceLast }) => changedSinceLast),
      ['antiradikalisering', 'udsatte-i-byens-rum', 'havnefronten'],
    );
  });

  it('has one that turned red, and waits for the steering group, while another’s request has been decided', () => {
    assert.deepEqual(
      idsWhere((row) => row.healthBefore === 'on_track' && row.health === 'action'),
      ['havnefronten'],
    );
    assert.deepEqual(
      idsWhere(({ helpFrom }) => helpFrom === 'steering'),
      ['havnefronten'],
    );
  });

  it('has texts that not everybody may read', () => {
    assert.deepEqual([...new Set(statuses.map(({ latest }) => latest?.visibility))].toSorted(), [
      'all',
      'coordinators_and_steering',
      'own_organisation',
      undefined,
    ]);
  });

  function idsWhere(holds: (row: OverviewRow) => boolean): readonly string[] {
    return rows.filter(holds).map(({ initiativeId }) => initiativeId);
  }
});
