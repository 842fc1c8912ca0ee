import type { Language } from '#bot/domain/language.ts';
import { shellWords } from './shell-words.ts';

/** `tab` has the row of pages above it; `channel` and the pages that Teams shows in a dialog have none. */
export const shellNames = ['tab', 'channel', 'dialog'] as const;
export type ShellName = (typeof shellNames)[number];

const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * The outline of a page, with its styles in page.css: written into the HTML when the tab is built, so that it is there
 * with the first answer, and drawn again by React in its place until there is something to show. Nothing moves between
 * the two.
 */
export function Shell({ name, language }: { readonly name: ShellName; readonly language: Language }) {
  const words = shellWords[language];
  return (
    <>
      {name === 'tab' && <div className="shell-pages" />}
      <main className="shell" aria-busy="true">
        <h1 className="shell-title">{words.name}</h1>
        <p className="shell-line" role="status">
          {words.loading}
        </p>
        <div className="shell-rows" aria-hidden="true">
          {rows.map((row) => (
            <i key={row} />
          ))}
        </div>
      </main>
    </>
  );
}
