/** Text somebody wrote, made safe to carry in JSON: one kind of newline, no control characters, no half characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controlCharacters, '').toWellFormed();
}

/**
 * A name that must stand in one line of our own (a choice's title, a notification). Markdown links and mentions
 * are the only forms that could do more than look odd; the invisible space breaks them on every client,
 * where a backslash would be shown on phones.
 */
export function plainName(name: string): string {
  return cleanText(name)
    .replace(/\s+/g, ' ')
    .replace(/<\/?at>/gi, '')
    .replaceAll('](', ']\u200B(')
    .trim();
}

/** The beginning of a text in at most `most` UTF-16 units, never half a character; an ellipsis says that there is more. */
export function clipText(text: string, most: number): { readonly text: string; readonly isClipped: boolean } {
  if (text.length <= most) return { text, isClipped: false };
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { text: `${cut.trimEnd()}…`, isClipped: true };
}

/** Everything that Unicode calls a control character except tab and newline. */
const controlCharacters = /(?![\t\n])\p{Cc}/gu;
