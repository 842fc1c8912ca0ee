import assert from 'node:assert/strict';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { DemoServer } from '#test/support/demo-server.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type BotResponse = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Somebody of the sample partnership, who has the app. */
export function installedPerson(server: DemoServer, id: string): DemoPerson {
  const person = server.demo.roster.person(id);
  assert.ok(person, `no sample person ${id}`);
  server.demo.chat.setInstalled(id, true);
  return person;
}

/** What the bot posted to a person so far. */
export function postedTo(server: DemoServer, person: DemoPerson) {
  return server.demo.chat.posts(server.demo.roster.personalChat(person).id);
}

/** "hej" in a personal chat, as Teams sends it; `overrides` replace whole fields, and undefined takes one away. */
export function aMessage(server: DemoServer, person: DemoPerson, overrides: Fields = {}): Fields {
  return {
    type: 'message',
    id: '1747119600000',
    channelId: 'msteams',
    serviceUrl: server.demo.connectorUrl,
    locale: 'da-DK',
    from: { id: '29:1abc', name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: `28:${server.config.bot.appId}`, name: 'Tryg Overblik' },
    conversation: {
      id: server.demo.roster.personalChat(person).id,
      conversationType: 'personal',
      tenantId: person.tenantId,
    },
    channelData: { tenant: { id: person.tenantId } },
    text: 'hej',
    ...overrides,
  };
}

/** An invoke in a personal chat. */
export function anInvoke(server: DemoServer, person: DemoPerson, overrides: Fields = {}): Fields {
  return aMessage(server, person, { type: 'invoke', name: 'adaptiveCard/action', text: undefined, ...overrides });
}

/** Posts to the bot's endpoint; without `authorization` there is no such header. */
export async function speakToBot(
  server: DemoServer,
  activity: unknown,
  authorization: string | null,
): Promise<BotResponse> {
  const response = await fetch(`${server.origin}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(authorization === null ? {} : { authorization }),
    },
    body: JSON.stringify(activity),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** As `speakToBot`, with the token that Teams' connector would send. */
export async function speakAsTeams(server: DemoServer, activity: unknown): Promise<BotResponse> {
  return speakToBot(server, activity, `Bearer ${await server.demo.issuer.signBotToken()}`);
}
