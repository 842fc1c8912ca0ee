import { crc32 } from 'node:zlib';

export type PackedFile = { readonly name: string; readonly content: Uint8Array };

/** 1 January 1980, 0.00: the first moment a zip file can name. */
const NO_TIME = 0x00210000;
/** Version 2.0 of the format, which every reader knows. */
const VERSION = 20;

/**
 * The files in one zip without folders. Nothing is compressed and no clock is read, so that the same files are
 * the same bytes on every machine. Names are ASCII. PKWARE's APPNOTE, 4.3.
 */
export function zipOf(files: readonly PackedFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const local = Buffer.concat([localHead(file), Buffer.from(file.name, 'latin1'), file.content]);
    entries.push(Buffer.concat([entryHead(file, at), Buffer.from(file.name, 'latin1')]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endOf({ count: files.length, size: directory.length, at })]);
}

function localHead(file: PackedFile): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  writeFacts(head, 10, file);
  return head;
}

function entryHead(file: PackedFile, localAt: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  writeFacts(head, 12, file);
  head.writeUInt32LE(localAt, 42);
  return head;
}

/** Time, checksum, both sizes and the length of the name stand in this order in both heads. */
function writeFacts(head: Buffer, at: number, { name, content }: PackedFile): void {
  head.writeUInt32LE(NO_TIME, at);
  head.writeUInt32LE(crc32(content), at + 4);
  head.writeUInt32LE(content.length, at + 8);
  head.writeUInt32LE(content.length, at + 12);
  head.writeUInt16LE(name.length, at + 16);
}

type Directory = { readonly count: number; readonly size: number; readonly at: number };

function endOf({ count, size, at }: Directory): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
