import assert from 'node:assert/strict';
import * as v from 'valibot';

const message = v.looseObject({
  id: v.string(),
  text: v.optional(v.string()),
  attachments: v.optional(v.array(v.looseObject({ content: v.optional(v.unknown()) }))),
});
const conversations = v.array(v.looseObject({ id: v.string(), personId: v.optional(v.string()), kind: v.string() }));

export type InvokeBody = { readonly statusCode: number; readonly type: string; readonly value: unknown };
const invokeBody = v.object({ statusCode: v.number(), type: v.string(), value: v.unknown() });

/** Speaks and presses on behalf of one sample person, as the trial page does, and reads the tab's API as them. */
export type DemoClient = {
  readonly conversationId: string;
  say(text: string, locale?: string): Promise<void>;
  /** An Action.Execute of the newest card; `locale` is that of their Teams. */
  press(data: Readonly<Record<string, unknown>>, locale?: string): Promise<InvokeBody>;
  submit(data: Readonly<Record<string, unknown>>): Promise<void>;
  /** The cards posted in this chat, oldest first. */
  cards(): Promise<readonly unknown[]>;
  token(): Promise<string>;
  get(path: string): Promise<{ readonly status: number; readonly body: unknown }>;
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
};

/** Gives the app to these alone; `installForAll` takes most of a second, as it gives it to everybody, one after another. */
export async function installFor(origin: string, personIds: readonly string[]): Promise<void> {
  for (const personId of personIds) {
    const answer = await postJson(`${origin}/demo/people/${personId}/install`, {});
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  }
}

export async function demoClient(origin: string, personId: string): Promise<DemoClient> {
  const all = v.parse(conversations, await (await fetch(`${origin}/demo/conversations`)).json());
  const conversationId = all.find((each) => each.kind === 'personal' && each.personId === personId)?.id ?? '';
  assert.notEqual(conversationId, '', `no chat for ${personId}`);
  const chat = `${origin}/demo/conversations/${encodeURIComponent(conversationId)}`;
  const activities = async () => v.parse(v.array(message), await (await fetch(`${chat}/activities`)).json());
  const last = async () => (await activities()).findLast(({ attachments }) => attachments?.length)?.id ?? '';
  const token = async () => {
    const answer = await postJson(`${origin}/demo/token`, { personId });
    return v.parse(v.object({ token: v.string() }), answer.body).token;
  };
  return {
    conversationId,
    token,
    say: async (text, locale = 'da-DK') => {
      const answer = await postJson(`${chat}/messages`, { personId, text, locale });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
    },
    press: async (data, locale = 'da-DK') => {
      const action = { verb: data.verb, data };
      const answer = await postJson(`${chat}/invoke`, { personId, activityId: await last(), action, locale });
      return v.parse(invokeBody, answer.body);
    },
    submit: async (data) => {
      await postJson(`${chat}/submit`, { personId, activityId: await last(), data });
    },
    cards: async () =>
      (await activities()).flatMap(({ attachments }) => attachments?.map(({ content }) => content) ?? []),
    get: async (path) =>
      answerOf(await fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${await token()}` } })),
    post: async (path, body) => postJson(`${origin}${path}`, body, await token()),
  };
}

async function postJson(url: string, body: unknown, token?: string) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return answerOf(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function answerOf(response: Response): Promise<{ readonly status: number; readonly body: unknown }> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body };
}
