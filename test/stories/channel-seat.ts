import assert from 'node:assert/strict';
import type { Group } from '#bot/domain/channel.ts';
import type { DemoServer } from '#test/support/demo-server.ts';
import { dataOf } from '#test/support/read-card.ts';

type Typed = Readonly<Record<string, unknown>>;

/** A channel of the sample team as its members use it, through the same doors as the trial page. */
export type ChannelSeat = {
  readonly id: string;
  /** A coordinator adds the app, unless it is there, and says whose the channel is. */
  claims(personId: string, group: Group): Promise<void>;
  /** Adds the app, or removes it. */
  tells(personId: string, change: 'install' | 'uninstall'): Promise<void>;
  /** Presses the newest card with this button. */
  presses(personId: string, typed: Typed & { readonly verb: string }): Promise<void>;
};

export function channelSeat({ demo, origin, deliver }: DemoServer, name: string): ChannelSeat {
  const found = demo.roster.conversations.find((one) => one.kind === 'channel' && one.name === name);
  assert.ok(found, `no channel ${name}`);
  const { id } = found;
  const asks = async (what: string, body: object) => {
    const answer = await fetch(`${origin}/demo/conversations/${encodeURIComponent(id)}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${name} ${what}: ${answer.status} ${await answer.text()}`);
    await deliver.drain();
  };
  const tells: ChannelSeat['tells'] = (personId, change) => asks(change, { personId });
  const presses: ChannelSeat['presses'] = async (personId, typed) => {
    const { verb } = typed;
    const post = demo.chat
      .posts(id)
      .findLast(({ attachments }) => JSON.stringify(attachments).includes(`"verb":"${verb}"`));
    const data = { ...dataOf(post?.attachments[0]?.content, verb), ...typed };
    await asks('invoke', { personId, activityId: post?.id ?? '', action: { verb, data } });
  };
  return {
    id,
    tells,
    presses,
    claims: async (personId, group) => {
      if (demo.chat.isAdded(id) !== true) await tells(personId, 'install');
      await presses(personId, { verb: 'channel.group', group });
    },
  };
}
