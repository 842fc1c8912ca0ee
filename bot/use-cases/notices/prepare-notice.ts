import type { Channel, StandingPost } from '#bot/domain/channel.ts';
import { type Language, languageOf } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import {
  type DropReason,
  type FailureReason,
  type Intent,
  type NoticeKind,
  standingScope,
} from '#bot/domain/notice.ts';
import type { NoticeContent, NoticeFacts } from '#bot/domain/notice-content.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { KnownIdentity } from '#bot/domain/reach.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { knownIdentities } from './reach-of.ts';
import { dropped, personIn, type Reader, type RoundScene, type Said, type Scene } from './said.ts';
import { sayAsked } from './say-asked.ts';
import { isOfCase, sayCase } from './say-case.ts';
import { sayDecided, sayDecisionDue, sayDecisionNotReached } from './say-decision.ts';
import { sayChannelAsked, sayChannelTest, sayCounter } from './say-in-channel.ts';
import { isOfMeeting, sayMeetingToCoordinator } from './say-meeting-to-coordinator.ts';
import { isOfMinutes, sayMinutes, sayMinutesApproved, waitsUntil } from './say-minutes.ts';
import { sayMeetingPost, sayMeetingReply, threadIn } from './say-of-meeting.ts';
import { sayOfPack } from './say-of-packs.ts';
import { sayPointProposed } from './say-point-proposed.ts';
import { saySeriesPlanned } from './say-series-planned.ts';
import { sayGoalSummaries, sayNotOpened, sayNotReached, saySteppingDown, sayToCall } from './say-to-coordinator.ts';
import {
  sayAnsweredByOther,
  sayCancelled,
  sayDatesChanged,
  sayEnteredForYou,
  sayHandedOver,
  sayReturned,
  saySteppingDownAnswered,
} from './say-to-lead.ts';
import { isOfYearly, sayYearly } from './say-yearly.ts';

export type Prepared =
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'unreachable'; readonly reason: FailureReason }
  /** Nobody is to be disturbed now; `until` is the domain instant (ISO, UTC) from which they may be. */
  | { readonly kind: 'later'; readonly until: string }
  | {
      readonly kind: 'send';
      readonly to: Destination;
      readonly content: NoticeContent;
      /** The place that a standing post takes by its first. */
      readonly place?: StandingPlace;
    };

/** Where a post is to stand: whoever posts it takes the place first, as it was `found` (null: never taken). */
export type StandingPlace = {
  readonly scope: string;
  readonly channelId: string;
  readonly found: Tagged<StandingPost> | null;
};

/**
 * Decides anew, at the moment a notice is to be sent, whether it is still to be said and may be said at this hour, what
 * this reader may see, in which language and where. Channels are posted to at any hour. Throws an Outage when a store or Teams' roster does not answer.
 */
export function prepareNotice(ports: Ports, roster: ChannelRoster) {
  return async (partnershipId: string, intent: Intent, at: string): Promise<Prepared> => {
    const [now, settings] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.settings(partnershipId),
    ]);
    if (!now) return { kind: 'drop', reason: 'not_needed' };
    const day = localDay(at, now.partnership.timeZone);
    const scene: Scene = { ports, roster, intent, now, settings: settings.value, at, day };
    return intent.recipient.kind === 'person'
      ? toPerson(scene, intent.recipient.personId)
      : toChannel(scene, intent.recipient.channelId);
  };
}

async function toPerson(scene: Scene, personId: string): Promise<Prepared> {
  const person = personIn(scene.now, personId);
  if (!person || !mayStillGet(person, scene.intent.kind)) return { kind: 'drop', reason: 'not_a_member' };
  const known = await knownIdentities(scene.ports, person.identities);
  const place = addressAmong(known);
  const language = languageOf(place.kind === 'chat' ? place.address.locale : null);
  const said = await sayToPerson(scene, { person, language });
  if (said.kind === 'drop') return said;
  const until = mayComeAtAnyHour(scene)
    ? scene.at
    : nextSendTime(scene.at, scene.settings, scene.now.partnership.timeZone);
  if (until !== scene.at) return { kind: 'later', until };
  if (place.kind === 'unreachable') return place;
  return { kind: 'send', to: place, content: contentOf(scene, said, language) };
}

