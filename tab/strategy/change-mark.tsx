import type { VersionChange } from '#bot/domain/compare-versions.ts';
import { classes } from '#tab/controls/classes.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import sides from './compared.module.css';

const signs: Readonly<Record<VersionChange, string>> = {
  new: '+',
  ended: '×',
  merged: '⇉',
  split: '⇄',
  regrouped: '⤨',
  renamed: '✎',
  changed: '△',
  same: '=',
};

/** What becomes of it, as a sign and a word. */
export function ChangeMark({ change }: { readonly change: VersionChange }) {
  const { language } = useText();
  const { own } = strategyText(language);
  return (
    <span className={classes(sides.mark, change !== 'same' && sides.strong)}>
      <span aria-hidden>{signs[change]}</span>
      <span>{own.next.marks[change]}</span>
    </span>
  );
}
