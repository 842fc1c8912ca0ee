import assert from 'node:assert/strict';
import type { Identity } from '#bot/domain/person.ts';
import { localInstant } from '#bot/domain/round-instants.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import type { DemoServer } from '#test/support/demo-server.ts';
import { dataOf, headingOf, wordsOf } from '#test/support/read-card.ts';
import { type Heard, heardIn, zone } from './heard.ts';
import { answer } from './story-steps.ts';

export const partnershipId = 'tryg-aalborg';

export type RoundStory = {
  /** Lets time pass until a local day and time; answers when all that fell due on the way was sent. */
  until(day: string, time: string): Promise<void>;
  now(): string;
  identity(personId: string): Identity;
  client(personId: string): Promise<DemoClient>;
  /** What a person does in their own chat; what the bot answers there is not counted among what was sent unasked. */
  inChat<T>(personId: string, act: (client: DemoClient) => Promise<T>): Promise<T>;
  /** Presses an initiative's button on the newest notice; the form that comes. */
  opensForm(personId: string, initiativeId: string): Promise<unknown>;
  /** Fills in a form and sends it; the words of the card that takes its place. */
  sends(personId: string, form: unknown, fields?: Readonly<Record<string, string>>): Promise<string>;
  /** Opens, fills in and sends. */
  answers(personId: string, initiativeId: string, fields?: Readonly<Record<string, string>>): Promise<string>;
  /**
   * Everything posted or edited unasked from a local day on, by time and heading:
   * `2026-12-01 08.00 | Tid til status | tovholder-havnefronten`.
   */
  said(fromDay: string): readonly string[];
  /** The same, message by message, in the order in which it was said. */
  heard(fromDay: string): readonly Heard[];
};

/** A round as its people live it, on the demonstration's own clock and chat. */
export function roundStory(server: DemoServer): RoundStory {
  const answered = new Set<string>();
  const postsOf = (personId: string) => {
    const person = server.demo.roster.person(personId);
    return person ? server.demo.chat.posts(server.demo.roster.personalChat(person).id) : [];
  };
  const client = (personId: string) => demoClient(server.origin, personId);
  const inChat = async <T>(personId: string, act: (own: DemoClient) => Promise<T>): Promise<T> => {
    const before = new Set(postsOf(personId).map(({ id }) => id));
    const done = await act(await client(personId));
    for (const { id } of postsOf(personId)) if (!before.has(id)) answered.add(id);
    await server.deliver.drain();
    return done;
  };
  const opensForm = (personId: string, initiativeId: string) =>
    inChat(personId, async (own) => {
      const asked = (await own.cards()).findLast((card) => JSON.stringify(card).includes('"status.open"'));
      await own.press(dataOf(asked, 'status.open', initiativeId));
      return (await own.cards()).at(-1);
    });
  const sends: RoundStory['sends'] = (personId, form, fields = {}) =>
    inChat(personId, async (own) => {
      const { value } = await own.press({ ...dataOf(form, 'status.submit'), ...answer, ...fields });
      return wordsOf(value);
    });
  return {
    client,
    inChat,
    opensForm,
    sends,
    now: server.demo.now,
    async until(day, time) {
      const now = localInstant(day, time, zone);
      const headers = { 'content-type': 'application/json' };
      const moved = await fetch(`${server.origin}/demo/clock`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ now }),
      });
      assert.equal(moved.status, 200, `${day} ${time}: ${await moved.text()}`);
    },
    identity(personId) {
      const person = server.demo.roster.person(personId);
      assert.ok(person, personId);
      return { tenantId: person.tenantId, objectId: person.aadObjectId };
    },
    answers: async (personId, initiativeId, fields = {}) =>
      sends(personId, await opensForm(personId, initiativeId), fields),
    said: (fromDay) =>
      heardIn(server, answered)
        .map(lineOf)
        .toSorted()
        .filter((line) => line >= fromDay),
    heard: (fromDay) => heardIn(server, answered).filter(({ at }) => at >= fromDay),
  };
}

function lineOf({ at, as, card, where }: Heard): string {
  const heading = headingOf(card);
  return `${at} | ${as === 'rettet' ? `${heading} (rettet)` : heading} | ${where}`;
}
