import assert from 'node:assert/strict';
import type { Person } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { commit } from '#test/use-cases/agenda/agenda-scene.ts';
import { leadOf, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';
import {
  afterMeeting,
  approved,
  deadline,
  delivered,
  due,
  partnershipId,
  remarked,
  sent,
  states,
  storesAfterMeeting,
  told,
} from './minutes-scene.ts';

/** The morning of the working day before the last. */
const reminder = '2027-02-17T07:30:00.000Z';
const threeWeeksLate = '2027-03-11T09:00:00.000Z';

describe('The deadline of minutes', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
  });

  it('is preceded by a reminder to those alone who have not answered', async () => {
    await sent(stores);
    await due(stores, afterMeeting);
    await approved(stores, 'steering');

    await due(stores, reminder);
    await due(stores, reminder);

    assert.deepEqual(
      (await told(stores)).filter((line) => line.startsWith('minutes_reminder')),
      ['minutes_reminder steering-2'],
    );
  });

  it('approves by silence where the coordinator chose so, and the channel is told', async () => {
    await commit(stores, [{ kind: 'channel', value: steeringChannel, tag: null }]);
    await sent(stores, { isSilenceApproval: true });
    await due(stores, afterMeeting);
    await delivered(stores);
    await approved(stores, 'steering');

    await due(stores, deadline);

    const [version] = await stores.records.minutes(partnershipId, 'steering-2027-1');
    assert.equal(version?.value.state, 'approved');
    assert.equal(version?.value.approvedBy, 'silence');
    assert.ok((await told(stores)).includes('minutes_approved 19:styregruppe@thread.tacv2'));
  });

  it('approves nothing by silence otherwise, and the coordinators are told', async () => {
    await commit(stores, [{ kind: 'channel', value: steeringChannel, tag: null }]);
    await sent(stores);
    await due(stores, afterMeeting);

    await due(stores, deadline);

    assert.deepEqual(await states(stores), ['1 unsettled']);
    assert.deepEqual(
      (await told(stores)).filter((line) => !line.startsWith('minutes_sent')),
      ['minutes_settled coordinator-1', 'minutes_settled coordinator-2'],
    );
  });

  it('approves nothing by the silence of somebody it never reached', async () => {
    await sent(stores, { isSilenceApproval: true });
    await approved(stores, 'steering');

    await due(stores, threeWeeksLate);

    assert.deepEqual(await states(stores), ['1 unsettled']);
  });

  it('approves nothing that somebody has a remark to', async () => {
    await sent(stores, { isSilenceApproval: true });
    await due(stores, afterMeeting);
    await delivered(stores);
    await remarked(stores, 'steering');

    await due(stores, deadline);

    assert.deepEqual(await states(stores), ['1 unsettled']);
  });

  it('is done once, run twice and by two at once', async () => {
    await sent(stores);
    await due(stores, afterMeeting);

    await Promise.all([due(stores, deadline), due(stores, deadline)]);
    await due(stores, threeWeeksLate);

    const settled = (await told(stores)).filter((line) => line.startsWith('minutes_settled'));
    assert.deepEqual(settled, ['minutes_settled coordinator-1', 'minutes_settled coordinator-2']);
    const trail = await stores.partnerships.auditTrail(partnershipId, 50);
    assert.equal(trail.filter(({ action }) => action === 'minutes_unsettled').length, 1);
  });

  it('says nothing stale after an outage of weeks: neither the sending nor the reminder', async () => {
    await sent(stores);

    await due(stores, threeWeeksLate);

    assert.deepEqual(await told(stores), ['minutes_settled coordinator-1', 'minutes_settled coordinator-2']);
    assert.deepEqual(await states(stores), ['1 unsettled']);
  });

  it('of a version that was replaced does nothing', async () => {
    await sent(stores, { isSilenceApproval: true });
    await sent(stores, { dueOn: '2027-03-25', at: '2027-02-08T09:00:00.000Z' });
    await due(stores, '2027-02-08T09:00:00.000Z');

    await due(stores, deadline);

    assert.deepEqual(await states(stores), ['2 sent', '1 replaced']);
    assert.deepEqual(await told(stores), ['minutes_sent steering-1', 'minutes_sent steering-2']);
  });
});

describe('Minutes for very many', () => {
  it('reach each of them once, also where the server is killed between two commits', async () => {
    const people = Array.from({ length: 60 }, (_, n): Person => leadOf(n + 1));
    const stores = await storesWithPeople({ people, initiatives: [] });
    const participantIds = people.map(({ id }) => id);
    const value = aMeeting({ group: 'other', participantIds });
    await commit(stores, [{ kind: 'meeting', value, before: null, tag: null }]);
    await sent(stores);

    const { failed } = await due(killedAtCommit(stores, 2), afterMeeting);
    const half = await told(stores);
    await due(stores, afterMeeting);

    assert.equal(failed, 1);
    assert.ok(half.length > 0 && half.length < 60, String(half.length));
    assert.deepEqual(await told(stores), participantIds.map((id) => `minutes_sent ${id}`).toSorted());
  });
});

function killedAtCommit(ports: Ports, n: number): Ports {
  let commits = 0;
  return {
    ...ports,
    records: {
      ...ports.records,
      commit: async (partnership, changes) => {
        commits += 1;
        if (commits === n) throw new Error('killed');
        return ports.records.commit(partnership, changes);
      },
    },
  };
}

const steeringChannel = {
  id: '19:styregruppe@thread.tacv2',
  teamId: 'team-1',
  name: 'Styregruppe',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenantId: 'aaaaaaaa-0000-4000-8000-00000000000a',
  isShared: false,
  group: 'steering',
  confirmedById: 'coordinator-1',
  questionActivityId: null,
  readers: { members: 3, guests: 0, fromOtherTenants: 0, fromUnknownTenants: 0 },
  addedAt: '2027-01-04T08:00:00.000Z',
  testedAt: null,
  removedAt: null,
} as const;
