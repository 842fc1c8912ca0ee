/** Where a zip file says what (PKWARE's APPNOTE, 4.3): the sizes and places of its own fields, in bytes. */
const end = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;
const entry = { signature: 0x02014b50, size: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const local = { signature: 0x04034b50, time: 10 } as const;

/** 1 January 1980, 0.00: the first moment a zip file can name. */
const noTime = 0x00210000;

/** A zip file that no longer says when it was packed, so that the same content is always the same bytes. */
export function zipWithoutClock(zip: Uint8Array): Uint8Array {
  // Not `slice`: that of a Buffer is the same memory.
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const last = bytes.length - end.size;
  expectSignature(view, last, end.signature);
  let at = view.getUint32(last + end.directory, true);
  for (let n = view.getUint16(last + end.entries, true); n > 0; n -= 1) {
    expectSignature(view, at, entry.signature);
    const file = view.getUint32(at + entry.local, true);
    expectSignature(view, file, local.signature);
    view.setUint32(at + entry.time, noTime, true);
    view.setUint32(file + local.time, noTime, true);
    const lengths = [entry.name, entry.extra, entry.comment].map((field) => view.getUint16(at + field, true));
    at += entry.size + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

/** A file with a comment, or of more than 4 GB, is none of ours. */
function expectSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || view.getUint32(at, true) !== signature) throw new Error('Not a zip file as the writer makes them');
}
