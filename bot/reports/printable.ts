/** Text as a file can hold it: halves of characters and control characters become �. */
export function printable(text: string): string {
  return text.toWellFormed().replace(notPrintable, '�');
}

const notPrintable = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;
