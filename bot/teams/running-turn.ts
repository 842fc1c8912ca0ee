import type { CoordinatorAction } from '#bot/cards/coordinator-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { type PreviewPerson, roundPreviewCard } from '#bot/cards/round-preview-card.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { RoundDates } from '#bot/domain/round.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { type PreviewedPerson, type RoundPreview, readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { readRound } from '#bot/use-cases/rounds/read-round.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import { roundName, shownAnswer, shownMissing, shownRound } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type OnRound = Exclude<CoordinatorAction, { verb: `request.${string}` }>;
type Of<Verb extends OnRound['verb']> = Extract<OnRound, { verb: Verb }>;

/**
 * What a coordinator does about a round. What changes it answers with the round as it is then, in the place of the
 * pressed card; what is only looked at comes as a message of its own.
 */
export async function runningTurn(room: TurnRoom, turn: Turn, action: OnRound): Promise<CardAnswer> {
  switch (action.verb) {
    case 'round.show':
      return posted(turn, await shownRound(room, turn, { ...action, done: null }));
    case 'round.answers':
      return { kind: 'card', card: await shownAnswer(room, turn, { ...action, done: null }) };
    case 'round.missing':
      return posted(turn, await shownMissing(room, turn, { ...action, done: null }));
    case 'round.preview':
      return posted(turn, await preview(room, turn, action));
    case 'round.preview_to_me':
      await previewToMe(room.ports)({ ...turn, ...action });
      return { kind: 'said', text: turn.text.coordinating.done.previewed };
    case 'round.remind':
      await remindNow(room.ports)({ ...turn, ...action });
      return { kind: 'said', text: turn.text.coordinating.done.reminded };
    case 'round.extend':
    case 'round.reopen':
      return redated(room, turn, action);
    default:
      return changed(room, turn, action);
  }
}

async function posted(turn: Turn, card: Card): Promise<CardAnswer> {
  await turn.send(card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

const changes = {
  'round.open': confirmOpening,
  'round.undo': undoOpening,
  'round.close': closeRound,
  'round.cancel': cancelRound,
  'round.accept_dates': confirmProposal,
  'round.decline_dates': declineProposal,
} as const;

async function changed(room: TurnRoom, turn: Turn, action: Of<keyof typeof changes>): Promise<CardAnswer> {
  await changes[action.verb](room.ports)({ ...turn, ...action });
  const done = action.verb === 'round.undo' ? turn.text.coordinating.done.undone : null;
  return { kind: 'card', card: await shownRound(room, turn, { ...action, done }) };
}

/** Only the due day is chosen here; the grace follows by the rule, and everything else stays. */
async function redated(room: TurnRoom, turn: Turn, action: Of<'round.extend' | 'round.reopen'>): Promise<CardAnswer> {
  const { verb, dueOn } = action;
  if (dueOn === null) return { kind: 'said', text: turn.text.coordinating.extend.missing };
  const question: RoundQuestion = { ...turn, ...action };
  const { round } = await readRound(room.ports)(question);
  const dates = datesWith(round, dueOn);
  if (verb === 'round.extend') await changeDates(room.ports)({ ...question, dates });
  else await reopenRound(room.ports)({ ...question, dates });
  return { kind: 'card', card: await shownRound(room, turn, { ...action, done: null }) };
}

function datesWith({ opensOn, dueTime, meetingOn }: RoundDates, dueOn: string) {
  return { opensOn, dueOn, dueTime, graceUntil: null, graceTime: null, meetingOn };
}

async function preview(room: TurnRoom, turn: Turn, action: Of<'round.preview'>): Promise<Card> {
  const found = await readPreview(room.ports)({ ...turn, ...action });
  const { round, now } = found;
  return roundPreviewCard({
    text: turn.text,
    partnershipId: action.partnershipId,
    roundId: round.id,
    roundName: roundName(round, turn),
    timeZone: now.partnership.timeZone,
    sampleData: now.partnership.sampleData,
    opensAt: found.opensAt,
    people: found.people.map((person) => previewedPerson(turn, found, person)),
    withoutLead: found.withoutLead.map((id) => initiativeName(turn, found, id)),
    notices: found.notices,
    strategyEnded: found.strategyEnded,
    isPlanned: round.state === 'planned',
    tabUrl: room.links.overview,
  });
}

function previewedPerson(turn: Turn, found: RoundPreview, asked: PreviewedPerson): PreviewPerson {
  const person = found.now.people.find(({ id }) => id === asked.personId);
  const { preview: words } = turn.text.coordinating;
  const { isParked, reach } = asked.reach;
  const isReached = !isParked && (reach === 'home_tenant' || reach === 'guest');
  const why = isParked ? words.parked : turn.text.coordinatorNotices.reach[reach];
  return {
    name: person?.name ?? '',
    phone: person?.phone ?? null,
    standsInFor: asked.standsInForIds.map((id) => found.now.people.find((each) => each.id === id)?.name ?? ''),
    initiativeNames: asked.initiativeIds.map((id) => initiativeName(turn, found, id)),
    unreachedBecause: isReached ? null : why,
  };
}

function initiativeName({ language, at }: Turn, { now }: RoundPreview, id: string): string {
  const initiative = now.initiatives.find((each) => each.id === id);
  if (!initiative) return id;
  const { name, nameEn } = nameOn(initiative, localDay(at, now.partnership.timeZone));
  return (language === 'en' && nameEn) || name;
}
