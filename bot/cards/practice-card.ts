import { sayHiddenIn } from '#bot/domain/hidden-text.ts';
import { isPractice, practiceMark } from '#bot/domain/practice.ts';
import { hiddenSentence } from '#bot/text/hidden-sentence.ts';
import { textFor } from '#bot/text/text-for.ts';
import type { Action, Card, Element, Execute } from './element-types.ts';
import { paragraph } from './elements.ts';

/**
 * A card as it leaves for Teams: what is hidden says so, and one of a practice partnership says so above everything else, and first of all in the
 * notification. Every way out goes through here, so no card is drawn with it and none can forget it.
 */
export function leavingCard(partnershipId: string | null, card: Card): Card {
  const said = sayHiddenIn(card, hiddenSentence(card.lang));
  return partnershipId !== null && isPractice(partnershipId) ? practiceCard(partnershipId, said) : said;
}

function practiceCard(partnershipId: string, card: Card): Card {
  const mark = paragraph(`${practiceMark} – ${textFor(card.lang).chat.practice}`, {
    size: 'small',
    weight: 'bolder',
    color: 'attention',
  });
  return {
    ...card,
    fallbackText: `${practiceMark}: ${card.fallbackText}`,
    body: [mark, ...card.body.map((element) => stayingIn(partnershipId, element))],
  };
}

/** Buttons that lead to no partnership of their own stay in this one: who practises is not led to what is real. */
function stayingIn(partnershipId: string, element: Element): Element {
  if (element.type === 'Container')
    return { ...element, items: element.items.map((each) => stayingIn(partnershipId, each)) };
  if (element.type !== 'ActionSet') return element;
  return { ...element, actions: element.actions.map((action) => keptIn(partnershipId, action)) };
}

function keptIn(partnershipId: string, action: Action): Action {
  if (action.type !== 'Action.Execute' || action.data.partnershipId !== undefined) return action;
  const data = { ...action.data, partnershipId };
  return { ...action, data, fallback: { ...action.fallback, data } } satisfies Execute;
}
