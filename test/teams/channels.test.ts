import assert from 'node:assert/strict';
import type { Channel } from '#bot/demo/connector/roster.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';
import { cardsIn, channelNamed, inChannel, mriOf, pressInChannel, toldOf } from './speak-in-channel.ts';
import { speakAsTeams } from './speak-to-bot.ts';

const partnershipId = 'tryg-aalborg';
const strangersTenant = '99999999-0000-4000-8000-000000000009';

describe('A channel the app is added to', () => {
  let server: DemoServer;
  let channel: Channel;
  let coordinator: DemoPerson;
  let member: DemoPerson;

  before(async () => {
    server = await startDemoServer();
    channel = channelNamed(server, 'Styregruppen');
    coordinator = personWith((person) => person.role === 'coordinator');
    member = personWith((person) => person.role === 'steering' && person.tenantId !== channel.hostTenantId);
  });

  after(() => server.close());

  function personWith(isWanted: (person: DemoPerson) => boolean): DemoPerson {
    const found = server.demo.roster.people.find(isWanted);
    assert.ok(found);
    return found;
  }

  async function stored() {
    const channels = await server.stores.records.channels(partnershipId);
    return channels.find(({ value }) => value.id === channel.id)?.value;
  }

  const chooses = (person: DemoPerson, group: string) =>
    pressInChannel(
      server,
      { channel, person },
      { verb: 'channel.group', cardVersion: 1, partnershipId, channelId: channel.id, group },
    );

  it('is asked once whose it is, however often Teams tells of it, and told who can read it', async () => {
    const { installation, membership } = toldOf(server, { channel, person: coordinator }, 'add');

    await Promise.all([installation, membership, installation].map((told) => speakAsTeams(server, told)));

    const cards = cardsIn(server, channel);
    assert.equal(cards.length, 1);
    assert.match(wordsOf(cards[0]), /Hvilken gruppe er dette\?/);
    const outside = channel.members.filter(({ tenantId }) => tenantId !== channel.hostTenantId).length;
    assert.deepEqual((await stored())?.readers, {
      members: channel.members.length,
      guests: 0,
      fromOtherTenants: outside,
      fromUnknownTenants: 0,
    });
    assert.equal(dataOf(cards[0], 'channel.group').channelId, channel.id);
  });

  it('knows from then on that its members can be reached there', async () => {
    const identity = { tenantId: member.tenantId, objectId: member.aadObjectId };

    assert.notEqual((await server.stores.addresses.sightings(identity)).channelAt, null);
    assert.deepEqual(await server.stores.addresses.identityOf(channel.hostTenantId, mriOf(server, member)), identity);
  });

  it('takes no answer from who is no coordinator, and only they are told', async () => {
    const before = JSON.stringify(cardsIn(server, channel));

    const answer = await chooses(member, 'steering');

    assert.equal(answer.type, 'application/vnd.microsoft.activity.message');
    assert.match(answer.value, /Det har du ikke adgang til/);
    assert.equal((await stored())?.group, null);
    assert.equal(JSON.stringify(cardsIn(server, channel)), before);
  });

  it('takes no answer from a tenant that is not let in, whoever hosts the channel', async () => {
    const stranger = { ...coordinator, id: 'fremmed', aadObjectId: '00000000-0000-4000-8000-0000000000ff' };
    const identity = { tenantId: strangersTenant, objectId: coordinator.aadObjectId };
    await server.stores.addresses.rememberIdentity(channel.hostTenantId, mriOf(server, stranger), identity);

    const answer = await chooses(stranger, 'steering');

    assert.match(answer.value, /Din organisation er ikke med i samarbejdet/);
  });

  it('takes no answer from who is not in it', async () => {
    const outsider = { ...coordinator, id: 'udenfor', aadObjectId: '00000000-0000-4000-8000-0000000000fe' };

    assert.match((await chooses(outsider, 'steering')).value, /Vi ved endnu ikke, hvem du er/);
  });

  it('asks again where it is spoken to before anybody has answered', async () => {
    const before = cardsIn(server, channel).length;

    await speakAsTeams(server, inChannel(server, channel, member)({ text: '<at>Tryg Overblik</at> hej' }));

    assert.equal(cardsIn(server, channel).length, before + 1);
    assert.match(wordsOf(cardsIn(server, channel).at(-1)), /Hvilken gruppe er dette\?/);
  });

  it('takes a coordinator’s answer in the question’s place, and gets a test post', async () => {
    const answer = await chooses(coordinator, 'steering');
    await server.deliver.drain();

    assert.match(wordsOf(answer.value), /Kanalen hører til: Styregruppen/);
    const channelNow = await stored();
    assert.deepEqual([channelNow?.group, channelNow?.confirmedById], ['steering', coordinator.id]);
    assert.notEqual(channelNow?.testedAt, null);
    const [, replaced, testPost] = cardsIn(server, channel).map(wordsOf);
    assert.match(replaced ?? '', /Kanalen hører til: Styregruppen/);
    assert.match(testPost ?? '', /Tryg Overblik er klar i kanalen/);
  });

  it('gets no second test post from the same answer twice', async () => {
    const before = cardsIn(server, channel).length;

    await chooses(coordinator, 'steering');
    await server.deliver.drain();

    assert.equal(cardsIn(server, channel).length, before);
  });

  it('says where it answers to who speaks to it, and asks a coordinator whether the group is still right', async () => {
    await speakAsTeams(server, inChannel(server, channel, member)({ text: '<at>Tryg Overblik</at> status' }));
    assert.match(wordsOf(cardsIn(server, channel).at(-1)), /Skriv til mig i vores egen chat/);

    await speakAsTeams(server, inChannel(server, channel, coordinator)({ text: '<at>Tryg Overblik</at> gruppe' }));
    assert.match(wordsOf(cardsIn(server, channel).at(-1)), /Hvilken gruppe er dette\?/);

    await chooses(coordinator, 'joint');
    await server.deliver.drain();
    assert.equal((await stored())?.group, 'joint');
  });

  it('is written to no more once the app is removed, and asked anew when it is added again', async () => {
    const { installation, membership } = toldOf(server, { channel, person: coordinator }, 'remove');
    await speakAsTeams(server, installation);
    await speakAsTeams(server, membership);
    assert.notEqual((await stored())?.removedAt, null);
    const before = cardsIn(server, channel).length;

    await speakAsTeams(server, toldOf(server, { channel, person: coordinator }, 'add').membership);

    const again = await stored();
    assert.deepEqual([again?.removedAt, again?.group], [null, null]);
    assert.equal(cardsIn(server, channel).length, before + 1);
  });

  it('leaves in the trail who registered it, whose it was said to be, and that the app was removed', async () => {
    const trail = await server.stores.partnerships.auditTrail(partnershipId, 50);

    const lines = trail.filter(({ subject }) => subject === channel.id).map(({ action }) => action);
    assert.deepEqual(lines.toSorted(), [
      'channel_group_set',
      'channel_group_set',
      'channel_registered',
      'channel_registered',
      'channel_removed',
    ]);
  });
});

