import { languageOf } from '#bot/domain/language.ts';
import { Shell, type ShellName, shellNames } from '#tab/shell/shell.tsx';

/** The shell that is in the page's own HTML, kept until theme and words are there: nothing flashes, nothing moves. */
export function FirstPaint() {
  const { lang, dataset } = document.documentElement;
  return <Shell name={shellOf(dataset.shell)} language={languageOf(lang)} />;
}

function shellOf(named: string | undefined): ShellName {
  return shellNames.find((name) => name === named) ?? 'dialog';
}
