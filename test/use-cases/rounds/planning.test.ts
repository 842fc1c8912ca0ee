import assert from 'node:assert/strict';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import type { WishedDates } from '#bot/use-cases/rounds/plan-round.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import {
  aPlan,
  askedAt,
  identityOf,
  initiativeOf,
  leadOf,
  opening,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
} from './round-scene.ts';

const ruled: WishedDates = {
  opensOn: null,
  dueOn: null,
  dueTime: null,
  graceUntil: null,
  graceTime: null,
  meetingOn: '2025-06-30',
};

describe('Planning a round', () => {
  it('takes what is not given from the rules and the partnership’s settings', async () => {
    const ports = await storesWithPeople();

    const round = await planRound(ports)(aPlan({ dates: { ...ruled, opensOn: '2025-05-05' } }));

    assert.deepEqual(round, {
      id: roundId,
      kind: 'ordinary',
      name: 'Statusrunde 2',
      nameEn: null,
      strategyVersionId: 'v3',
      plannedById: 'coordinator-1',
      state: 'planned',
      opensOn: '2025-05-05',
      dueOn: '2025-06-12',
      dueTime: null,
      graceUntil: '2025-06-17',
      graceTime: null,
      meetingOn: '2025-06-30',
      initiativeIds: null,
      reminders: null,
      basedOn: [],
      proposal: null,
      opensAt: null,
      openedAt: null,
      closedAt: null,
      snapshot: 0,
    });
    assert.deepEqual(await ports.partnerships.round(partnershipId, roundId), round);
  });

  it('is refused with every reason where the dates do not hold', async () => {
    const ports = await storesWithPeople();
    const dates = { ...ruled, opensOn: '2026-02-02', meetingOn: '2026-06-30' };

    await assert.rejects(planRound(ports)(aPlan({ dates })), {
      code: 'bad_calendar',
      facts: { problems: ['strategy_ended'], strategyValidTo: '2025-12-31', opensOn: '2026-02-02' },
    });
  });

  for (const [field, wrong] of Object.entries({
    name: { name: '  ' },
    nameEn: { nameEn: 'x'.repeat(101) },
    initiativeIds: { kind: 'extraordinary', initiativeIds: null },
    basedOn: { kind: 'yearly', basedOn: ['nobody-knows'] },
  } as const)) {
    it(`is refused where ${field} makes no sense`, async () => {
      const ports = await storesWithPeople();

      await assert.rejects(planRound(ports)(aPlan(wrong)), { code: 'invalid_input', facts: { field } });
    });
  }

  it('is refused where an initiative does not exist, or the name holds a CPR number', async () => {
    const ports = await storesWithPeople();

    const unknown = planRound(ports)(aPlan({ newRoundId: 'round-2', initiativeIds: ['nowhere'] }));
    const person = planRound(ports)(aPlan({ newRoundId: 'round-2', name: 'Runde om 010150-5006' }));

    await assert.rejects(unknown, { code: 'no_such_initiative' });
    await assert.rejects(person, { code: 'contains_cpr_number', facts: { field: 'name' } });
  });

  it('is done once, however often its form is sent by whom it was shown to, and not by anybody else’s', async () => {
    const deputy = anIdentity({ objectId: objectId(901) });
    const another = leadOf(8, { id: 'coordinator-2', roles: ['coordinator'], identities: [deputy] });
    const ports = await storesWithPeople({ people: [leadOf(1), leadOf(2), leadOf(3), another] });
    const planned = await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));

    const again = await planRound(ports)(aPlan({ at: '2025-04-28T07:01:00.000Z' }));
    const anothers = planRound(ports)(aPlan({ identity: deputy }));

    assert.equal(planned.plannedById, 'coordinator-1');
    assert.deepEqual(again, await ports.partnerships.round(partnershipId, roundId));
    await assert.rejects(anothers, { code: 'invalid_input', facts: { field: 'roundId' } });
    const trail = await ports.partnerships.auditTrail(partnershipId, 20);
    assert.equal(trail.filter(({ action }) => action === 'round_planned').length, 1);
  });

  it('asks at once after an incident, where nobody says when', async () => {
    const ports = await storesWithPeople();
    const dates = { ...ruled, dueOn: '2025-04-30', dueTime: '12:00', meetingOn: null };

    const round = await planRound(ports)(aPlan({ kind: 'extraordinary', initiativeIds: ['i-1'], dates }));

    assert.deepEqual([round.opensOn, round.dueOn, round.dueTime], ['2025-04-28', '2025-04-30', '12:00']);
  });

  it('bases a yearly round on the two newest closed ordinary ones, oldest first', async () => {
    const ports = await storesWithPeople();
    for (const [id, opensOn, state] of [
      ['spring', '2024-05-01', 'closed'],
      ['autumn', '2024-10-01', 'closed'],
      ['winter', '2025-01-02', 'closed'],
      ['open', '2025-02-03', 'open'],
    ] as const) {
      const plan = await planRound(ports)(aPlan({ newRoundId: id }));
      const found = await ports.records.taggedRound(partnershipId, id);
      assert.ok(found);
      const value = { ...plan, opensOn, state };
      await ports.records.commit(partnershipId, [{ kind: 'round', value, tag: found.tag }]);
    }

    const yearly = await planRound(ports)(aPlan({ newRoundId: 'yearly', kind: 'yearly' }));

    assert.deepEqual(yearly.basedOn, ['autumn', 'winter']);
  });
});

