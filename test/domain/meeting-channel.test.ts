import assert from 'node:assert/strict';
import { mayNameMissing, meetingChannel, namingBarrier } from '#bot/domain/meeting-channel.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aChannel } from '#test/support/record-builders.ts';

const own = aChannel({ id: '19:own', group: 'steering', addedAt: '2026-02-01T08:00:00.000Z' });
const later = aChannel({ id: '19:later', group: 'steering', addedAt: '2026-03-01T08:00:00.000Z' });
const leads = aChannel({ id: '19:leads', group: 'lead' });
const unconfirmed = aChannel({ id: '19:new', group: null });

function placeOf(meeting: Parameters<typeof meetingChannel>[0], channels: Parameters<typeof meetingChannel>[1]) {
  const place = meetingChannel(meeting, channels);
  return place.kind === 'found' ? place.channel.id : place.kind;
}

describe('A meeting’s channel', () => {
  it('is its group’s own, of several the first', () => {
    assert.equal(placeOf(aMeeting(), [leads, later, unconfirmed, own]), '19:own');
  });

  it('is the one that was chosen, where that is its group’s own', () => {
    assert.equal(placeOf(aMeeting({ channelId: '19:later' }), [own, later]), '19:later');
  });

  it('is never another group’s, nor one that nobody has confirmed', () => {
    assert.equal(placeOf(aMeeting({ channelId: '19:leads' }), [leads, own]), 'none');
    assert.equal(placeOf(aMeeting({ channelId: '19:new' }), [unconfirmed, own]), 'none');
    assert.equal(placeOf(aMeeting(), [leads, unconfirmed]), 'none');
  });

  it('is gone where the app was removed from it, and another of the group’s is not taken for the chosen one', () => {
    const removed = { ...own, removedAt: '2026-04-01T08:00:00.000Z' };

    assert.equal(placeOf(aMeeting(), [removed]), 'gone');
    assert.equal(placeOf(aMeeting({ channelId: '19:own' }), [removed, later]), 'gone');
    assert.equal(placeOf(aMeeting(), [removed, later]), '19:later');
  });

  it('must be chosen where several belong to some other group, which may be different ones', () => {
    const others = [own, later].map((channel) => ({ ...channel, group: 'other' }) as const);

    assert.equal(placeOf(aMeeting({ group: 'other' }), others), 'none');
    assert.equal(placeOf(aMeeting({ group: 'other' }), others.slice(0, 1)), '19:own');
    assert.equal(placeOf(aMeeting({ group: 'other', channelId: '19:later' }), others), '19:later');
  });

  it('may be told who is missing only where it is the lead or steering group’s and all are of the partnership', () => {
    const readers = { members: 5, guests: 0, fromOtherTenants: 2, fromUnknownTenants: 0 };

    assert.equal(mayNameMissing({ group: 'lead', readers }), true);
    assert.equal(mayNameMissing({ group: 'steering', readers }), true);
    assert.equal(mayNameMissing({ group: 'joint', readers }), false);
    assert.equal(mayNameMissing({ group: 'other', readers }), false);
    assert.equal(mayNameMissing({ group: null, readers }), false);
    assert.equal(mayNameMissing({ group: 'lead', readers: { ...readers, guests: 1 } }), false);
    assert.equal(mayNameMissing({ group: 'lead', readers: { ...readers, fromUnknownTenants: 1 } }), false);
  });

  it('says what stands in the way of naming who is missing', () => {
    const readers = { members: 5, guests: 0, fromOtherTenants: 2, fromUnknownTenants: 0 };
    const lead = aChannel({ id: '19:lead', group: 'lead', readers });
    const meeting = aMeeting({ group: 'lead', channelId: null, roundId: '2027-1' });
    const barrierWith = (counted: Partial<typeof readers>) =>
      namingBarrier(meeting, [{ ...lead, readers: { ...readers, ...counted } }]);

    assert.equal(namingBarrier(meeting, [lead]), null);
    assert.equal(barrierWith({ guests: 1 }), 'guests');
    assert.equal(barrierWith({ fromUnknownTenants: 1 }), 'strangers');
    assert.equal(namingBarrier(meeting, []), 'no_channel');
    assert.equal(namingBarrier(meeting, [{ ...lead, removedAt: '2027-01-01T08:00:00.000Z' }]), 'no_channel');
    assert.equal(namingBarrier({ ...meeting, roundId: null }, [lead]), 'no_round');
    assert.equal(namingBarrier({ ...meeting, group: 'joint' }, [{ ...lead, group: 'joint' }]), 'not_own_channel');
  });
});
