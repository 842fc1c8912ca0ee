import { useState } from 'react';
import type { WrittenCaseShown } from '#bot/contract/written-cases.ts';
import { caseAnswers } from '#bot/domain/written-case.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { writtenText } from '#tab/text/written-text.ts';
import { answerCase } from './ask-cases.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly written: WrittenCaseShown;
  readonly onDone: () => void;
};

/** A member's own answer, which may be changed until the last day. */
export function AnswerCaseForm({ client, membership, written, onDone }: Props) {
  const words = useText();
  const { said, own } = writtenText(words.language);
  const say = useSay();
  const before = written.answers.find(({ person }) => person.id === membership.personId);
  const [answer, setAnswer] = useState(before?.answer ?? null);
  const [note, setNote] = useState(before?.note ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const save = async () => {
    setIsMissing(answer === null);
    if (answer === null) return;
    const kept = await answerCase({ client, partnership: membership.id }, { id: written.id, answer, note });
    setRefusal(kept.ok ? null : troubleSentence(kept.trouble, words));
    if (!kept.ok) return;
    say('success', said.yours);
    onDone();
  };
  return (
    <Form
      title={own.answerTitle}
      startAt="none"
      save={own.save}
      isBusy={isBusy}
      problems={isMissing ? 1 : 0}
      onSave={() => press(save)}
    >
      {refusal && (
        <div role="alert">
          <Notice intent="error">{refusal}</Notice>
        </div>
      )}
      <RadioList
        label={own.answer}
        value={answer ?? ''}
        options={caseAnswers.map((each) => [each, said.answers[each]])}
        problem={isMissing ? own.noAnswer : undefined}
        onChange={(value) => setAnswer(caseAnswers.find((each) => each === value) ?? null)}
      />
      <TextField label={said.note} rows={3} value={note} onChange={setNote} />
    </Form>
  );
}
