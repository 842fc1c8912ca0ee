import { randomUUID } from 'node:crypto';
import type { CardAction } from '#bot/cards/card-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import type { FormNotice } from '#bot/cards/form-notice.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { FieldProblem, StatusForm } from '#bot/domain/status-form.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { type RepeatResult, repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { enterOnBehalf } from '#bot/use-cases/requests/enter-on-behalf.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import type { RoundClosed, SubmitStatus } from '#bot/use-cases/submitting.ts';
import { openedByForm } from './opened-by.ts';
import type { CardAnswer, Turn } from './turn.ts';
import { reasonOf } from './turn-edge.ts';
import type { TurnRoom } from './turn-room.ts';

export type Submission = Extract<CardAction, { verb: 'status.submit' | 'status.unchanged' }>;

/** Takes an answer. Whatever happens, what was typed comes back in the card until it is stored. */
export async function submitTurn(room: TurnRoom, turn: Turn, action: Submission): Promise<CardAnswer> {
  const answer = await taken(room, turn, action).catch((error: unknown) => notTaken(room, turn, { action, error }));
  if (answer.isReceipt || !isPressedOnForm(action)) return { kind: 'card', card: answer.card };
  await turn.send(answer.card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

type Answer = { readonly card: Card; readonly isReceipt: boolean };

/**
 * "Unchanged" on the form sends nothing of what stands in its inputs, so until it is stored the form must stay and
 * every answer come as a message of its own; the question for a reason sends its input and is answered in its place.
 */
function isPressedOnForm({ verb, raw }: Submission): boolean {
  return verb === 'status.unchanged' && raw.reason === undefined && raw.followUp1Id === undefined;
}

async function taken(room: TurnRoom, turn: Turn, action: Submission): Promise<Answer> {
  const input = { ...turn, ...action, newFormId: randomUUID() };
  const result = await takerOf(room, action)(input);
  if (result.kind === 'closed') return { card: await closed(room, turn, { action, result }), isReceipt: false };
  return { card: cardFor(room, turn, { action, result }), isReceipt: result.kind === 'accepted' };
}

/** A coordinator's form says for whom it is; whether they may is asked by the use-case. */
function takerOf({ ports }: TurnRoom, { verb, onBehalfOfId }: Submission) {
  if (verb === 'status.unchanged') return repeatStatus(ports);
  if (onBehalfOfId === undefined) return submitStatus(ports);
  return (input: SubmitStatus) => enterOnBehalf(ports)({ ...input, onBehalfOfId });
}

type Answered = { readonly action: Submission; readonly result: Exclude<RepeatResult, RoundClosed> };

function cardFor(room: TurnRoom, turn: Turn, { action, result }: Answered): Card {
  const { text } = turn;
  const { partnershipId, initiativeId } = action.address;
  const tabUrl = room.links.initiative(partnershipId, initiativeId);
  switch (result.kind) {
    case 'accepted':
      return receiptCard({ text, receipt: result.receipt, tabUrl });
    case 'problems':
      return form(room, turn, { ...result, notice: { kind: 'none' } });
    case 'reason_needed':
      // Asked for the first time, the missing reason is no mistake.
      return unchangedReasonCard({ text, form: result.form, problems: isPressedOnForm(action) ? [] : result.problems });
    default: {
      const { other, at } = result;
      const notice: FormNotice = { kind: 'answered_meanwhile', by: other?.authorName ?? null, at, other };
      return form(room, turn, { form: result.form, problems: [], notice });
    }
  }
}

type Shown = { readonly form: StatusForm; readonly problems: readonly FieldProblem[]; readonly notice: FormNotice };

function form(room: TurnRoom, turn: Turn, shown: Shown): Card {
  return statusFormCard({ text: turn.text, tabUrl: openedByForm(shown.form, room.links), ...shown });
}

type Failed = { readonly action: Submission; readonly error: unknown };

async function notTaken(room: TurnRoom, turn: Turn, { action, error }: Failed): Promise<Answer> {
  const isGone = error instanceof Refusal && error.code === 'round_closed';
  const moved = isGone
    ? await unlessRefused(movedToOpenRound(room, turn, { action, notice: { kind: 'old_card' } }))
    : null;
  return { card: moved ?? givenBack(room, turn, { action, error }), isReceipt: false };
}

type ToClosed = { readonly action: Submission; readonly result: RoundClosed };

/** Where another round asks, the texts move there and wait to be sent; else whom to call, and that they are kept. */
async function closed(room: TurnRoom, turn: Turn, { action, result }: ToClosed): Promise<Card> {
  const notice: FormNotice = { kind: 'moved_from_round', roundName: result.roundName };
  const moved = await unlessRefused(movedToOpenRound(room, turn, { action, notice }));
  if (moved) return moved;
  return refusedCard({
    text: turn.text,
    reason: result,
    typed: maskRawStatus(action.raw),
    retry: null,
    sampleData: room.sampleData,
    tabUrl: room.links.overview(action.address.partnershipId),
  });
}

type Moving = { readonly action: Submission; readonly notice: FormNotice };

async function movedToOpenRound(room: TurnRoom, turn: Turn, { action, notice }: Moving): Promise<Card> {
  const { address, onBehalfOfId = null } = action;
  const filled = Object.keys(action.raw).length > 0 ? maskRawStatus(action.raw) : null;
  const question = { ...turn, ...address, roundId: null, onBehalfOfId, formId: randomUUID(), filled };
  return form(room, turn, { form: await openStatusForm(room.ports)(question), problems: [], notice });
}

/** No other round for them; whatever else went wrong is said as it is. */
async function unlessRefused(moved: Promise<Card>): Promise<Card | null> {
  return moved.catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
}

function givenBack(room: TurnRoom, turn: Turn, { action, error }: Failed): Card {
  const reason = reasonOf(error, room.log);
  // "Unchanged" is pressed again where it stands; an answer would be sent by that button with no texts in it.
  const isWorthRetrying = action.verb === 'status.submit' && reason.kind !== 'refusal';
  return refusedCard({
    text: turn.text,
    reason,
    typed: maskRawStatus(action.raw),
    retry: isWorthRetrying ? action.address : null,
    sampleData: room.sampleData,
    tabUrl: room.links.overview(action.address.partnershipId),
  });
}
