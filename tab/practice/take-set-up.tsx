import { useState } from 'react';
import { type SetUpPreviewShown, setUpPaths, setUpPreview } from '#bot/contract/set-up.ts';
import { withQuery } from '#tab/api/client.ts';
import { Notice } from '#tab/controls/notice.tsx';
import control from '#tab/fields/field.module.css';
import { Field } from '#tab/fields/field.tsx';
import { Form } from '#tab/fields/form.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { ChooseParts } from './choose-parts.tsx';
import { jsonIn } from './json-in.ts';
import styles from './practice.module.css';
import type { SetUpProps } from './set-up-section.tsx';

type Props = SetUpProps & { readonly onClose: () => void };
type Read = { readonly file: unknown; readonly preview: SetUpPreviewShown };

/** A file on its way in: chosen, shown with what it would change, and only then kept. */
export function TakeSetUp(props: Props) {
  const { language } = useText();
  const said = practiceText(language).setUp;
  const { choose, read, show, problem, isBusy } = useReading(props);
  if (read?.preview.kind === 'plan') return <ChooseParts {...props} file={read.file} plan={read.preview} />;
  return (
    <Form
      title={said.take}
      save={said.preview}
      isBusy={isBusy}
      problems={problem ? 1 : 0}
      onSave={show}
      onCancel={props.onClose}
    >
      <Field label={said.file} hint={said.fileHint} problem={problem} isRequired>
        {(described) => (
          <input
            {...described}
            type="file"
            className={control.control}
            accept=".json"
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      {read && <Problems preview={read.preview} />}
    </Form>
  );
}

function Problems({ preview }: Pick<Read, 'preview'>) {
  const said = practiceText(useText().language).setUp;
  if (preview.kind !== 'problems') return null;
  return (
    <div role="alert">
      <Notice intent="error">{said.problems}</Notice>
      <ul className={styles.list}>
        {preview.problems.map(({ path, code }) => (
          <li key={`${path} ${code}`}>
            {said.codes[code]}: <code>{path}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useReading({ client, membership }: Props) {
  const words = useText();
  const said = practiceText(words.language).setUp;
  const [chosen, choose] = useState<File | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, press] = usePress();
  const show = () =>
    press(async () => {
      const file = await jsonIn(chosen);
      setProblem(file === undefined ? said.badFile : undefined);
      if (file === undefined) return;
      const path = withQuery(setUpPaths.preview, { partnership: membership.id });
      const answer = await client.send({ path, schema: setUpPreview }, { file });
      if (answer.ok) setRead({ file, preview: answer.value });
      else setProblem(troubleSentence(answer.trouble, words));
    });
  return { choose, read, show, problem, isBusy };
}
