import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Writes lines as a gzip file that only its owner can read. It gets its name when it is whole. */
export async function writeLines(file: string, lines: readonly string[]): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const ended = function* () {
      for (const line of lines) yield `${line}\n`;
    };
    await pipeline(ended(), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } catch (thrown) {
    await rm(unfinished, { force: true });
    throw thrown;
  }
}

/** The lines of such a file; null where it cannot be read as one. */
export async function readLines(file: string): Promise<readonly string[] | null> {
  try {
    const unzipped = createGunzip();
    const [whole] = await Promise.all([text(unzipped), pipeline(createReadStream(file), unzipped)]);
    return whole.replace(/\n$/, '').split('\n');
  } catch {
    return null;
  }
}
