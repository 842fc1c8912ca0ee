import { useState } from 'react';
import type { YearlyTextShown } from '#bot/contract/yearly.ts';
import { Action } from '#tab/controls/action.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { type AskingYearly, type Written, writeText } from './ask-yearly.ts';

type Props = {
  readonly asking: AskingYearly;
  readonly of: Written;
  /** What is written, as the page calls it. */
  readonly name: string;
  readonly stored: YearlyTextShown | null;
  /** What the field begins with where nothing is stored. */
  readonly beginning?: string;
  readonly hint?: string;
  readonly limit: number;
  readonly rows: number;
  readonly onChanged: () => void;
};

/** A text of the coordinators, opened for writing. Whoever came second is shown both, and decides. */
export function YearlyWriting(props: Props) {
  const { language } = useText();
  const { own } = yearlyText(language);
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Writing {...props} onClose={() => setIsOpen(false)} />;
  const button = props.stored?.text ? own.edit : own.write;
  return (
    <div>
      <Action label={own.writeOf(button, props.name)} onClick={() => setIsOpen(true)}>
        {button}
      </Action>
    </div>
  );
}

function Writing(props: Props & { readonly onClose: () => void }) {
  const { name, hint, limit, rows, onClose } = props;
  const { language } = useText();
  const { own } = yearlyText(language);
  const { text, setText, theirs, problem, isBusy, save, take } = useWriting(props);
  return (
    <Form
      title={own.writeOf(props.stored?.text ? own.edit : own.write, name)}
      save={own.save}
      isBusy={isBusy}
      problems={problem === null ? 0 : 1}
      startAt="textarea"
      onSave={save}
      onCancel={onClose}
    >
      {theirs && <SideBySide differences={[{ label: name, theirs: theirs.text, yours: text }]} onTake={take} />}
      <TextField
        label={name}
        hint={[hint, own.atMost(limit)].filter(Boolean).join(' ')}
        rows={rows}
        value={text}
        onChange={setText}
        problem={problem ?? undefined}
      />
    </Form>
  );
}

function useWriting({
  asking,
  of,
  stored,
  beginning = '',
  limit,
  onChanged,
  onClose,
}: Props & { onClose: () => void }) {
  const words = useText();
  const { own } = yearlyText(words.language);
  const say = useSay();
  const [text, setText] = useState(stored?.text || beginning);
  // The revision it is written from: that of the screen on which it was opened, or of what was shown beside it since.
  const [seen, setSeen] = useState(stored?.revision ?? 0);
  const [theirs, setTheirs] = useState<YearlyTextShown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const send = async () => {
    const answer = await writeText(asking, of, { text, lang: words.language, seen });
    if (!answer.ok) {
      const { trouble } = answer;
      const isLong = trouble.kind === 'refused' && trouble.code === 'invalid_input';
      return setProblem(isLong ? own.tooLong(limit) : troubleSentence(trouble, words));
    }
    setProblem(null);
    onChanged();
    if (answer.value.kind === 'conflict') {
      setTheirs(answer.value.text);
      return setSeen(answer.value.text.revision);
    }
    say('success', own.saved);
    onClose();
  };
  const take = () => {
    setText(theirs?.text ?? text);
    setTheirs(null);
  };
  return { text, setText, theirs, problem, isBusy, take, save: () => press(send) };
}
