import { useState } from 'react';
import { mostImportRows } from '#bot/domain/import-people.ts';
import { Notice } from '#tab/controls/notice.tsx';
import control from '#tab/fields/field.module.css';
import { Field } from '#tab/fields/field.tsx';
import { SaveButton } from '#tab/fields/save-button.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { ImportPlan } from './import-plan.tsx';
import { Invite } from './invite.tsx';
import styles from './people-page.module.css';
import type { PeopleProps } from './people-page.tsx';
import { textOfFile } from './read-file.ts';
import { useImport } from './use-import.ts';

/** People out of a table: pasted or from a file, shown with what would happen, and only then kept. */
export function ImportSection(props: PeopleProps) {
  const { language } = useText();
  const { importing: own, sections } = peopleText(language).own;
  const form = useImport(props);
  return (
    <section className={styles.list} aria-label={sections.import}>
      <p className={styles.text}>{own.text}</p>
      <p className={styles.text}>{own.mail}</p>
      {!form.shown && (
        <form
          className={styles.list}
          onSubmit={(event) => {
            event.preventDefault();
            form.preview();
          }}
        >
          <TextField label={own.paste} rows={8} value={form.text} onChange={form.type} problem={form.problem} />
          <FileField onRead={form.type} />
          <div>
            <SaveButton label={own.preview} isBusy={form.isBusy} />
          </div>
        </form>
      )}
      {form.withCpr.length > 0 && <Notice intent="warning">{own.withCpr(form.withCpr.join(', '))}</Notice>}
      {form.shown && <ImportPlan {...form.shown} isBusy={form.isBusy} onSave={form.save} onBack={form.back} />}
      {form.added.length > 0 && (
        <section className={styles.list} aria-label={own.invite}>
          <h2 className={styles.subtitle}>{own.invite}</h2>
          {form.added.map(({ person, mail }) => (
            <article key={person.id} className={`${styles.surface} ${styles.padded}`}>
              <h3 className={styles.subtitle}>{person.name}</h3>
              <Invite {...props} person={person} address={mail} />
            </article>
          ))}
        </section>
      )}
    </section>
  );
}

function FileField({ onRead }: { readonly onRead: (text: string) => void }) {
  const { language } = useText();
  const { importing: own } = peopleText(language).own;
  const [isBad, setIsBad] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOfFile(file);
    setIsBad(text === null);
    if (text !== null) onRead(text);
  };
  return (
    <Field label={own.file} problem={isBad ? own.badFile : undefined} hint={own.tooMany(mostImportRows)}>
      {(described) => (
        <input
          {...described}
          type="file"
          className={control.control}
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
