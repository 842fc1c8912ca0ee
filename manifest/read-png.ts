import { inflateSync } from 'node:zlib';

export type Pixel = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };
export type Picture = { readonly width: number; readonly height: number; readonly pixels: readonly Pixel[] };

/**
 * Reads an 8-bit RGB or RGBA PNG without interlacing, the only kinds a browser's screenshot makes.
 * Throws on anything else. https://www.w3.org/TR/png-3/
 */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG file');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colourType, interlace] = [file[24], file[25], file[28]];
  if (depth !== 8 || interlace !== 0 || (colourType !== 2 && colourType !== 6))
    throw new Error('not an 8-bit RGB(A) PNG');
  const channels = colourType === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(imageChunks(file))), { width, height, channels });
  const pixels = Array.from({ length: width * height }, (_, at) => pixelAt(rows, at * channels, channels));
  return { width, height, pixels };
}

type Shape = { readonly width: number; readonly height: number; readonly channels: number };

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around each chunk's content. */
const CHUNK_FRAME_BYTES = 12;

function imageChunks(file: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < file.length; at += CHUNK_FRAME_BYTES + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(file.subarray(at + 8, at + 8 + length));
  }
  return chunks;
}

function unfiltered(packed: Buffer, { width, height, channels }: Shape): Uint8Array {
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = packed[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (rows[at - channels] ?? 0);
      const above = rows[at - stride] ?? 0;
      const corner = column < channels ? 0 : (rows[at - stride - channels] ?? 0);
      rows[at] = (packed[row * (stride + 1) + 1 + column] ?? 0) + predicted(filter, { left, above, corner });
    }
  }
  return rows;
}

type Neighbours = { readonly left: number; readonly above: number; readonly corner: number };

function predicted(filter: number, { left, above, corner }: Neighbours): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function pixelAt(rows: Uint8Array, at: number, channels: number): Pixel {
  return {
    red: rows[at] ?? 0,
    green: rows[at + 1] ?? 0,
    blue: rows[at + 2] ?? 0,
    alpha: channels === 4 ? (rows[at + 3] ?? 0) : 255,
  };
}
