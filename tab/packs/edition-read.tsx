import type { EditField } from '#bot/domain/pack-edit.ts';
import { MarkedText } from '#tab/compare/marked-text.tsx';
import { wordChanges } from '#tab/compare/word-changes.ts';
import { Action } from '#tab/controls/action.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import { editFieldName, editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import edition from './edition.module.css';
import type { EditionShownProps } from './edition.tsx';
import { EditionFacts } from './edition-facts.tsx';
import { shownFields, typedEdition } from './typed-edition.ts';

/** To those who answer for an initiative: their text as the meeting reads it, and theirs beside it where it differs. */
export function EditionRead(props: EditionShownProps) {
  const { name, first, onClose } = props;
  const { language } = useText();
  const { own } = editionText(language);
  const now = typedEdition(first);
  const fields = shownFields(first, now).filter((field) => now[field] || first.original[field]);
  return (
    <section className={styles.section} aria-label={own.open(name)}>
      <EditionFacts {...props} editedAt={first.editedAt} editedByName={first.editedByName} />
      {fields.map((field) => (
        <ReadField key={field} field={field} first={first} />
      ))}
      <div>
        <Action onClick={onClose}>{own.close}</Action>
      </div>
    </section>
  );
}

function ReadField({ field, first }: Pick<EditionShownProps, 'first'> & { readonly field: EditField }) {
  const { language } = useText();
  const text = editionText(language);
  const { own } = text;
  const original = first.original[field] ?? '';
  const now = typedEdition(first)[field] ?? '';
  const { before, after } = wordChanges(original, now);
  const name = editFieldName(text, field);
  const isAdded = field === 'recommendation' || field === 'consequence';
  const isChanged = !isAdded && now !== original;
  return (
    <div className={edition.pair}>
      {isChanged && (
        <div className={edition.side}>
          <h4 className={edition.label}>{own.originalOf(name)}</h4>
          <MarkedText parts={before} as="del" lang={first.lang} />
        </div>
      )}
      <div className={edition.side}>
        <h4 className={edition.label}>{isChanged ? own.editedOf(name) : name}</h4>
        {now === '' ? (
          <p className={styles.quiet}>{own.leftOut}</p>
        ) : (
          <MarkedText parts={isAdded ? [{ text: now, isChanged: false }] : after} as="ins" lang={first.lang} />
        )}
        {!isAdded && <span className={styles.mark}>{isChanged ? own.changed : own.same}</span>}
      </div>
    </div>
  );
}
