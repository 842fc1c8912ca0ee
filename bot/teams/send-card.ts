import type { TurnContext } from 'botbuilder';
import type { Card } from '#bot/cards/element-types.ts';
import { Outage } from '#bot/domain/outage.ts';

/** Posts a card as a new message; its fallback text is what a notification shows. Throws an Outage when Teams does not take it. */
export async function sendCard(context: TurnContext, card: Card): Promise<void> {
  try {
    await context.sendActivity({
      type: 'message',
      summary: card.fallbackText,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  } catch (cause) {
    throw new Outage(operation, cause);
  }
}

/** Is this a send that Teams did not take, or whose answer was lost? */
export function isUnsent(error: unknown): boolean {
  return error instanceof Outage && error.operation === operation;
}

const operation = 'send';
