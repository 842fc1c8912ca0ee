import { parseSeedFile } from '#bot/domain/seed-file.ts';
import type { SeedFile } from '#bot/domain/seed-file-schema.ts';
import template from './tryg-aalborg-3.json' with { type: 'json' };

/**
 * Tryg Aalborg version 3 (2022–2025): organisations, goals and initiatives; no people, no rounds, no updates.
 * Goals and wording are the strategy's, descriptions the initiatives' own pages; null where no source was found.
 */
export const trygAalborg3: SeedFile = read();

function read(): SeedFile {
  const parsed = parseSeedFile(template);
  if (!parsed.ok) throw new Error(`tryg-aalborg-3.json: ${parsed.problems.join('; ')}`);
  return parsed.value;
}
