import assert from 'node:assert/strict';
import type { DemoClient } from '#test/support/demo-client.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

type Typed = Readonly<Record<string, unknown>>;

/** A coordinator's chat, in which each press becomes the card that is pressed next. */
export type CoordinatorDesk = {
  /** The card as it stands. */
  card(): unknown;
  /** Writes `runde`; the card that comes. */
  asks(): Promise<unknown>;
  /** Presses the first button with this verb on the card and what is typed beside it; the card in its place. */
  presses(verb: string, typed?: Typed): Promise<unknown>;
  /** As `presses`, on any card, such as an old one. */
  pressesOn(card: unknown, verb: string, typed?: Typed): Promise<unknown>;
};

export function coordinatorDesk(client: DemoClient): CoordinatorDesk {
  let card: unknown = null;
  const newest = async () => (await client.cards()).at(-1);
  const pressesOn = async (pressed: unknown, verb: string, typed: Typed = {}) => {
    const answer = await client.press({ ...dataOf(pressed, verb), ...typed });
    assert.equal(answer.statusCode, 200);
    // A sentence leaves the card; it may say that another was posted.
    if (typeof answer.value === 'string') return answer.value;
    card = answer.value;
    return card;
  };
  return {
    card: () => card,
    asks: async () => {
      await client.say('runde');
      card = await newest();
      return card;
    },
    presses: (verb, typed) => pressesOn(card, verb, typed),
    pressesOn,
  };
}

/** The value of the choice with this name in its title. */
export function choiceOf(card: unknown, name: string): unknown {
  const found = JSON.stringify(card).match(new RegExp(`"title":"${name}[^"]*","value":"([^"]+)"`));
  assert.ok(found, `no choice ${name}`);
  return found[1];
}

/** The first words of a card after the mark that says it is sample data. */
export function headingOf(card: unknown): string {
  return (
    wordsOf(card)
      .split('\n')
      .find((line) => line !== 'Eksempeldata') ?? ''
  );
}
