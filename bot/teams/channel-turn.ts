import type { AttendanceAction } from '#bot/cards/attendance-action.ts';
import { type CardAction, readCardAction } from '#bot/cards/card-action.ts';
import { channelMineCard } from '#bot/cards/channel-asked-card.ts';
import { channelGroupAnsweredCard } from '#bot/cards/channel-group-card.ts';
import type { RoundAction } from '#bot/cards/round-action.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { hasRole, type Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { factsOfError } from '#bot/log.ts';
import { textFor } from '#bot/text/text-for.ts';
import { type Member, memberOf } from '#bot/use-cases/admit.ts';
import { claimChannel } from '#bot/use-cases/channels/claim-channel.ts';
import { identityInChannel } from '#bot/use-cases/channels/identity-in-channel.ts';
import { channelsOf, keepReaders } from '#bot/use-cases/channels/keep-channel.ts';
import type { NewChannel } from '#bot/use-cases/channels/register-channel.ts';
import { type GroupSet, setChannelGroup } from '#bot/use-cases/channels/set-channel-group.ts';
import { readMine } from '#bot/use-cases/notices/read-mine.ts';
import { attendanceTurn } from './attendance-turn.ts';
import { askForGroup, sharedLanguage } from './channel-events.ts';
import { channelPlace } from './channel-place.ts';
import type { Inbound } from './inbound.ts';
import { postCard } from './post-card.ts';
import type { CardAnswer, Turn } from './turn.ts';
import { reasonOf, sentenceOf } from './turn-edge.ts';
import type { TurnRoom } from './turn-room.ts';

type ChannelTurn = Omit<Turn, 'identity'>;

/**
 * A pressed button in a channel, or Teams asking for somebody's own view of a card. Whatever is answered is shown to
 * that person alone. Throws Refusals and Outages, as the use-cases do.
 */
export async function channelPress(room: TurnRoom, turn: ChannelTurn, { inbound, data }: Pressed): Promise<CardAnswer> {
  const action = readCardAction(data);
  if (!action || !isForChannel(action)) return { kind: 'message', text: turn.text.chat.notices.channel.text };
  const { place, identity } = await speakerIn(room, inbound);
  const answer = await answerOf(room, turn, { action, identity, place });
  // Once they are known to be one of ours: of anybody else nothing is kept.
  await room.channels.noteSighting(identity, 'channel', new Date().toISOString());
  return answer;
}

type ChannelAction = AttendanceAction | Extract<RoundAction, { verb: 'channel.group' | 'round.mine' }>;

function isForChannel(action: CardAction): action is ChannelAction {
  return action.verb === 'channel.group' || action.verb === 'round.mine' || action.verb === 'meeting.attend';
}

function answerOf(
  room: TurnRoom,
  turn: ChannelTurn,
  { action, ...speaker }: Speaker & { readonly action: ChannelAction },
): Promise<CardAnswer> {
  switch (action.verb) {
    case 'channel.group':
      return answerGroup(room, turn, { action, ...speaker });
    case 'meeting.attend':
      return attendanceTurn(room, turn, { action, ...speaker });
    case 'round.mine':
      return ownView(room, turn, { action, ...speaker });
  }
}

/**
 * Clients that know no Execute send an answer as a message; true where it was one. What is refused is said to everybody,
 * as is that somebody's answer about a meeting was kept; neither says anything of anybody.
 */
export async function answersAsMessage(room: TurnRoom, turn: ChannelTurn, inbound: Inbound): Promise<boolean> {
  const data = inbound.text ? null : inbound.value;
  const verb = readCardAction(data)?.verb;
  if (verb !== 'channel.group' && verb !== 'meeting.attend') return false;
  const say = (sentence: string) => turn.send(saidCard({ text: turn.text, sentence, sampleData: room.sampleData }));
  try {
    const answer = await channelPress(room, turn, { inbound, data });
    const { noted, notInvited } = turn.text.meetingPosts;
    const isOutside = answer.kind === 'message' && answer.text === notInvited;
    if (verb === 'meeting.attend') await say(isOutside ? notInvited : noted);
  } catch (error) {
    await say(sentenceOf(reasonOf(error, room.log), turn.text));
  }
  return true;
}

type Pressed = { readonly inbound: Inbound; readonly data: unknown };
type Answering<Verb extends RoundAction['verb']> = {
  readonly action: Extract<RoundAction, { verb: Verb }>;
} & Speaker;
type Speaker = { readonly identity: Identity; readonly place: NewChannel };

