/**
 * A text as it was typed or pasted → as it is stored, which is as the cards show it: one kind of line break,
 * no control characters, no halves of a character, no blanks around it.
 */
export function readText(typed: string): string {
  return typed.replace(lineBreak, '\n').replace(controlCharacter, '').toWellFormed().trim();
}

/** Every line break a paste can bring. */
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const controlCharacter = /(?![\t\n])\p{Cc}/gu;
