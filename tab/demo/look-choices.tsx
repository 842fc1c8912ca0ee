import { Field, Select } from '@fluentui/react-components';
import type { Language } from '#bot/domain/language.ts';
import styles from './look-choices.module.css';
import type { HostTheme } from './teams-host.ts';
import { useTrialWords } from './trial-words.tsx';

export const trialThemes = ['default', 'dark', 'contrast'] as const satisfies readonly HostTheme[];
export const trialLanguages = ['da', 'en'] as const satisfies readonly Language[];
export const trialDevices = ['desktop', 'phone'] as const;
export type TrialTheme = (typeof trialThemes)[number];
export type TrialDevice = (typeof trialDevices)[number];

export type Look = { readonly language: Language; readonly theme: TrialTheme; readonly device: TrialDevice };

type Props = { readonly look: Look; readonly onChange: (change: Partial<Look>) => void };

/** Languages are named in themselves, so that whoever chose the wrong one finds back. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' };

/** What the person has set in their Teams: language and theme; and the size of their screen. */
export function LookChoices({ look, onChange }: Props) {
  const { text } = useTrialWords();
  return (
    <div className={styles.choices}>
      <Choice
        label={text.language}
        value={look.language}
        options={trialLanguages.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        label={text.theme}
        value={look.theme}
        options={trialThemes.map((value) => ({ value, name: text.themes[value] }))}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        label={text.device}
        value={look.device}
        options={trialDevices.map((value) => ({ value, name: text.devices[value] }))}
        onChoose={(device) => onChange({ device })}
      />
    </div>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const choose = (word: string) => {
    const chosen = options.find((option) => option.value === word);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <Field label={label} orientation="vertical" size="small">
      <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
