import assert from 'node:assert/strict';
import type { Channel } from '#bot/demo/connector/roster.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { anOrganisation, aPartnership, aPerson, aSeed } from '#test/support/builders.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';
import { cardsIn, channelNamed, inChannel, mriOf, pressInChannel, toldOf } from './speak-in-channel.ts';
import { speakAsTeams } from './speak-to-bot.ts';

const partnershipId = 'tryg-aalborg';
const mine = { verb: 'round.mine', cardVersion: 1, partnershipId, roundId: '2025-2' };

describe('A channel in which there are others than the partnership’s people', () => {
  let server: DemoServer;
  let channel: Channel;
  let coordinator: DemoPerson;
  let guest: DemoPerson;
  let newcomer: DemoPerson;

  beforeEach(async () => {
    server = await startDemoServer();
    channel = channelNamed(server, 'Generelt');
    coordinator = personCalled('koordinator-kommune');
    newcomer = personCalled('ny-medarbejder');
    const invited = channel.members.find(({ isGuest }) => isGuest);
    assert.ok(invited);
    guest = invited;
  });

  afterEach(() => server.close());

  function personCalled(id: string): DemoPerson {
    const found = server.demo.roster.person(id);
    assert.ok(found, id);
    return found;
  }

  const added = (by: DemoPerson, to = channel) =>
    speakAsTeams(server, toldOf(server, { channel: to, person: by }, 'add').installation);

  async function stored(partnership = partnershipId) {
    const channels = await server.stores.records.channels(partnership);
    return channels.find(({ value }) => value.id === channel.id)?.value;
  }

  it('keeps nothing of who presses there and belongs to no partnership', async () => {
    for (const person of [guest, newcomer]) {
      const answer = await pressInChannel(server, { channel, person }, mine);

      const { tenantId, aadObjectId: objectId } = person;
      assert.match(answer.value, /Vi ved endnu ikke, hvem du er/);
      assert.equal(await server.stores.addresses.identityOf(channel.hostTenantId, mriOf(server, person)), null);
      assert.equal((await server.stores.addresses.sightings({ tenantId, objectId })).channelAt, null);
    }
  });

  it('is kept by a name without a CPR number, however long its name is', async () => {
    const name = `${'Mødet om 010150-5006 '.repeat(20)}${'😀'.repeat(40)}`;

    await added(coordinator, { ...channel, name });

    const kept = (await stored())?.name ?? '';
    assert.match(kept, /^Mødet om 010150-•••• /);
    assert.ok(kept.length <= 100 && kept.isWellFormed());
    assert.doesNotMatch(JSON.stringify(cardsIn(server, channel)), /5006/);
  });

  it('shows its name as it was written, whatever marks stand in it', async () => {
    const name = '**Styre** <at>alle</at> [her](https://evil.example)';

    await added(coordinator, { ...channel, name });

    const [card] = cardsIn(server, channel);
    assert.ok(wordsOf(card).includes(name));
    assert.doesNotMatch(JSON.stringify(card), /"type":"TextBlock"[^}]*evil/);
  });

  it('is answered as an outage, and not as our fault, where the question cannot be posted', async () => {
    const { status } = await added(coordinator, { ...channel, id: '19:gone@thread.tacv2' });

    const logged = server.logged.join('');
    assert.equal(status, 503);
    assert.doesNotMatch(logged, /"level":"error"/);
    assert.match(logged, /"event":"outage"/);
  });

  it('takes a coordinator’s answer also from a client that sends it as a message', async () => {
    await added(coordinator);
    const data = { ...dataOf(cardsIn(server, channel)[0], 'channel.group'), group: 'lead' };

    await speakAsTeams(server, inChannel(server, channel, coordinator)({ text: undefined, value: data }));

    assert.equal((await stored())?.group, 'lead');
    assert.match(wordsOf(cardsIn(server, channel)[0]), /Kanalen hører til: Tovholdergruppen/);
  });

  it('says in the channel no more than that it was refused, where such a message comes from somebody else', async () => {
    await added(coordinator);
    const data = { ...dataOf(cardsIn(server, channel)[0], 'channel.group'), group: 'lead' };
    const steering = personCalled('styregruppe-kommune');

    await speakAsTeams(server, inChannel(server, channel, steering)({ text: undefined, value: data }));

    assert.equal((await stored())?.group, null);
    assert.match(wordsOf(cardsIn(server, channel).at(-1)), /Det har du ikke adgang til/);
  });

  it('is asked again with who can read it now, and not with who could when the app came', async () => {
    await added(coordinator);
    const [found] = (await server.stores.records.channels(partnershipId)).filter(
      ({ value }) => value.id === channel.id,
    );
    assert.ok(found);
    const few = { ...found.value, readers: { ...found.value.readers, members: 1, guests: 0 } };
    await server.stores.records.commit(partnershipId, [{ kind: 'channel', value: few, tag: found.tag }]);

    await speakAsTeams(server, inChannel(server, channel, coordinator)({ text: '<at>Tryg Overblik</at> gruppe' }));

    const members = new Intl.NumberFormat('da').format(channel.members.length);
    assert.ok(wordsOf(cardsIn(server, channel).at(-1)).includes(`${members} personer kan læse kanalen. Én er gæst.`));
  });

  describe('in a tenant that has a part in two partnerships', () => {
    const other = 'tryg-by';
    let elsewhere: DemoPerson;

    beforeEach(async () => {
      elsewhere = personCalled('styregruppe-kommune');
      const { tenantId, aadObjectId: objectId } = elsewhere;
      const seed = aSeed({
        partnership: aPartnership({ id: other, organisations: [anOrganisation({ tenantId })] }),
        people: [aPerson({ id: 'k', roles: ['coordinator'], identities: [{ tenantId, objectId }] })],
      });
      await seedPartnership(server.stores)(seed, server.demo.now());
    });

    const chooses = (person: DemoPerson, data: object) => pressInChannel(server, { channel, person }, data);

    async function askedAfterAdding(by: DemoPerson) {
      await added(by);
      return { ...dataOf(cardsIn(server, channel)[0], 'channel.group'), group: 'other' };
    }

    it('belongs to that whose coordinator answers first, also where the question was asked for the other', async () => {
      const data = await askedAfterAdding(guest);
      assert.ok(JSON.stringify(data).includes(partnershipId));

      const answer = await chooses(elsewhere, data);

      assert.match(wordsOf(answer.value), /Kanalen hører til/);
      assert.deepEqual([(await stored(other))?.group, (await stored(other))?.confirmedById], ['other', 'k']);
      assert.notEqual((await stored())?.removedAt, null);
    });

    it('asks the coordinators of both, where nobody has answered', async () => {
      await added(guest);

      await speakAsTeams(server, inChannel(server, channel, elsewhere)({ text: '<at>Tryg Overblik</at> hej' }));

      assert.match(wordsOf(cardsIn(server, channel).at(-1)), /Hvilken gruppe er dette\?/);
    });

    it('stays with the partnership that has answered, whoever coordinates another', async () => {
      const data = await askedAfterAdding(coordinator);
      await chooses(coordinator, data);

      const answer = await chooses(elsewhere, data);

      assert.match(answer.value, /Det har du ikke adgang til/);
      assert.deepEqual([(await stored())?.removedAt, (await stored())?.group], [null, 'other']);
      assert.equal(await stored(other), undefined);
    });
  });
});
