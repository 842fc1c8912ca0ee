/** Text as it stands between HTML tags and in quoted attributes; halves of characters and control characters become �. */
export function htmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(notInText, '�')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const notInText = /(?![\t\n\r])\p{Cc}/gu;

/** A string of CSS, with its quotes: whatever could end it is written as a number. */
export function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} .,·–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
