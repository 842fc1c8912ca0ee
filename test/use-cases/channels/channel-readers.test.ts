import assert from 'node:assert/strict';
import { channelReaders } from '#bot/use-cases/channels/channel-readers.ts';
import { anIdentity, aPartnership, tenantA, tenantB } from '#test/support/builders.ts';

const strangers = '99999999-9999-4999-8999-999999999999';

function member(tenantId: string | null, isGuest = false) {
  return { userMri: '29:1', identity: tenantId === null ? null : anIdentity({ tenantId }), isGuest };
}

describe('Who can read a channel', () => {
  const partnership = aPartnership();

  it('is counted: guests of the host, people of other tenants, and of those nobody knows', () => {
    const members = [member(tenantA), member(tenantA, true), member(tenantB), member(tenantB), member(strangers)];

    assert.deepEqual(channelReaders(members, { hostTenantId: tenantA, partnership }), {
      members: 5,
      guests: 1,
      fromOtherTenants: 3,
      fromUnknownTenants: 1,
    });
  });

  it('counts whom Teams does not name among those nobody knows', () => {
    assert.deepEqual(channelReaders([member(null)], { hostTenantId: tenantA, partnership }), {
      members: 1,
      guests: 0,
      fromOtherTenants: 1,
      fromUnknownTenants: 1,
    });
  });

  it('does not take an organisation without a tenant for everybody’s', () => {
    const organisations = partnership.organisations.map((each) => ({ ...each, tenantId: null }));

    const readers = channelReaders([member(null), member(tenantB)], {
      hostTenantId: tenantA,
      partnership: { organisations },
    });

    assert.equal(readers.fromUnknownTenants, 2);
  });
});
