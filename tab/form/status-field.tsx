import { Checkbox, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { type RawField, requiredFields } from '#bot/domain/status-form.ts';
import { type TextField, textLimits } from '#bot/domain/status-update.ts';
import { allWords } from '#tab/text/all-words.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type Choice, choicesOf, hasChoice, isTextField, withChoice } from './form-fields.ts';
import { formText } from './form-text.ts';
import { problemWords } from './problem-words.ts';
import styles from './status-form.module.css';
import type { StatusFormState } from './use-status-form.ts';

type Props = { readonly field: RawField; readonly state: StatusFormState; readonly partnershipName: string };

/** One field of the form: the card's label, help and rules, in the tab's own controls. */
export function StatusField({ field, state, partnershipName }: Props) {
  const { language } = useText();
  const { card } = formText(language);
  const { label, help } = card.fields[field];
  const problem = state.problems.find((each) => each.field === field);
  const value = state.typed[field] ?? '';
  const isRequired = requiredFields[state.form.fields].some((each) => each === field);
  if (field === 'confirmed') return <Confirmation state={state} />;
  if (field === 'checked') return <Checked state={state} />;
  const choices = choicesOf(field, allWords(language), { visibilities: state.form.visibilities, partnershipName });
  const control = () => {
    if (isTextField(field)) return <Text field={field} value={value} onChange={(text) => state.type(field, text)} />;
    if (field === 'coCreation')
      return <Several choices={choices} value={value} onChange={(all) => state.type(field, all)} />;
    const choose = { choices, value, onChange: (chosen: string) => state.type(field, chosen) };
    return field === 'health' || field === 'visibility' ? (
      <OneOf {...choose} />
    ) : (
      <Picked {...choose} isEmptyOffered={field !== 'help'} />
    );
  };
  return (
    <Field
      label={label}
      required={isRequired}
      {...(help ? { hint: help } : {})}
      {...(problem ? { validationMessage: problemWords(language, problem), validationState: 'error' } : {})}
    >
      {control()}
    </Field>
  );
}

type ChoiceProps = {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

// Each control passes on what Field gives it: the ids of its label, hint and problem.

function OneOf({ choices, value, onChange, ...given }: ChoiceProps) {
  return (
    <RadioGroup {...given} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} label={choice.label} />
      ))}
    </RadioGroup>
  );
}

function Picked({
  choices,
  value,
  onChange,
  isEmptyOffered,
  ...given
}: ChoiceProps & { readonly isEmptyOffered: boolean }) {
  const { language } = useText();
  return (
    <Select {...given} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      {isEmptyOffered && <option value="">{formText(language).own.noChoice}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

type TextProps = { readonly field: TextField; readonly value: string; readonly onChange: (text: string) => void };

/** Not cut off at the limit: a text pasted too long is to be shortened by who wrote it. */
function Text({ field, value, onChange, ...rest }: TextProps) {
  const { language } = useText();
  const left = textLimits[field] - value.length;
  return (
    <div>
      <Textarea
        {...rest}
        className={styles.text}
        resize="vertical"
        rows={field === 'happened' ? 5 : 3}
        value={value}
        onChange={(_, typed) => onChange(typed.value)}
      />
      {left < 100 && <span className={styles.left}>{formText(language).own.charactersLeft(left)}</span>}
    </div>
  );
}

function Several({ choices, value, onChange, ...given }: ChoiceProps) {
  return (
    <fieldset {...given} className={styles.several}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.label}
          checked={hasChoice(value, choice.value)}
          onChange={(_, { checked }) => onChange(withChoice(value, choice.value, checked === true))}
        />
      ))}
    </fieldset>
  );
}

function Checked({ state }: { state: StatusFormState }) {
  const { card } = formText(useText().language);
  return (
    <Field label={card.fields.checked.label}>
      <Checkbox
        label={card.checked}
        checked={state.typed.checked === 'true'}
        onChange={(_, { checked }) => state.type('checked', checked === true ? 'true' : 'false')}
      />
    </Field>
  );
}

function Confirmation({ state }: { state: StatusFormState }) {
  const { language } = useText();
  const { card } = formText(language);
  const problem = state.problems.find(({ field }) => field === 'confirmed');
  return (
    <Field {...(problem ? { validationMessage: card.problems.not_confirmed(), validationState: 'error' } : {})}>
      <Checkbox
        required
        label={card.confirmation}
        checked={state.typed.confirmed === 'true'}
        onChange={(_, { checked }) => state.type('confirmed', checked === true ? 'true' : 'false')}
      />
    </Field>
  );
}
