import { Fragment } from 'react';
import type { Language } from '#bot/domain/language.ts';
import styles from './marked-text.module.css';
import type { TextPart } from './word-changes.ts';

type Props = { readonly parts: readonly TextPart[]; readonly as: 'del' | 'ins'; readonly lang: Language };

/** A text in which what differs is struck through or underlined, and said so to those who hear it. */
export function MarkedText({ parts, as: Mark, lang }: Props) {
  const places = parts.map((part, n) => ({ ...part, place: n }));
  return (
    <p className={styles.text} lang={lang} dir="auto">
      {places.map(({ text, isChanged, place }) => (
        <Fragment key={place}>{isChanged ? <Mark>{text}</Mark> : text}</Fragment>
      ))}
    </p>
  );
}
