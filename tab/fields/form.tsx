import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './form.module.css';
import { SaveButton } from './save-button.tsx';

type Props = {
  readonly title: string;
  readonly save: string;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onCancel?: (() => void) | undefined;
  /** How many fields are to be corrected; the first of them is where the person is taken. */
  readonly problems: number;
  /** What is written first, where a form is filled in a hurry: focus begins there rather than at the heading. `none` leaves it. */
  readonly startAt?: string;
  /** How deep its heading lies below the page's; a section stands between them where nothing is said. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A form that opened where somebody pressed: focus moves to its heading, and to the first field to correct. */
export function Form({ title, save, isBusy, onSave, onCancel, problems, startAt, level = 3, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { language } = useText();
  const { own } = groupText(language);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (startAt === 'none') return;
    const first = startAt ? form.current?.querySelector<HTMLElement>(startAt) : null;
    (first ?? heading.current)?.focus();
  }, [startAt]);
  const wasBusy = useRef(false);
  useEffect(() => {
    // When a press has come back, and not while what is wrong is being corrected.
    if (wasBusy.current && !isBusy && problems > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
    wasBusy.current = isBusy;
  }, [isBusy, problems]);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!isBusy) onSave();
  };
  const saveByKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={saveByKeys} noValidate aria-label={title}>
      <Heading ref={heading} tabIndex={-1} className={styles.head}>
        {title}
      </Heading>
      {problems > 0 && <Notice intent="error">{own.correct(problems)}</Notice>}
      {children}
      <div className={styles.buttons}>
        <SaveButton label={save} isBusy={isBusy} />
        {onCancel && <Action onClick={onCancel}>{own.cancel}</Action>}
      </div>
    </form>
  );
}
