import assert from 'node:assert/strict';
import type { Channel } from '#bot/demo/connector/roster.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { intentOf, meetingScope } from '#bot/domain/notice.ts';
import { postChange } from '#bot/use-cases/meetings/meeting-notices.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';
import { cardsIn, channelNamed, inChannel, pressInChannel, toldOf } from './speak-in-channel.ts';
import { speakAsTeams } from './speak-to-bot.ts';

const partnershipId = 'tryg-aalborg';
const meetingId = 'steering-2027-1';
const at = '2027-01-11T09:00:00.000Z';

describe('Who comes to a meeting, said on its post in the channel', () => {
  let server: DemoServer;
  let channel: Channel;
  let coordinator: DemoPerson;
  let members: readonly DemoPerson[];

  beforeEach(async () => {
    server = await startDemoServer();
    channel = channelNamed(server, 'Styregruppen');
    coordinator = found(({ role }) => role === 'coordinator');
    members = server.demo.roster.people.filter(({ role }) => role === 'steering');
    await speakAsTeams(server, toldOf(server, { channel, person: coordinator }, 'add').installation);
    const group = { verb: 'channel.group', cardVersion: 1, partnershipId, channelId: channel.id, group: 'steering' };
    await pressInChannel(server, { channel, person: coordinator }, group);
    await commit({ kind: 'meeting', value: aMeeting(), before: null, tag: null }, post());
    await server.deliver.drain();
  });

  afterEach(() => server.close());

  function found(isWanted: (person: DemoPerson) => boolean): DemoPerson {
    const person = server.demo.roster.people.find(isWanted);
    assert.ok(person);
    return person;
  }

  const commit = (...changes: Parameters<typeof server.stores.records.commit>[1]) =>
    server.stores.records.commit(partnershipId, changes);
  const post = () => postChange(channel.id, { meetingId, at });
  const shown = () => cardsIn(server, channel).at(-1);
  const answers = async () => {
    const attendances = await server.stores.records.attendances(partnershipId, meetingId);
    return attendances.map(({ personId, answer, substituteName }) => [personId, answer, substituteName]);
  };
  const presses = (person: DemoPerson, answer: string, typed: object = {}) =>
    pressInChannel(server, { channel, person }, { ...dataOf(shown(), 'meeting.attend'), answer, ...typed });
  const changeMeeting = async (change: Partial<Meeting>) => {
    const read = await server.stores.records.meeting(partnershipId, meetingId);
    assert.ok(read);
    const value = { ...read.value, ...change };
    await commit({ kind: 'meeting', value, before: read.value, tag: read.tag });
  };

  it('is answered to that person alone, counted on the post for all, and can be changed', async () => {
    const [first, second] = members;
    assert.ok(first && second);

    const answer = await presses(first, 'yes');
    await presses(second, 'no');
    await presses(second, 'no');
    await server.deliver.drain();

    assert.match(answer.value, /Du står som deltager/);
    assert.match(wordsOf(shown()), /1 deltager, 1 afbud/);
    assert.doesNotMatch(wordsOf(shown()), new RegExp(first.name));
    const posts = cardsIn(server, channel).length;

    await presses(second, 'yes');
    await server.deliver.drain();

    assert.match(wordsOf(shown()), /2 deltagere, 0 afbud/);
    assert.equal(cardsIn(server, channel).length, posts);
  });

  it('may be that somebody else is sent, by name, which never stands on the post', async () => {
    const [member] = members;
    assert.ok(member);

    const unnamed = await presses(member, 'substitute');
    const numbered = await presses(member, 'substitute', { substituteName: 'Vikar 010150-5006' });
    assert.deepEqual(await answers(), []);
    assert.equal(typeof unnamed.value, 'string');
    assert.doesNotMatch(JSON.stringify(numbered), /5006/);

    const named = await presses(member, 'substitute', { substituteName: 'Vikar Vikarsen' });
    await server.deliver.drain();

    assert.match(named.value, /Vikar Vikarsen kommer i stedet for dig/);
    assert.match(wordsOf(shown()), /1 sender en anden/);
    assert.doesNotMatch(wordsOf(shown()), /Vikarsen/);
  });

  it('is taken from a member of another tenant than the channel’s host', async () => {
    const outside = members.find(({ tenantId }) => tenantId !== channel.hostTenantId);
    assert.ok(outside);

    await presses(outside, 'yes');

    assert.deepEqual(await answers(), [[outside.id, 'yes', '']]);
  });

  it('is taken from nobody who is not in the group, not in the channel or known to nobody', async () => {
    const lead = found(({ role }) => role === 'lead');
    const stranger = { ...coordinator, id: 'udenfor', aadObjectId: '00000000-0000-4000-8000-0000000000fe' };

    assert.match((await presses(stranger, 'yes')).value, /Vi ved endnu ikke, hvem du er/);
    const wasThere = channel.members.some(({ id }) => id === lead.id);
    const answer = await presses(lead, 'yes');

    assert.match(answer.value, wasThere ? /ikke med i den gruppe/ : /Vi ved endnu ikke, hvem du er/);
    assert.deepEqual(await answers(), []);
  });

  it('is asked in Outlook once people are invited there, also on a card that still has its buttons', async () => {
    const old = shown();
    await changeMeeting({ isInvited: true });
    await commit(post());
    await server.deliver.drain();

    const [member] = members;
    assert.ok(member);
    const answer = await pressInChannel(
      server,
      { channel, person: member },
      { ...dataOf(old, 'meeting.attend'), answer: 'yes' },
    );

    assert.match(answer.value, /Outlook/);
    assert.doesNotMatch(JSON.stringify(shown()), /meeting\.attend/);
    assert.deepEqual(await answers(), []);
  });

  it('is taken from clients that send it as a message, and noted without saying whose it is', async () => {
    const [member] = members;
    assert.ok(member);
    const value = { ...dataOf(shown(), 'meeting.attend'), answer: 'no' };

    await speakAsTeams(server, inChannel(server, channel, member)({ text: undefined, value }));

    assert.deepEqual(await answers(), [[member.id, 'no', '']]);
    assert.match(wordsOf(shown()), /Svaret er noteret/);
    assert.doesNotMatch(wordsOf(shown()), new RegExp(member.name));
  });

  it('stands on one post however often it is brought up to date, with what is said later in its thread', async () => {
    const recipient = { kind: 'channel', channelId: channel.id } as const;
    const near = { kind: 'meeting_reply', recipient, meetingId, subjectId: 'near', createdAt: at } as const;
    const [standing] = await server.stores.records.standingPosts(partnershipId, meetingScope(meetingId));
    await commit(post(), { kind: 'send', value: intentOf(near) });

    await server.deliver.drain();

    const posts = server.demo.chat
      .posts(channel.id)
      .filter(({ attachments }) => wordsOf(attachments[0]?.content).includes('torsdag den 4. februar 2027'));
    assert.deepEqual(
      posts.map(({ threadId }) => threadId),
      [null, standing?.value.activityId],
    );
  });
});
