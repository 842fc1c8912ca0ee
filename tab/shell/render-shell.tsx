import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#bot/domain/language.ts';
import { Shell, type ShellName } from './shell.tsx';

/** For the build alone: the shell as HTML. */
export function renderShell(name: ShellName, language: Language): string {
  return renderToStaticMarkup(<Shell name={name} language={language} />);
}