describe('A post in a channel for those who cannot be written to', () => {
  let server: DemoServer;
  let channel: Channel;

  before(async () => {
    server = await startDemoServer();
    channel = channelNamed(server, 'Tovholdergruppen');
  });

  after(() => server.close());

  const opens = (id: string) => {
    const person = server.demo.roster.person(id);
    assert.ok(person);
    return pressInChannel(
      server,
      { channel, person },
      { verb: 'round.mine', cardVersion: 1, partnershipId, roundId: '2025-2' },
    );
  };

  it('shows each what they themselves have still to answer, also who is from another tenant than its host', async () => {
    const now = await server.stores.partnerships.now(partnershipId);
    const open = now?.initiatives.find(({ id, leadIds }) => {
      const status = now.statuses.find(({ initiativeId }) => initiativeId === id) ?? null;
      const lead = server.demo.roster.person(leadIds[0] ?? '');
      return requestStateIn(status, '2025-2') === 'not_started' && lead?.tenantId !== channel.hostTenantId;
    });
    assert.ok(open);

    const answer = await opens(open.leadIds[0] ?? '');

    assert.equal(answer.type, 'application/vnd.microsoft.card.adaptive');
    assert.match(wordsOf(answer.value), /Kun du kan se det her/);
    assert.ok(wordsOf(answer.value).includes(open.names[0].name));
  });

  it('tells who is asked for nothing that they miss nothing', async () => {
    const coordinator = server.demo.roster.people.find(({ role }) => role === 'coordinator');
    const answer = await opens(coordinator?.id ?? '');

    assert.match(wordsOf(answer.value), /Du mangler ikke at sende status/);
  });

  it('takes nothing else there: what is written about an initiative does not belong in a channel', async () => {
    const person = server.demo.roster.person('tovholder-havnefronten');
    assert.ok(person);
    const data = { verb: 'status.open', cardVersion: 1, partnershipId, initiativeId: 'havnefronten' };

    const answer = await pressInChannel(server, { channel, person }, data);

    assert.match(answer.value, /Jeg svarer kun i den personlige chat/);
    assert.equal(
      cardsIn(server, channel).some((card) => JSON.stringify(card).includes('status.submit')),
      false,
    );
  });
});