const toCoordinators: readonly NoticeKind[] = [
  'stepping_down',
  'to_call',
  'not_reached',
  'decision_not_reached',
  'goal_summaries',
  'not_opened',
  'preview',
  'point_proposed',
  'yearly_cut_off',
  'yearly_refused',
  'yearly_approved',
  'minutes_remark',
  'minutes_settled',
  'meeting_no_channel',
  'meeting_channel_gone',
  'meeting_headcount',
  'series_planned',
];

function mayStillGet(person: Person, kind: NoticeKind): boolean {
  return !toCoordinators.includes(kind) || hasRole(person, 'coordinator');
}

/**
 * Somebody waits for it in that moment: the preview they asked for, and where hours count the list of those to call.
 * All else keeps to the hours in which people may be written to, also what follows from what others do in the evening,
 * and also where it is found that somebody cannot be reached: whoever is asked in their place wants to sleep as well.
 */
function mayComeAtAnyHour({ intent, now }: Scene): boolean {
  if (intent.kind === 'preview') return true;
  return intent.kind === 'to_call' && now.rounds.some(({ id, dueTime }) => id === intent.roundId && dueTime !== null);
}

type Place = Extract<Destination, { kind: 'chat' }> | Extract<Prepared, { kind: 'unreachable' }>;

/** Where they were last seen to be alive; where Teams refuses every address, the newest refusal says why. */
export function addressAmong(known: readonly KnownIdentity[]): Place {
  const found = known
    .flatMap(({ identity, address }) => (address ? [{ identity, address }] : []))
    .toSorted((a, b) => (a.address.seenAt < b.address.seenAt ? 1 : -1));
  const usable = found.find(({ address }) => address.parked === null);
  if (usable) return { kind: 'chat', ...usable };
  return { kind: 'unreachable', reason: found[0]?.address.parked?.reason ?? 'no_address' };
}

async function sayToPerson(scene: Scene, reader: Reader): Promise<Said> {
  const { intent } = scene;
  if (intent.kind === 'stepping_down') return saySteppingDown(scene, reader);
  if (intent.kind === 'point_proposed') return sayPointProposed(scene, reader);
  if (intent.kind === 'stepping_down_answered') return saySteppingDownAnswered(scene, reader);
  if (isOfMinutes(intent.kind)) return sayMinutes(scene, reader, intent.kind);
  if (isOfMeeting(intent.kind)) return sayMeetingToCoordinator(scene);
  if (intent.kind === 'series_planned') return saySeriesPlanned(scene);
  if (isOfCase(intent.kind)) return sayCase(scene, reader, intent.kind);
  if (intent.kind === 'decided') return sayDecided(scene, reader);
  if (intent.kind === 'decision_due') return sayDecisionDue(scene, reader);
  if (intent.kind === 'decision_not_reached') return sayDecisionNotReached(scene, reader);
  const round = await roundOf(scene);
  return round ? sayAboutRound({ ...scene, round }, reader) : dropped('not_needed');
}

async function roundOf({ ports, now, intent }: Scene): Promise<RoundScene['round'] | null> {
  if (intent.roundId === null) return null;
  const found = now.rounds.find(({ id }) => id === intent.roundId);
  return found ?? ports.partnerships.round(now.partnership.id, intent.roundId);
}

