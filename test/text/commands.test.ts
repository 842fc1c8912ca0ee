import assert from 'node:assert/strict';
import { commands, readCommand, readPractising } from '#bot/text/commands.ts';

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

describe('The word for practice', () => {
  it('is taken off what stands after it, and alone shows what there is to practise on', () => {
    const read = ['prøve status', 'Prøve: runde', ' PRACTICE meeting', 'proeve hjælp', 'prøve', 'Prøve '].map(
      readPractising,
    );

    assert.deepEqual(read, ['status', 'runde', 'meeting', 'hjælp', 'status', 'status']);
  });

  it('is none where it stands elsewhere, or in another word', () => {
    assert.deepEqual(['status', 'status prøve', 'prøven er slut', 'prøvestatus', ''].map(readPractising), [
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
