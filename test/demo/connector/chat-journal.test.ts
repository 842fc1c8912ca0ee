import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chat, createChat } from '#bot/demo/connector/chat.ts';
import { openChatJournal } from '#bot/demo/connector/chat-journal.ts';

const now = () => '2025-05-13T07:00:00.000Z';
const said = (text: string) => ({ conversationId: 'a:1', threadId: null, personId: 'lead-1', text, attachments: [] });

describe('the chat of a local run on the disk', () => {
  let dataDir: string;
  let chat: Chat;
  const reopened = () => createChat(openChatJournal(dataDir), now);
  const written = () => readFileSync(join(dataDir, 'chat.jsonl'), 'utf8');
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'demo-chat-'));
    chat = reopened();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('is there again after a restart, with edits, deletions and own views', () => {
    const first = chat.post(said('one'));
    const second = chat.post(said('two'));
    const third = chat.post(said('three'));
    chat.edit({ conversationId: 'a:1', id: first.id }, { text: 'ONE', attachments: [] });
    chat.remove({ conversationId: 'a:1', id: second.id });
    chat.showTo('lead-1', { conversationId: 'a:1', id: third.id }, { type: 'AdaptiveCard', body: [] });
    chat.setInstalled('lead-1', false);

    const again = reopened();

    assert.deepEqual(again.posts('a:1', 'lead-1'), chat.posts('a:1', 'lead-1'));
    assert.deepEqual(
      again.posts('a:1').map(({ text }) => text),
      ['ONE', 'three'],
    );
    assert.equal(again.isInstalled('lead-1'), false);
  });

  it('never holds a CPR number, neither in what was said nor in a card', () => {
    chat.post(said('borgeren 010190-1234 ringede'));
    const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '0101901234' }] };
    chat.post({ ...said(''), attachments: [{ contentType: 'card', content: card }] });

    assert.doesNotMatch(written(), /1234/);
    assert.match(reopened().posts('a:1')[0]?.text ?? '', /^borgeren 010190/);
  });

  it('never holds what somebody typed into a form that came back to them', () => {
    const { id } = chat.post(said('form'));
    const card = { type: 'AdaptiveCard', body: [{ type: 'Input.Text', id: 'happened', value: 'typed in confidence' }] };

    chat.showTo('lead-1', { conversationId: 'a:1', id }, card);

    assert.doesNotMatch(written(), /confidence/);
    assert.match(JSON.stringify(chat.posts('a:1', 'lead-1')), /confidence/);
  });

  it('survives a line that a kill cut off', () => {
    chat.post(said('kept'));
    appendFileSync(join(dataDir, 'chat.jsonl'), '{"kind":"posted","post":{"id":"1');

    assert.deepEqual(
      reopened()
        .posts('a:1')
        .map(({ text }) => text),
      ['kept'],
    );
  });
});
