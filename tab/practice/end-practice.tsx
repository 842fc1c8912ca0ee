import { useState } from 'react';
import { endedPractice, practicePaths } from '#bot/contract/practice.ts';
import { realIdOf } from '#bot/domain/practice.ts';
import { withQuery } from '#tab/api/client.ts';
import { Action } from '#tab/controls/action.tsx';
import { Form } from '#tab/fields/form.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './practice.module.css';
import type { PracticeProps } from './practice-section.tsx';

/** Takes the practice partnership away, once its name is typed. */
export function EndPractice({ client, membership, change, onMe }: PracticeProps) {
  const said = practiceText(useText().language);
  const leave = () => {
    change({ partnership: realIdOf(membership.id), page: null });
    onMe();
  };
  const { isBusy, press } = useTold();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isEnded, setIsEnded] = useState(false);
  if (isEnded) return <Ended onLeft={leave} />;
  if (!isOpen) {
    return (
      <div>
        <Action onClick={() => setIsOpen(true)}>{said.end}</Action>
      </div>
    );
  }
  const save = () => {
    const isOther = name.trim() !== membership.name;
    setProblem(isOther ? said.otherName : undefined);
    if (isOther) return;
    const path = withQuery(practicePaths.end, { partnership: membership.id });
    press({
      ask: () => client.send({ path, schema: endedPractice }, { name }),
      sentence: said.ended,
      after: () => setIsEnded(true),
    });
  };
  return (
    <Form
      title={said.end}
      save={said.endSave}
      isBusy={isBusy}
      problems={problem ? 1 : 0}
      onSave={save}
      onCancel={() => setIsOpen(false)}
    >
      <p className={styles.text}>{said.endText}</p>
      <TextField label={said.typeName(membership.name)} isRequired value={name} problem={problem} onChange={setName} />
    </Form>
  );
}

/** Stays until the reader goes on, so that the result of a press that nothing takes back is seen. */
function Ended({ onLeft }: { readonly onLeft: () => void }) {
  const said = practiceText(useText().language);
  return (
    <div>
      <Action onClick={onLeft}>{said.toReal}</Action>
    </div>
  );
}
