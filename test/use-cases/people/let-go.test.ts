import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { letGo, readLeaving } from '#bot/use-cases/people/let-go.ts';
import { takeBack } from '#bot/use-cases/people/take-back.ts';
import { undoSteppingDown } from '#bot/use-cases/people/undo-stepping-down.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { aDraft } from '#test/support/record-builders.ts';
import { as, storesLedByTwo } from '#test/use-cases/led-by-two.ts';
import { coordinator, initiativeOf, leadOf, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

const partnershipId = 'tryg-by';
const at = '2025-05-13T08:00:00.000Z';

/** A partnership in which one lead has something of everything open. */
async function scene(): Promise<Stores> {
  const stores = await storesLedByTwo();
  const meeting = aMeeting({ date: '2025-06-10', chairId: 'lead-politi', participantIds: ['lead-politi', 'deputy'] });
  const open = aDecision({ id: '2025-05-01-a', responsibleId: 'lead-politi', meetingId: null, initiativeId: null });
  const closed = { ...open, id: '2025-05-01-b', text: 'Lukket', closedTo: ['lead-politi'] };
  const changes: readonly Change[] = [
    { kind: 'meeting', value: meeting, before: null, tag: null },
    { kind: 'decision', value: open, before: null, tag: null },
    { kind: 'decision', value: closed, before: null, tag: null },
    { kind: 'draft', value: aDraft({ roundId: '2025-2', initiativeId: 'shared', personId: 'lead-politi' }) },
  ];
  assert.equal(await stores.records.commit(partnershipId, changes), 'committed');
  return stores;
}

function question(overrides: object = {}) {
  return {
    identity: as('coordinator-kommune'),
    partnershipId,
    personId: 'lead-politi',
    successorId: 'colleague',
    isWithRoles: true,
    at,
    ...overrides,
  };
}

async function handOver(stores: Stores, overrides: object = {}) {
  const { version } = await readLeaving(stores)(question(overrides));
  return letGo(stores)({ ...question(overrides), version });
}

describe('Somebody who leaves', () => {
  it('is listed with everything open, and what becomes of each, before anything is changed', async () => {
    const stores = await scene();

    const { things } = await readLeaving(stores)(question());

    assert.deepEqual(
      things.map(({ kind, id, fate }) => `${kind} ${id} ${fate}`),
      [
        'lead shared handed_over',
        'request shared handed_over',
        'draft shared ends',
        'decision 2025-05-01-a handed_over',
        'decision 2025-05-01-b stays',
        'chair steering-2027-1 handed_over',
        'participant steering-2027-1 handed_over',
      ],
    );
    const person = await stores.partnerships.person(partnershipId, 'lead-politi');
    assert.equal(person?.value.leftAt, null);
  });

  it('is replaced everywhere in one commit, signs in no more, and stays the author of what they did', async () => {
    const stores = await scene();

    await handOver(stores);

    const found = await stores.partnerships.initiative(partnershipId, 'shared');
    assert.deepEqual(found?.initiative.leadIds, ['lead-kommune', 'colleague']);
    const meeting = await stores.records.meeting(partnershipId, 'steering-2027-1');
    assert.deepEqual([meeting?.value.chairId, meeting?.value.participantIds], ['colleague', ['colleague', 'deputy']]);
    const decisions = await stores.records.openDecisions(partnershipId);
    assert.deepEqual(
      decisions.map(({ id, responsibleId }) => `${id} ${responsibleId}`),
      ['2025-05-01-a colleague', '2025-05-01-b lead-politi'],
    );
    const person = await stores.partnerships.person(partnershipId, 'lead-politi');
    assert.deepEqual([person?.value.identities, person?.value.leftAt], [[], at]);
    assert.equal(person?.value.name, 'lead-politi');
    assert.equal(await stores.partnerships.personOf(partnershipId, as('lead-politi')), null);
    assert.deepEqual(await stores.directory.partnershipsOf(as('lead-politi')), []);
    const [line] = await stores.partnerships.auditTrail(partnershipId, 1);
    assert.deepEqual([line?.action, line?.by, line?.subject], ['person_left', 'coordinator-kommune', 'lead-politi']);
  });

  it('is replaced in a series, so that its meetings of the years to come have who took over', async () => {
    const stores = await scene();
    const { date: _, ...shared } = aMeeting({ chairId: 'lead-politi', participantIds: ['deputy', 'lead-politi'] });
    const { group, title, startTime, endTime, timeZone, place, onlineUrl, channelId, plan } = shared;
    const days = [{ month: 2, week: 1, weekday: 4 }];
    const value = {
      ...{ id: 'steering', group, title, startTime, endTime, timeZone, place, onlineUrl, channelId, plan },
      chairId: 'lead-politi',
      participantIds: ['deputy', 'lead-politi'],
      rule: { kind: 'yearly', days },
      formers: [],
    } as const;
    await stores.records.commit(partnershipId, [{ kind: 'meeting_series', value, tag: null }]);
    const { things } = await readLeaving(stores)(question());

    await handOver(stores);

    assert.ok(things.some(({ kind, id, fate }) => kind === 'series' && id === 'steering' && fate === 'handed_over'));
    const [series] = await stores.records.meetingSeries(partnershipId);
    assert.deepEqual([series?.value.chairId, series?.value.participantIds], ['colleague', ['deputy', 'colleague']]);
  });

  it('waits for nobody any more with what they asked to step down from, and gets it back by nobody’s undoing', async () => {
    const stores = await scene();
    const asked = {
      initiativeId: 'shared',
      personId: 'lead-politi',
      was: 'lead',
      state: 'asked',
      askedAt: at,
    } as const;
    const value = { ...asked, answeredAt: null, answeredById: null };
    await stores.records.commit(partnershipId, [{ kind: 'stepping_down', value, tag: null }]);

    await handOver(stores);

    const [answered] = await stores.records.steppingDowns(partnershipId);
    assert.deepEqual([answered?.value.state, answered?.value.answeredById], ['confirmed', 'coordinator-kommune']);
    const undoing = undoSteppingDown(stores)({ ...question(), initiativeId: 'shared' });
    await assert.rejects(undoing, { code: 'has_left' });
  });

  it('asked again changes nothing, also where two press at once', async () => {
    const stores = await scene();
    const { version } = await readLeaving(stores)(question());

    await Promise.all([1, 2].map(() => letGo(stores)({ ...question(), version })));
    await letGo(stores)({ ...question(), version });

    const lines = await stores.partnerships.auditTrail(partnershipId, 20);
    assert.equal(lines.filter(({ action }) => action === 'person_left').length, 1);
    const asked = await stores.records.deliveries(partnershipId, '2025-2');
    assert.equal(asked.filter(({ intent }) => intent.kind === 'asked').length, 1);
  });

  it('is not let go of by what was seen before something was added', async () => {
    const stores = await scene();
    const { version } = await readLeaving(stores)(question());
    const later = aDecision({ id: '2025-05-02-c', responsibleId: 'lead-politi', meetingId: null, initiativeId: null });
    await stores.records.commit(partnershipId, [{ kind: 'decision', value: later, before: null, tag: null }]);

    await assert.rejects(letGo(stores)({ ...question(), version }), { code: 'things_changed_meanwhile' });

    const person = await stores.partnerships.person(partnershipId, 'lead-politi');
    assert.equal(person?.value.leftAt, null);
  });

  it('leaves things without anybody where nobody takes over', async () => {
    const stores = await scene();

    await handOver(stores, { personId: 'lead-region', successorId: null });

    const found = await stores.partnerships.initiative(partnershipId, 'region');
    assert.deepEqual(found?.initiative.leadIds, []);
  });

  it('hands over as successor only to another who is still there', async () => {
    const stores = await scene();
    await handOver(stores, { personId: 'reader-region', successorId: null });

    for (const successorId of ['lead-politi', 'nobody', 'reader-region']) {
      await assert.rejects(readLeaving(stores)(question({ successorId })), { code: 'bad_successor' });
    }
  });

  it('is let go of by those who may, and no others', async () => {
    const stores = await scene();
    const tried = [
      ['coordinator-kommune', 'coordinator-politi', 'not_allowed'],
      ['coordinator-kommune', 'administrator', 'not_allowed'],
      ['administrator', 'administrator', 'last_administrator'],
      ['administrator', 'lead-region', 'no_such_person'],
      ['lead-kommune', 'lead-politi', 'not_allowed'],
      ['steering-kommune', 'lead-politi', 'not_allowed'],
      ['reader-kommune', 'lead-politi', 'not_allowed'],
    ] as const;

    for (const [caller, personId, code] of tried) {
      const asked = question({ identity: as(caller), personId, successorId: null });
      await assert.rejects(readLeaving(stores)(asked), { code }, `${caller} ${personId}`);
    }
  });

  it('is never the last coordinator, of two in the same moment neither', async () => {
    const stores = await scene();
    const own = (id: string) => question({ identity: as(id), personId: id, successorId: null });
    const both = ['coordinator-kommune', 'coordinator-politi'];
    const seen = await Promise.all(both.map((id) => readLeaving(stores)(own(id))));

    const outcomes = await Promise.allSettled(
      both.map((id, n) => letGo(stores)({ ...own(id), version: seen[n]?.version ?? '' })),
    );

    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const now = await stores.partnerships.now(partnershipId);
    assert.equal(now?.people.filter(({ roles }) => roles.includes('coordinator')).length, 1);
  });

  it('gives the roles on that are the caller’s to give', async () => {
    const stores = await scene();

    await handOver(stores, { personId: 'steering-region', successorId: 'reader-region' });

    const successor = await stores.partnerships.person(partnershipId, 'reader-region');
    assert.deepEqual(successor?.value.roles, ['reader', 'steering']);
  });

  it('may be taken back, and signs in only once let in anew', async () => {
    const stores = await scene();
    await handOver(stores);

    const back = await takeBack(stores)(question());

    assert.deepEqual([back.leftAt, back.identities], [null, []]);
    const { things } = await readLeaving(stores)(question({ successorId: null }));
    assert.deepEqual(
      things.map(({ kind, id }) => `${kind} ${id}`),
      ['draft shared', 'decision 2025-05-01-b'],
    );
  });
});

describe('Somebody who leaves more than one commit can hold', () => {
  it('is replaced in all of it', async () => {
    const initiatives = Array.from({ length: 150 }, (_, n) => initiativeOf(n + 1, { leadIds: ['lead-1'] }));
    const stores = await storesWithPeople({ initiatives, people: [leadOf(1), leadOf(2)] });
    const asked = { ...question(), identity: coordinator, personId: 'lead-1', successorId: 'lead-2' };
    const { version } = await readLeaving(stores)(asked);

    await letGo(stores)({ ...asked, version });

    const now = await stores.partnerships.now(partnershipId);
    assert.equal(now?.initiatives.filter(({ leadIds }) => leadIds.includes('lead-2')).length, 150);
    assert.equal(now?.people.find(({ id }) => id === 'lead-1')?.leftAt, at);
  });
});