describe('The preview of a round', () => {
  it('says who will be asked for what, when everything is sent, and who cannot be reached', async () => {
    const away = leadOf(2, { absence: { from: '2025-05-01', to: '2025-05-31', standInId: 'lead-1' } });
    const orphan = initiativeOf(4, { leadIds: [] });
    const initiatives = [1, 2, 3].map((n) => initiativeOf(n));
    const people = [leadOf(1), away, leadOf(3)];
    const ports = await storesWithPeople({ initiatives: [...initiatives, orphan], people });
    await ports.addresses.saveAddress(identityOf(1), {
      conversationId: 'a:1',
      serviceUrl: 'https://smba.example/',
      userMri: '29:1',
      locale: 'da-DK',
      seenAt: planning,
    });
    await planRound(ports)(aPlan());

    const preview = await readPreview(ports)(askedAt(planning));

    assert.deepEqual(
      preview.people.map(({ personId, initiativeIds, standsInForIds, reach }) => [
        personId,
        initiativeIds,
        standsInForIds,
        reach.reach,
      ]),
      [
        ['lead-1', ['i-1', 'i-2'], ['lead-2'], 'home_tenant'],
        ['lead-3', ['i-3'], [], 'none'],
      ],
    );
    assert.deepEqual(preview.withoutLead, ['i-4']);
    assert.deepEqual(preview.notices, [
      { kind: 'asked', at: '2025-05-05T06:00:00.000Z' },
      { kind: 'reminder', at: '2025-05-19T06:30:00.000Z' },
      { kind: 'reminder', at: '2025-05-23T06:30:00.000Z' },
      { kind: 'last_day', at: '2025-06-02T06:30:00.000Z' },
      { kind: 'to_call', at: '2025-06-03T06:30:00.000Z' },
      { kind: 'goal_summaries', at: '2025-06-19T06:30:00.000Z' },
    ]);
    assert.equal(preview.closesAt, '2025-06-06T22:00:00.000Z');
    assert.equal(preview.strategyEnded, false);
  });

  it('says that the strategy’s period has run out by then', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    const preview = await readPreview(ports)(askedAt('2026-01-05T08:00:00.000Z'));

    assert.equal(preview.strategyEnded, true);
  });

  it('shows what is sent as it was foreseen', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    const { notices } = await readPreview(ports)(askedAt(planning));

    await confirmOpening(ports)(askedAt(planning));
    await runDue(ports)(partnershipId, opening);

    const due = await ports.records.dueAbout(partnershipId, roundId);
    const planned = due.filter(({ kind }) => kind !== 'close_round').map(({ at }) => at);
    assert.deepEqual(
      notices.slice(1).map(({ at }) => at),
      planned,
    );
  });

  it('is sent to the caller alone, and changes nothing', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    await previewToMe(ports)(askedAt(planning));
    await previewToMe(ports)(askedAt(planning));

    assert.deepEqual(await said(ports), ['preview coordinator-1']);
    assert.equal((await ports.partnerships.round(partnershipId, roundId))?.state, 'planned');
  });

  it('is not for a lead', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    const asked = readPreview(ports)({ ...askedAt(planning), identity: anIdentity({ objectId: objectId(1) }) });

    await assert.rejects(asked, { code: 'not_allowed' });
  });
});
