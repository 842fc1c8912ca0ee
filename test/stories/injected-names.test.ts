import assert from 'node:assert/strict';
import { commands } from '#bot/text/commands.ts';
import { callEverything } from '#test/support/call-everything.ts';
import { textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { headingOf, pressesOf } from '#test/support/read-card.ts';
import { heardIn } from './heard.ts';
import { roundStory } from './round-story.ts';
import { answer } from './story-steps.ts';

/** What a coordinator, or whoever reads in a file of people, could call somebody or something. */
const nasty = (name: string) => `${name} [klik](https://evil.example) <at>Alle</at>`;

const typed = {
  ...answer,
  ...{ happened: nasty('Møde'), nextSteps: nasty('Ring'), reason: nasty('Grund'), newsText: nasty('Nyt') },
  ...{
    note: nasty('Note'),
    title: nasty('Titel'),
    text: nasty('Tekst'),
    question: nasty('Hvad'),
    phone: '12 34 56 78',
  },
};

const people = [
  'koordinator-kommune',
  'koordinator-politi',
  'tovholder-havnefronten',
  'tovholder-tryg-bydel',
  'stedfortraeder-havnefronten',
  'styregruppe-region',
  'administrator-kommune',
];

describe('Names and texts that somebody made to be more than words', function () {
  this.timeout(180_000);
  let server: DemoServer;
  const answered: unknown[] = [];

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    await callEverything(server.stores, nasty);
    for (const person of people) await usesEverything(await demoClient(server.origin, person));
    const story = roundStory(server);
    await story.until('2025-06-06', '12:00');
  });

  after(() => server.close());

  /** Says every word, and presses each kind of button on what comes, once. */
  async function usesEverything(client: DemoClient): Promise<void> {
    const pressed = new Set<unknown>();
    for (const { words } of commands) {
      await client.say(words[0] ?? '');
      for (const data of pressesOf((await client.cards()).at(-1))) {
        const key = `${data.verb} ${data.kind ?? ''} ${data.step ?? ''}`;
        if (pressed.has(key)) continue;
        pressed.add(key);
        const { value } = await client.press({ ...typed, ...data });
        answered.push(value);
        for (const next of pressesOf(value)) {
          if (pressed.has(`${next.verb}`)) continue;
          pressed.add(`${next.verb}`);
          answered.push((await client.press({ ...typed, ...next })).value);
        }
      }
    }
  }

  const shown = () => [...answered, ...heardIn(server).map(({ card }) => card)];

  it('reach many cards', () => {
    const reached = shown().filter((card) => JSON.stringify(card ?? '').includes('evil.example'));
    assert.ok(new Set(reached.map(headingOf)).size > 40);
  });

  it('stand nowhere as a link or a mention, where a client would make one of them', () => {
    const broken = shown().flatMap((card) =>
      [
        ...textBlockTexts(card).filter((text) => /evil/.test(text)),
        ...namesIn(card).filter((text) => /\]\(|<at>/.test(text)),
      ].map((text) => `${headingOf(card)}: ${text}`),
    );

    assert.deepEqual([...new Set(broken)], []);
  });

  it('stand as they were written where a client shows plain words', () => {
    assert.ok(shown().some((card) => textRuns(card).some((run) => run.includes('](https://evil.example) <at>'))));
  });

  it('are no sentence of ours beside a card either', () => {
    const sentences = answered.filter((value) => typeof value === 'string');

    assert.ok(sentences.length > 0);
    assert.deepEqual(
      sentences.filter((sentence) => /\]\(|<at>/.test(sentence)),
      [],
    );
  });
});

/** What stands on buttons, choices and inputs, and what a notification says: names may stand in it, with their signs broken. */
function namesIn(card: unknown): readonly string[] {
  return valuesOf(card, ['title', 'label', 'fallbackText', 'placeholder', 'errorMessage', 'altText', 'summary']);
}

function valuesOf(part: unknown, names: readonly string[]): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((each) => valuesOf(each, names));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    // What a button would send back is no text of the card.
    if (name === 'data') return [];
    return typeof value === 'string' && names.includes(name) ? [value] : valuesOf(value, names);
  });
}
