import assert from 'node:assert/strict';
import { isParked, type KnownIdentity, reachOf } from '#bot/domain/reach.ts';
import { anIdentity, tenantA, tenantB } from '#test/support/builders.ts';

const address = {
  conversationId: 'a:1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  userMri: '29:1',
  locale: null,
  seenAt: '2025-05-13T07:00:00.000Z',
  parked: null,
};
const parked = { ...address, parked: { reason: 'not_installed', at: '2025-05-14T07:00:00.000Z' } } as const;

function known(given: Partial<KnownIdentity> = {}): KnownIdentity {
  return { identity: anIdentity(), address: null, wasInChannel: false, wasInTab: false, ...given };
}

describe('How somebody can be reached', () => {
  const atHome = known({ address });
  const asGuest = known({ identity: anIdentity({ tenantId: tenantB }), address });
  const refused = known({ address: parked });
  const inChannel = known({ wasInChannel: true });
  const inTab = known({ wasInTab: true });
  const table = [
    [[], 'none'],
    [[known()], 'none'],
    [[atHome], 'home_tenant'],
    [[asGuest], 'guest'],
    [[asGuest, atHome], 'home_tenant'],
    [[refused], 'none'],
    [[refused, asGuest], 'guest'],
    [[inChannel], 'channel_only'],
    [[inTab], 'tab_only'],
    [[inTab, inChannel], 'channel_only'],
    [[known({ address: parked, wasInChannel: true, wasInTab: true })], 'channel_only'],
    [[inChannel, atHome], 'home_tenant'],
  ] as const;

  for (const [identities, reach] of table) {
    const given = identities.map(({ identity, address: at, wasInChannel, wasInTab }) =>
      [
        identity.tenantId === tenantA ? 'home' : 'guest',
        at ? (at.parked ? 'refused' : 'chat') : '',
        wasInChannel ? 'channel' : '',
        wasInTab ? 'tab' : '',
      ]
        .filter((word) => word !== '')
        .join('+'),
    );
    it(`is ${reach} with [${given.join(', ')}]`, () => {
      assert.equal(reachOf({ tenantId: tenantA }, identities), reach);
    });
  }

  it('is as a guest where nobody has told the tenant of their organisation', () => {
    assert.equal(reachOf({ tenantId: null }, [atHome]), 'guest');
  });

  it('is refused only where Teams refuses every address there is', () => {
    assert.equal(isParked([]), false);
    assert.equal(isParked([inTab]), false);
    assert.equal(isParked([refused]), true);
    assert.equal(isParked([refused, inChannel]), true);
    assert.equal(isParked([refused, asGuest]), false);
  });
});
