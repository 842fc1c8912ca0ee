import { useState } from 'react';
import type { HandledRequest } from '#bot/contract/request-bodies.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';

type Props = {
  readonly said: {
    readonly title: string;
    readonly input: { readonly label: string; readonly missing: string };
  };
  readonly hint: string;
  readonly save: string;
  /** What is said when it is done. */
  readonly sentence: string;
  readonly send: (note: string) => Promise<Answer<HandledRequest>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** A question, or a reason: one text that is required. What is wrong stands at the field, and the text stays. */
export function NoteForm({ said, hint, save, sentence, send, onDone, onCancel }: Props) {
  const words = useText();
  const say = useSay();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    setProblem(null);
    if (note.trim() === '') return setProblem(said.input.missing);
    const answer = await send(note);
    if (!answer.ok) return setProblem(troubleSentence(answer.trouble, words));
    say('success', sentence);
    onDone();
  };
  return (
    <Form
      title={said.title}
      save={save}
      isBusy={isBusy}
      problems={problem ? 1 : 0}
      startAt="textarea"
      onSave={() => press(run)}
      onCancel={onCancel}
    >
      <TextField
        label={said.input.label}
        hint={hint}
        isRequired
        rows={4}
        value={note}
        problem={problem ?? undefined}
        onChange={setNote}
      />
    </Form>
  );
}
