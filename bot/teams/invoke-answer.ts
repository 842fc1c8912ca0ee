import type { TurnContext } from 'botbuilder';
import type { Card } from '#bot/cards/element-types.ts';

export type InvokeAnswer = { readonly statusCode: number; readonly type: string; readonly value: unknown };

/** Puts a card in the place of the pressed one, for the person who pressed it. */
export function cardAnswer(card: Card): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** Says something while the card stays as it is, with what was typed in it. */
export function messageAnswer(text: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/**
 * Leaves the answer where botbuilder's adapter looks for it. HTTP status is always 200: botbuilder's own handler
 * would send the card's status code, at which Teams shows its general error instead.
 */
export async function answerInvoke(context: TurnContext, answer: InvokeAnswer | null): Promise<void> {
  await context.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, ...(answer ? { body: answer } : {}) },
  });
}
