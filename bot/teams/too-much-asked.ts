import { ActivityTypes, type TurnContext } from 'botbuilder';
import { saidCard } from '#bot/cards/said-card.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { AskedTooMuch } from '#bot/use-cases/count-asking.ts';
import { type Inbound, tenantOf } from './inbound.ts';
import { answerInvoke, messageAnswer } from './invoke-answer.ts';
import type { Turn } from './turn.ts';
import { reasonOf, sentenceOf } from './turn-edge.ts';
import type { TurnRoom } from './turn-room.ts';

/** Who writes or presses, also in a channel; null for what Teams tells by itself, which is never refused. */
export function askerOf(inbound: Inbound): Identity | null {
  const isAsking = inbound.type === ActivityTypes.Message || inbound.type === ActivityTypes.Invoke;
  const objectId = (inbound.from.aadObjectId ?? inbound.from.id).toLowerCase();
  return isAsking ? { tenantId: tenantOf(inbound) ?? '', objectId } : null;
}

type Refused = { readonly inbound: Inbound; readonly context: TurnContext; readonly asked: AskedTooMuch };

/**
 * A pressed card stays as it is, with what was typed in it, and the sentence stands beside it. What was written is
 * answered once a minute at most, by a message without buttons: an answer to each would be as much again.
 */
export async function answerTooMuch(
  { log, sampleData }: TurnRoom,
  { text, send }: Pick<Turn, 'text' | 'send'>,
  { inbound, context, asked }: Refused,
): Promise<void> {
  const refusal = new Refusal('too_many_requests', { seconds: asked.seconds });
  const sentence = sentenceOf(reasonOf(refusal, log), text);
  if (inbound.type === ActivityTypes.Invoke) return answerInvoke(context, messageAnswer(sentence));
  if (!asked.isTold) await send(saidCard({ text, sentence, sampleData }));
}
