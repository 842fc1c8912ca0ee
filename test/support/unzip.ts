import { inflateRawSync } from 'node:zlib';

/** The files of a zip as text by their paths, read by its directory (PKWARE's APPNOTE, 4.3). */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const [name = 0] = lengths;
    const file = zip.readUInt32LE(at + 42);
    const begin = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}
