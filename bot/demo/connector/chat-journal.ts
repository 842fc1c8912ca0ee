import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { type ChatEvent, chatEvent } from './chat-events.ts';

export type ChatJournal = { read(): readonly ChatEvent[]; write(event: ChatEvent): void };

/**
 * The chat of a local run as lines of JSON, only ever appended to. No CPR number reaches the disk, nor does what
 * somebody typed into a form: a card that came back with their answers in it stays in memory.
 */
export function openChatJournal(dataDir: string): ChatJournal {
  const path = join(dataDir, 'chat.jsonl');
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(readLine) : []),
    write(event) {
      if (event.kind === 'viewed' && holdsInputs(event.card)) return;
      appendFileSync(path, `${JSON.stringify(masked(event, ''))}\n`);
    },
  };
}

/** A line that was cut off by a kill is skipped: nobody was told that it was written. */
function readLine(line: string): ChatEvent[] {
  if (line === '') return [];
  try {
    const parsed = v.safeParse(chatEvent, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}

function holdsInputs(card: unknown): boolean {
  return /"type":"Input\./.test(JSON.stringify(card) ?? '');
}

/** Ids are machine-made and may hold ten digits by chance; masking one would break the card it belongs to. */
function masked(value: unknown, key: string): unknown {
  if (typeof value === 'string') return /^id$|Id$/.test(key) ? value : maskCprNumbers(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, masked(held, name)]));
}
