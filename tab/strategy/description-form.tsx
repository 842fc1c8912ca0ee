import { useState } from 'react';
import type { DescriptionsShown } from '#bot/contract/strategy-page.ts';
import { type DescriptionSection, descriptionSections } from '#bot/domain/description-version.ts';
import { TextField } from '#tab/fields/text-field.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { describe } from './ask-strategy.ts';
import { FormFrame } from './form-frame.tsx';
import type { ItemProps } from './initiative-item.tsx';
import styles from './strategy-page.module.css';
import { useStrategyForm } from './use-strategy-form.ts';

type Props = ItemProps & {
  readonly name: string;
  readonly found: DescriptionsShown;
  readonly onDone: () => void;
};

const rows: Partial<Record<DescriptionSection, number>> = { goal: 3, already: 6, focus: 6, focusSentence: 2 };

/** The next edition of a description, begun from the newest one. */
export function DescriptionForm({ initiative, shown, asking, name, found, onChanged, onDone }: Props) {
  const { language } = useText();
  const { own, sections } = strategyText(language);
  const [newest] = found.versions;
  const stored = newest?.texts ?? found.first;
  const [typed, setTyped] = useState(stored);
  const [from, setFrom] = useState(shown.day);
  const form = useStrategyForm({ version: newest?.number ?? 0, saved: own.saved.described, onChanged, onDone });
  return (
    <FormFrame
      title={own.of(own.buttons.describe, name)}
      form={form}
      differences={descriptionSections.map((section) => {
        return { label: sections[section], theirs: stored[section], yours: typed[section] };
      })}
      onTake={() => setTyped(stored)}
      onSave={() =>
        form.send((seen) => describe(asking, initiative.id, { seen, lang: language, raw: { ...typed, from } }))
      }
      onCancel={onDone}
    >
      <p className={styles.quiet}>{own.hints.description}</p>
      {descriptionSections.map((section) => (
        <TextField
          key={section}
          label={sections[section]}
          isRequired={section === 'goal'}
          {...(section === 'theme' ? {} : { rows: rows[section] ?? 2 })}
          value={typed[section]}
          onChange={(value) => setTyped((before) => ({ ...before, [section]: value }))}
          problem={form.problemOf(section)}
        />
      ))}
      <TextField
        label={own.fields.from}
        type="date"
        isRequired
        value={from}
        onChange={setFrom}
        problem={form.problemOf('from')}
      />
    </FormFrame>
  );
}