function sayAboutRound(scene: RoundScene, reader: Reader): Promise<Said> {
  const { kind } = scene.intent;
  if (isOfYearly(kind)) return sayYearly(scene, reader, kind);
  switch (kind) {
    case 'dates_changed':
      return sayDatesChanged(scene, reader);
    case 'cancelled':
      return sayCancelled(scene, reader);
    case 'returned':
      return sayReturned(scene, reader);
    case 'handed_over':
      return sayHandedOver(scene, reader);
    case 'entered_for_you':
      return sayEnteredForYou(scene, reader);
    case 'answered_by_other':
      return sayAnsweredByOther(scene, reader);
    case 'to_call':
      return sayToCall(scene, reader);
    case 'not_reached':
      return sayNotReached(scene, reader);
    case 'goal_summaries':
      return sayGoalSummaries(scene, reader);
    case 'not_opened':
      return Promise.resolve(sayNotOpened(scene, reader));
    case 'asked':
    case 'reminder':
    case 'last_day':
    case 'snoozed':
    case 'reopened':
    case 'preview':
      return sayAsked(scene, reader, kind);
    default:
      return sayOfPack(scene, reader);
  }
}

/** A channel belongs to people of both languages; it is written to in the source's. */
const channelLanguage: Language = 'da';

async function toChannel(scene: Scene, channelId: string): Promise<Prepared> {
  const { ports, now } = scene;
  const channels = await ports.records.channels(now.partnership.id);
  const channel = channels.find(({ value }) => value.id === channelId)?.value;
  if (!channel || channel.removedAt !== null) return { kind: 'drop', reason: 'not_needed' };
  const said = await sayInChannel(scene, channel);
  const until = waitsUntil(scene);
  if (said.kind === 'drop') return said;
  if (until !== null) return { kind: 'later', until };
  const content = contentOf(scene, said, channelLanguage);
  const scope = standingScope(scene.intent);
  if (scope === null) return inThread(scene, channel, content);
  return { kind: 'send', ...(await standingPlace(scene, channel, scope)), content };
}

async function sayInChannel(scene: Scene, channel: Channel): Promise<Said> {
  const { kind } = scene.intent;
  if (kind === 'channel_test') return sayChannelTest(scene, channel);
  if (kind === 'minutes_approved') return sayMinutesApproved(scene);
  if (kind === 'meeting_post') return sayMeetingPost(scene, channel);
  if (kind === 'meeting_reply') return sayMeetingReply(scene, channel);
  const round = await roundOf(scene);
  if (!round) return dropped('not_needed');
  const about = { ...scene, round };
  if (kind === 'counter') return sayCounter(about, channelLanguage);
  return kind === 'channel_asked' ? sayChannelAsked(about, channel, channelLanguage) : dropped('not_needed');
}

/** Below the meeting's post. Where that does not stand yet it says the same itself, once it does; minutes stand alone then. */
async function inThread(scene: Scene, channel: Channel, content: NoticeContent): Promise<Prepared> {
  const threadId = scene.intent.meetingId === null ? null : await threadIn(scene, channel);
  if (threadId === null && scene.intent.kind === 'meeting_reply') return { kind: 'drop', reason: 'not_needed' };
  return { kind: 'send', to: { kind: 'channel', channel, threadId }, content };
}

type Standing = Pick<Extract<Prepared, { readonly kind: 'send' }>, 'to' | 'place'>;

/** In the place of the post that stands there. Where there is none, or somebody deleted it, a new one is posted. */
async function standingPlace({ ports, now }: Scene, channel: Channel, scope: string): Promise<Standing> {
  const posts = await ports.records.standingPosts(now.partnership.id, scope);
  const found = posts.find(({ value }) => value.channelId === channel.id) ?? null;
  if (found?.value.activityId) return { to: { kind: 'edit', channel, activityId: found.value.activityId } };
  return { to: { kind: 'channel', channel, threadId: null }, place: { scope, channelId: channel.id, found } };
}

function contentOf({ now: { partnership } }: Scene, facts: NoticeFacts, language: Language): NoticeContent {
  const { id, name, sampleData, timeZone } = partnership;
  return { partnershipId: id, partnershipName: name, sampleData, timeZone, language, ...facts };
}
