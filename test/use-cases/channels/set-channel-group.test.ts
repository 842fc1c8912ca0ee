import assert from 'node:assert/strict';
import type { Group } from '#bot/domain/channel.ts';
import { setChannelGroup } from '#bot/use-cases/channels/set-channel-group.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { as, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const partnershipId = 'tryg-by';

describe('Whose channel it is', () => {
  it('is not changed by somebody who saw another group than there is now, who is told which', async () => {
    const stores = await storesLedByTwo();
    const channel = aChannel({ group: 'lead' });
    await stores.records.commit(partnershipId, [{ kind: 'channel', value: channel, tag: null }]);
    const roster = { member: async () => null, members: async () => [] };
    const about = { identity: as('coordinator-kommune'), partnershipId, channelId: channel.id, at: tuesday };
    const saying = (group: Group, was: Group | null) => setChannelGroup(stores, roster)({ ...about, group, was });
    await saying('steering', 'lead');

    const changed = { code: 'channel_group_changed', facts: { group: 'steering' } };
    await assert.rejects(saying('joint', 'lead'), changed);
    await assert.rejects(saying('joint', null), changed);

    assert.deepEqual(
      (await stores.records.channels(partnershipId)).map(({ value }) => value.group),
      ['steering'],
    );
    assert.equal((await saying('steering', 'lead')).channel.group, 'steering');
  });
});
