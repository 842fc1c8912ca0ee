import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { DateInputs } from './date-inputs.tsx';
import styles from './round-page.module.css';
import type { RoundProblem } from './round-problems.ts';
import type { DateField, TypedDates } from './typed-dates.ts';

type Props = {
  readonly words: { readonly title: string; readonly sentence: string; readonly save: string };
  readonly fields: readonly DateField[];
  readonly required: readonly DateField[];
  readonly hints?: Partial<TypedDates>;
  readonly state: {
    readonly typed: TypedDates;
    readonly problems: readonly RoundProblem[];
    readonly refusal: string | null;
    readonly isBusy: boolean;
    readonly type: (part: Partial<TypedDates>) => void;
    readonly save: () => void;
  };
  readonly onCancel: () => void;
};

/** One sentence and the days it asks for; a problem with none of them stands below. */
export function DateForm({ words, fields, required, hints = {}, state, onCancel }: Props) {
  const { typed, problems, refusal, isBusy } = state;
  const elsewhere = problems.filter(({ field }) => !fields.some((each) => each === field));
  const said = refusal ?? elsewhere.map(({ sentence }) => sentence).join(' ');
  return (
    <div className={styles.card}>
      <Form
        level={2}
        title={words.title}
        save={words.save}
        isBusy={isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        <p>{words.sentence}</p>
        <DateInputs
          fields={fields}
          typed={typed}
          problems={problems}
          type={state.type}
          required={required}
          hints={hints}
        />
        {said && (
          <div role="alert">
            <Notice intent="error">{said}</Notice>
          </div>
        )}
      </Form>
    </div>
  );
}
