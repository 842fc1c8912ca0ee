import { useState } from 'react';
import { type BeginPracticeBody, begunPractice, practicePaths } from '#bot/contract/practice.ts';
import { withQuery } from '#tab/api/client.ts';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { PracticeProps } from './practice-section.tsx';

type Props = PracticeProps & { readonly onClose: () => void };

/** The form of a new practice partnership; whoever sends it is alone in it at first. */
export function BeginPractice(props: Props) {
  const said = practiceText(useText().language);
  const { typed, type, problem, isBusy, save } = useBeginning(props);
  const problems = problem === undefined ? 0 : 1;
  return (
    <Form
      title={said.begin}
      save={said.save}
      isBusy={isBusy}
      problems={problems}
      onSave={save}
      onCancel={props.onClose}
    >
      <TextField
        label={said.name}
        hint={said.nameHint}
        isRequired
        value={typed.name}
        problem={problem}
        onChange={(name) => type({ ...typed, name })}
      />
      <RadioList
        label={said.contents}
        options={[
          ['copy', said.copy],
          ['empty', said.empty],
        ]}
        value={typed.isCopy ? 'copy' : 'empty'}
        onChange={(chosen) => type({ ...typed, isCopy: chosen === 'copy' })}
      />
    </Form>
  );
}

function useBeginning({ client, membership, onMe, onClose }: Props) {
  const said = practiceText(useText().language);
  const { isBusy, press } = useTold();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [typed, type] = useState<BeginPracticeBody>(() => ({
    formId: crypto.randomUUID(),
    name: membership.name,
    isCopy: true,
  }));
  const save = () => {
    const isMissing = typed.name.trim() === '';
    setProblem(isMissing ? said.missingName : undefined);
    if (isMissing) return;
    const path = withQuery(practicePaths.begin, { partnership: membership.id });
    press({
      ask: () => client.send({ path, schema: begunPractice }, typed),
      sentence: said.begun,
      after: () => {
        onMe();
        onClose();
      },
    });
  };
  return { typed, type, problem, isBusy, save };
}
