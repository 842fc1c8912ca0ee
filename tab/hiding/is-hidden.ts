/** Does the sentence of a hidden text stand here, in either language? */
export function isHidden(text: string): boolean {
  return /^(Teksten er skjult den|The text was hidden on) /.test(text);
}
