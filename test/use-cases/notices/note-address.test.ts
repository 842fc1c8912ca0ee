import assert from 'node:assert/strict';
import sinon from 'sinon';
import { Outage } from '#bot/domain/outage.ts';
import { addressBook } from '#bot/use-cases/notices/note-address.ts';
import { noteSighting } from '#bot/use-cases/notices/note-sighting.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import { fakePorts } from '#test/use-cases/fake-ports.ts';

const identity = anIdentity();
const address = {
  conversationId: 'a:1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  userMri: '29:1',
  locale: 'da-DK',
  seenAt: '2025-05-13T07:00:00.000Z',
};
const seenAt = (time: string) => ({ ...address, seenAt: `2025-05-13T${time}.000Z` });

describe('Where somebody can be written to', () => {
  function book(saveAddress = sinon.fake.resolves<[], Promise<void>>(undefined)) {
    const park = sinon.fake.resolves(undefined);
    const ports = fakePorts({ addresses: { saveAddress, park } });
    return { ...addressBook(ports), saveAddress, park };
  }

  it('is kept the first time, and not again within five minutes', async () => {
    const { seen, saveAddress } = book();

    await seen({ identity, address: seenAt('07:00:00'), isAdded: false });
    await seen({ identity, address: seenAt('07:04:59'), isAdded: false });
    assert.equal(saveAddress.callCount, 1);

    await seen({ identity, address: seenAt('07:05:00'), isAdded: false });
    assert.equal(saveAddress.callCount, 2);
  });

  it('is read from nowhere', async () => {
    const read = sinon.fake.resolves(null);
    const { seen } = addressBook(fakePorts({ addresses: { address: read } }));

    await seen({ identity, address, isAdded: false });

    assert.equal(read.callCount, 0);
  });

  for (const [what, changed] of [
    ['conversation', { conversationId: 'a:2' }],
    ['service URL', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
    ['language', { locale: 'en-GB' }],
  ] as const) {
    it(`is kept at once when another ${what} is seen`, async () => {
      const { seen, saveAddress } = book();

      await seen({ identity, address, isAdded: false });
      await seen({ identity, address: { ...address, ...changed }, isAdded: false });

      assert.equal(saveAddress.callCount, 2);
    });
  }

  it('is kept at once when the app is added again, and after it was removed', async () => {
    const { seen, left, saveAddress, park } = book();

    await seen({ identity, address, isAdded: false });
    await seen({ identity, address, isAdded: true });
    await left(identity, 'a:1', address.seenAt);
    await seen({ identity, address, isAdded: false });

    assert.equal(saveAddress.callCount, 3);
    assert.deepEqual(park.args, [[identity, 'a:1', { reason: 'not_installed', at: address.seenAt }]]);
  });

  it('is tried again by the next turn where it could not be kept', async () => {
    const saveAddress = sinon.stub().resolves(undefined);
    saveAddress.onFirstCall().rejects(new Outage('addresses', new Error('down')));
    const ports = fakePorts({ addresses: { saveAddress } });
    const { seen } = addressBook(ports);

    await assert.rejects(seen({ identity, address, isAdded: false }), Outage);
    await seen({ identity, address, isAdded: false });

    assert.equal(saveAddress.callCount, 2);
  });
});

describe('That somebody was seen', () => {
  it('is noted once an hour for each place and person', async () => {
    const saveSighting = sinon.fake.resolves<[], Promise<void>>(undefined);
    const note = noteSighting(fakePorts({ addresses: { saveSighting } }));
    const other = anIdentity({ objectId: objectId(2) });

    await note(identity, 'tab', '2025-05-13T07:00:00.000Z');
    await note(identity, 'tab', '2025-05-13T07:59:59.000Z');
    await note(identity, 'channel', '2025-05-13T07:59:59.000Z');
    await note(other, 'tab', '2025-05-13T07:59:59.000Z');
    await note(identity, 'tab', '2025-05-13T08:00:00.000Z');

    assert.equal(saveSighting.callCount, 4);
  });
});