/** Refuses whom the roster does not know, and people of tenants that are not allowed, whoever hosts the channel. */
async function speakerIn(room: TurnRoom, inbound: Inbound): Promise<Speaker> {
  const place = channelPlace(inbound);
  if (!place) throw new Refusal('unknown_person');
  const who = { place, hostTenantId: place.tenantId, userMri: inbound.from.id };
  const identity = await identityInChannel(room.ports, room.channels.roster)(who);
  if (!identity) throw new Refusal('unknown_person');
  if (!room.channels.allowedTenants.includes(identity.tenantId)) throw new Refusal('tenant_not_allowed');
  return { identity, place };
}

/** The answer takes the question's place for everybody. Where Teams does not take the edit, it is stored all the same. */
async function answerGroup(
  room: TurnRoom,
  { text, at }: ChannelTurn,
  { action, identity, place: here }: Answering<'channel.group'>,
): Promise<CardAnswer> {
  if (action.channelId !== here.id) throw new Refusal('no_such_channel');
  const answer = { identity, ...action, at };
  const partnershipId = await claimChannel(room.ports)({ ...answer, tenantId: here.tenantId });
  const set = await setChannelGroup(room.ports, room.channels.roster)({ ...answer, partnershipId });
  const { id: conversationId, serviceUrl, questionActivityId } = set.channel;
  if (questionActivityId) {
    const place = { kind: 'edit', serviceUrl, conversationId, activityId: questionActivityId } as const;
    const post = { partnershipId, card: answeredCard(set, textFor(sharedLanguage)) };
    await postCard(room.channels.posting, place, post).catch((error: unknown) =>
      room.log.warn('question_not_replaced', factsOfError(error)),
    );
  }
  return { kind: 'card', card: answeredCard(set, text) };
}

function answeredCard({ partnership, person, channel }: GroupSet, text: Turn['text']) {
  const { group, readers } = channel;
  return channelGroupAnsweredCard({ text, group, readers, byName: person.name, sampleData: partnership.sampleData });
}

/** What the person who looks at the post has still to answer; the way on is the tab, where nobody else reads along. */
async function ownView(
  room: TurnRoom,
  { text, language, at }: ChannelTurn,
  { action, identity }: Answering<'round.mine'>,
): Promise<CardAnswer> {
  const { partnershipId, roundId } = action;
  const mine = await readMine(room.ports)({ identity, partnershipId, roundId, language, at });
  const card = channelMineCard({
    text,
    sampleData: mine.sampleData,
    round: mine.round,
    lines: mine.lines,
    formUrl: (initiativeId) => room.links.form(partnershipId, initiativeId),
    tabUrl: room.links.mine(partnershipId),
  });
  return { kind: 'card', card };
}

/**
 * Somebody speaks to the bot in a channel. Where nobody has said yet whose channel it is, or a coordinator wants to
 * correct it, the question is asked again; true where it was.
 */
export async function asksForGroup(room: TurnRoom, inbound: Inbound): Promise<boolean> {
  const { ports } = room;
  const place = channelPlace(inbound);
  if (!place) return false;
  const found = (await channelsOf(ports, place.tenantId)).find(({ channel }) => channel.id === place.id);
  const speaker = found ? await speakerIn(room, inbound).catch(nullIfRefused) : null;
  if (!found || !speaker) return false;
  const { channel, partnershipId } = found;
  const partnership = await ports.partnerships.partnership(partnershipId);
  const member = await memberOf(ports, speaker.identity, partnershipId);
  const mayAsk = channel.group === null ? await isOneOfOurs(room, speaker.identity) : isCoordinator(member);
  if (!partnership || !mayAsk) return false;
  // Others may have joined since it was last looked at.
  await keepReaders(ports, room.channels.roster)(place.tenantId, place.id);
  const now = (await channelsOf(ports, place.tenantId)).find((each) => each.channel.id === place.id);
  await askForGroup(room, { partnership, channel: now?.channel ?? channel });
  return true;
}

/** Also of another partnership than the one it was asked for: the channel may be theirs. */
async function isOneOfOurs({ ports }: TurnRoom, identity: Identity): Promise<boolean> {
  return (await ports.directory.partnershipsOf(identity)).length > 0;
}

function isCoordinator(member: Member | null): boolean {
  return member !== null && hasRole(member.person, 'coordinator');
}

function nullIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
