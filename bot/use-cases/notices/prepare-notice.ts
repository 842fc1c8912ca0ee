import { languageOf } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Intent, NoticeKind } from '#bot/domain/notice.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { KnownIdentity } from '#bot/domain/reach.ts';
import { sendTimeOf } from '#bot/domain/send-moment.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { toChannel } from './prepare-for-channel.ts';
import { contentOf, type Prepared, roundOf } from './prepared.ts';
import { knownIdentities } from './reach-of.ts';
import { dropped, personIn, type Reader, type RoundScene, type Said, type Scene } from './said.ts';
import { sayAsked } from './say-asked.ts';
import { isOfCase, sayCase } from './say-case.ts';
import { sayDecided, sayDecisionDue, sayDecisionNotReached } from './say-decision.ts';
import { isOfMeeting, sayMeetingToCoordinator } from './say-meeting-to-coordinator.ts';
import { isOfMinutes, sayMinutes } from './say-minutes.ts';
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
import { sayVersionNotTaken } from './say-version-not-taken.ts';
import { isOfYearly, sayYearly } from './say-yearly.ts';

/**
 * Decides anew, at the moment a notice is to be sent, whether it is still to be said and may be said at this hour, what
 * this reader may see, in which language and where. Throws an Outage when a store or Teams' roster does not answer.
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
  const until = sendTime(scene);
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
  'version_not_taken',
];

function mayStillGet(person: Person, kind: NoticeKind): boolean {
  return !toCoordinators.includes(kind) || hasRole(person, 'coordinator');
}

/** Also where it is found that somebody cannot be reached: whoever is asked in their place wants to sleep as well. */
function sendTime({ intent, now, settings, at }: Scene): string {
  const isCounted = now.rounds.some(({ id, dueTime }) => id === intent.roundId && dueTime !== null);
  return sendTimeOf(intent.kind, { at, hours: settings, zone: now.partnership.timeZone, isCounted });
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
  if (intent.kind === 'version_not_taken') return sayVersionNotTaken(scene);
  if (isOfCase(intent.kind)) return sayCase(scene, reader, intent.kind);
  if (intent.kind === 'decided') return sayDecided(scene, reader);
  if (intent.kind === 'decision_due') return sayDecisionDue(scene, reader);
  if (intent.kind === 'decision_not_reached') return sayDecisionNotReached(scene, reader);
  const round = await roundOf(scene);
  return round ? sayAboutRound({ ...scene, round }, reader) : dropped('not_needed');
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
