import form from '#tab/fields/form.module.css';
import { TextField } from '#tab/fields/text-field.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { RoundProblem } from './round-problems.ts';
import type { DateField, TypedDates } from './typed-dates.ts';
import { problemOf } from './use-round-form.ts';

type Props = {
  readonly fields: readonly DateField[];
  readonly typed: Partial<TypedDates>;
  readonly problems: readonly RoundProblem[];
  readonly type: (part: Partial<TypedDates>) => void;
  readonly required?: readonly DateField[];
  readonly hints?: Partial<TypedDates>;
};

/** Days and times side by side, each with what is wrong with it. */
export function DateInputs({ fields, typed, problems, type, required = [], hints = {} }: Props) {
  const { planning } = roundText(useText().language);
  return (
    <div className={form.side}>
      {fields.map((field) => (
        <TextField
          key={field}
          type={field === 'dueTime' || field === 'graceTime' ? 'time' : 'date'}
          label={planning.days[field].label}
          hint={hints[field]}
          isRequired={required.includes(field)}
          value={typed[field] ?? ''}
          problem={problemOf(problems, field)}
          onChange={(value) => type({ [field]: value })}
        />
      ))}
    </div>
  );
}
