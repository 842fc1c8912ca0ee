import type { EditField } from '#bot/domain/pack-edit.ts';
import { MarkedText } from '#tab/compare/marked-text.tsx';
import { wordChanges } from '#tab/compare/word-changes.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import { editFieldName, editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import edition from './edition.module.css';
import type { EditionShownProps } from './edition.tsx';
import { EditionFacts } from './edition-facts.tsx';
import { OutdatedEdition } from './outdated-edition.tsx';
import { editionDifferences, shownFields } from './typed-edition.ts';
import { useEdition } from './use-edition.ts';

/** The untouched answer on the one side, and what the meeting is to read on the other. */
export function EditionForm(props: EditionShownProps) {
  const { client, membership, roundId, initiativeId, name, first, onSaved, onClose } = props;
  const { language } = useText();
  const text = editionText(language);
  const of = { client, partnership: membership.id, roundId, initiativeId };
  const state = useEdition({ of, first, onSaved });
  const { read, typed, theirs, refusal } = state;
  return (
    <div className={edition.wide}>
      <Form
        title={text.own.open(name)}
        save={text.own.save}
        isBusy={state.isBusy}
        problems={state.problems.size}
        onSave={state.save}
        onCancel={onClose}
      >
        <EditionFacts {...props} editedAt={read.editedAt} editedByName={read.editedByName} />
        {refusal && (
          <div role="alert">
            <Notice intent="error">{refusal}</Notice>
          </div>
        )}
        {theirs && <SideBySide differences={editionDifferences(theirs, typed, text)} onTake={state.take} />}
        {read.outdated && <OutdatedEdition edition={read.outdated} onTake={state.write} />}
        <p className={styles.quiet}>{text.own.changedText}</p>
        {shownFields(read, typed).map((field) => (
          <EditionField key={field} field={field} state={state} />
        ))}
      </Form>
    </div>
  );
}

type FieldProps = { readonly field: EditField; readonly state: ReturnType<typeof useEdition> };

/** What a coordinator adds has no answer beside it. */
function EditionField({ field, state }: FieldProps) {
  const { language } = useText();
  const text = editionText(language);
  const { own } = text;
  const { read, typed, problems, write } = state;
  const name = editFieldName(text, field);
  const isAdded = field === 'recommendation' || field === 'consequence';
  const original = read.original[field] ?? '';
  const now = typed[field] ?? '';
  const isChanged = !isAdded && now.trim() !== original;
  return (
    <div className={edition.pair}>
      {!isAdded && (
        <div className={edition.side}>
          <h4 className={edition.label}>{own.originalOf(name)}</h4>
          <MarkedText parts={wordChanges(original, now.trim()).before} as="del" lang={read.lang} />
          {isChanged && (
            <>
              <span className={styles.mark}>{now.trim() === '' ? own.leftOut : own.changed}</span>
              <Action label={own.takeOriginalOf(name)} onClick={() => write({ [field]: original })}>
                {own.takeOriginal}
              </Action>
            </>
          )}
        </div>
      )}
      <div className={edition.side}>
        <TextField
          label={isAdded ? name : own.editedOf(name)}
          hint={isAdded ? own.addedHint : undefined}
          problem={problems.get(field)}
          rows={isAdded ? 3 : 5}
          value={now}
          onChange={(value) => write({ [field]: value })}
        />
      </div>
    </div>
  );
}
