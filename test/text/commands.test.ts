import assert from 'node:assert/strict';
import { commands, readCommand } from '#bot/text/commands.ts';

describe('the words the bot understands', () => {
  it('are read whatever their case, spaces and closing signs', () => {
    for (const said of ['hjælp', 'Hjælp!', ' HELP ', 'hjaelp.', '?', ' ?? ', '“hjælp”', 'hjælp\u00a0']) {
      assert.equal(readCommand(said), 'help', said);
    }
    for (const said of ['hej', 'Hej!', 'HI', 'hello…', 'Goddag.']) assert.equal(readCommand(said), 'greeting', said);
    for (const said of ['status', 'Status?', ' STATUS ']) assert.equal(readCommand(said), 'status', said);
  });

  it('are not found inside longer texts', () => {
    for (const said of ['', ' ', '!', 'status på bydelen', 'jeg vil gerne have hjælp', 'sht', '42']) {
      assert.equal(readCommand(said), null, said);
    }
  });

  it('keep the lengths of Teams’ command menu and can be read back from it', () => {
    for (const { command, menu } of commands) {
      for (const entry of Object.values(menu ?? {})) {
        assert.ok(entry.title.length <= 32 && entry.description.length <= 128, entry.title);
        assert.equal(readCommand(entry.title), command);
      }
    }
  });
});
