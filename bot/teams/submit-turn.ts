import { randomUUID } from 'node:crypto';
import type { CardAction } from '#bot/cards/card-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import type { FormNotice } from '#bot/cards/form-notice.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { type RefusedReason, refusedCard } from '#bot/cards/refused-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { FieldProblem, StatusForm } from '#bot/domain/status-form.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { type RepeatResult, repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { masked, submitStatus } from '#bot/use-cases/submit-status.ts';
import type { TurnRoom } from './run-turn.ts';
import type { CardAnswer, Turn } from './turn.ts';
import { reasonOf } from './turn-edge.ts';

export type Submission = Extract<CardAction, { verb: 'status.submit' | 'status.unchanged' }>;

/** Takes an answer. Whatever happens, what was typed comes back in the card until it is stored. */
export async function submitTurn(room: TurnRoom, turn: Turn, action: Submission): Promise<CardAnswer> {
  try {
    const take = action.verb === 'status.submit' ? submitStatus(room.ports) : repeatStatus(room.ports);
    const result = await take({ ...turn, ...action, newFormId: randomUUID() });
    return await answerTo(room, turn, { action, result });
  } catch (error) {
    const moved = await movedToOpenRound(room, turn, { action, error });
    return { kind: 'card', card: moved ?? givenBack(room, turn, { action, reason: reasonOf(error, room.log) }) };
  }
}

type Answered = { readonly action: Submission; readonly result: RepeatResult };

async function answerTo(room: TurnRoom, turn: Turn, { action, result }: Answered): Promise<CardAnswer> {
  const { text } = turn;
  const tabUrl = room.links.overview;
  switch (result.kind) {
    case 'accepted':
      return { kind: 'card', card: receiptCard({ text, receipt: result.receipt, tabUrl }) };
    case 'problems':
      return { kind: 'card', card: form(room, turn, { ...result, notice: { kind: 'none' } }) };
    case 'reason_needed':
      return reasonAsked(turn, action, result);
    default: {
      const { other, at } = result;
      const notice: FormNotice = { kind: 'answered_meanwhile', by: other?.authorName ?? null, at, other };
      return { kind: 'card', card: form(room, turn, { form: result.form, problems: [], notice }) };
    }
  }
}

type Shown = { readonly form: StatusForm; readonly problems: readonly FieldProblem[]; readonly notice: FormNotice };

function form(room: TurnRoom, turn: Turn, shown: Shown): Card {
  return statusFormCard({ text: turn.text, tabUrl: room.links.overview, ...shown });
}

/**
 * Pressed on the form, the question for a reason comes as a message of its own, so that the form keeps what was
 * typed in it; pressed on that question, it comes back in its place.
 */
async function reasonAsked(
  turn: Turn,
  action: Submission,
  { form, problems }: { readonly form: StatusForm; readonly problems: readonly FieldProblem[] },
): Promise<CardAnswer> {
  const isAsked = action.raw.reason !== undefined;
  const card = unchangedReasonCard({ text: turn.text, form, problems: isAsked ? problems : [] });
  if (isAsked) return { kind: 'card', card };
  await turn.send(card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

type Failed = { readonly action: Submission; readonly error: unknown };

/** A card from a round that has closed: where another is open, the texts move there and wait to be sent. */
async function movedToOpenRound(room: TurnRoom, turn: Turn, { action, error }: Failed): Promise<Card | null> {
  if (!(error instanceof Refusal) || error.code !== 'round_closed') return null;
  try {
    const filled = action.verb === 'status.submit' ? masked(action.raw) : null;
    const found = await openStatusForm(room.ports)({ ...turn, ...action.address, formId: randomUUID(), filled });
    const notice: FormNotice = { kind: 'moved_from_round', roundName: String(error.facts.round ?? '') };
    return form(room, turn, { form: found, problems: [], notice });
  } catch {
    return null;
  }
}

type Refused = { readonly action: Submission; readonly reason: RefusedReason };

function givenBack(room: TurnRoom, turn: Turn, { action, reason }: Refused): Card {
  const isWorthRetrying = reason.kind === 'outage' || reason.kind === 'fault';
  return refusedCard({
    text: turn.text,
    reason,
    typed: masked(action.raw),
    retry: isWorthRetrying ? action.address : null,
    sampleData: room.sampleData,
    tabUrl: room.links.overview,
  });
}
