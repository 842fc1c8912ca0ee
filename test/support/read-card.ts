/** Reads a card as a person does: what it says, what its inputs hold, what its buttons would send. */

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a card, outermost first. */
function nodesOf(card: unknown): Node[] {
  if (Array.isArray(card)) return card.flatMap(nodesOf);
  if (!isNode(card)) return [];
  const { fallback: _, ...rest } = card;
  return [card, ...Object.values(rest).flatMap(nodesOf)];
}

/** All visible words of a card, one line per text, without what its inputs hold. */
export function wordsOf(card: unknown): string {
  return nodesOf(card)
    .flatMap((node) => [node.type === 'TextBlock' || node.type === 'TextRun' ? node.text : undefined, node.label])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** The words of a card's first heading; empty where it has none. */
export function headingOf(card: unknown): string {
  const heading = nodesOf(card).find(({ type, style }) => type === 'TextBlock' && style === 'heading');
  return typeof heading?.text === 'string' ? heading.text : '';
}

/** What Teams says of a card where it cannot show it. */
export function summaryOf(card: unknown): string {
  return isNode(card) && typeof card.fallbackText === 'string' ? card.fallbackText : '';
}

/** What the inputs of a card hold, by id. */
export function heldBy(card: unknown): Readonly<Record<string, unknown>> {
  const inputs = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [String(input.id), input.value]));
}

/** The data of the first button with this verb and, where given, this initiative. */
export function dataOf(card: unknown, verb: string, initiativeId?: string): Readonly<Record<string, unknown>> {
  const found = nodesOf(card).find(
    (node) =>
      node.type === 'Action.Execute' &&
      node.verb === verb &&
      (initiativeId === undefined || (isNode(node.data) && node.data.initiativeId === initiativeId)),
  );
  if (!found || !isNode(found.data)) throw new Error(`no button ${verb}`);
  return found.data;
}

/** What each of a card's buttons would send. */
export function pressesOf(card: unknown): readonly Readonly<Record<string, unknown>>[] {
  return nodesOf(card).flatMap(({ type, data }) => (type === 'Action.Execute' && isNode(data) ? [data] : []));
}
