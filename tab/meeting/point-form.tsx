import { useState } from 'react';
import { type PointProblem, pointProblemsIn } from '#bot/domain/agenda-problem.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import type { AgendaProps } from './agenda-section.tsx';
import type { TypedPoint } from './ask-agenda.ts';
import { PointFields } from './point-fields.tsx';
import { type PointReader, pointDifferences } from './typed-point.ts';

type Props<T> = Pick<AgendaProps, 'overview'> & {
  readonly title: string;
  readonly save: string;
  readonly first: TypedPoint;
  readonly people: PointReader[] | null;
  readonly send: (typed: TypedPoint) => Promise<Answer<T>>;
  /** What stands there now, where somebody changed it meanwhile and nothing was saved; null where it was saved. */
  readonly conflictIn?: (answer: T) => TypedPoint | null;
  readonly onDone: (answer: T) => void;
  readonly onCancel: () => void;
};

/** A point to be added, proposed or changed. */
export function PointForm<T>({ overview, title, save, people, onCancel, ...given }: Props<T>) {
  const { language } = useText();
  const { points: named } = groupText(language);
  const state = usePointForm(given);
  const { typed, problems, theirs, refusal } = state;
  return (
    <Form
      title={title}
      save={save}
      isBusy={state.isBusy}
      problems={problems.length}
      onSave={state.save}
      onCancel={onCancel}
    >
      {refusal && (
        <div role="alert">
          <Notice intent="error">{refusal}</Notice>
        </div>
      )}
      {theirs && (
        <SideBySide
          differences={pointDifferences(theirs, typed, { named, overview, people: people ?? [], language })}
          onTake={state.take}
        />
      )}
      <PointFields overview={overview} typed={typed} onChange={state.type} problems={problems} people={people} />
    </Form>
  );
}

type Given<T> = Pick<Props<T>, 'first' | 'send' | 'conflictIn' | 'onDone'>;

function usePointForm<T>({ first, send, conflictIn, onDone }: Given<T>) {
  const words = useText();
  const [typed, setTyped] = useState(first);
  const [problems, setProblems] = useState<readonly PointProblem[]>([]);
  const [theirs, setTheirs] = useState<TypedPoint | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const answer = await send(typed);
    setRefusal(null);
    if (!answer.ok) {
      const found = answer.trouble.kind === 'refused' ? pointProblemsIn(answer.trouble.details) : [];
      setProblems(found);
      return setRefusal(found.length === 0 ? troubleSentence(answer.trouble, words) : null);
    }
    const stands = conflictIn?.(answer.value) ?? null;
    setProblems([]);
    setTheirs(stands);
    if (!stands) onDone(answer.value);
  };
  return {
    typed,
    problems,
    theirs,
    refusal,
    isBusy,
    type: (next: TypedPoint) => {
      setTyped(next);
      setProblems([]);
    },
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(theirs);
      setTheirs(null);
    },
  };
}
