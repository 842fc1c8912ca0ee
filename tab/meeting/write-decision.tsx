import { useCallback, useState } from 'react';
import type { TypedDecision } from '#bot/contract/decisions.ts';
import { type DecisionField, type DecisionProblem, decisionProblemsIn } from '#bot/domain/decision-problem.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { writeDecision } from '#tab/decisions/ask-decisions.ts';
import { type DecisionChoices, DecisionFields } from '#tab/decisions/decision-fields.tsx';
import { newDecision } from '#tab/decisions/typed-decision.ts';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import type { Option } from '#tab/fields/select-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askAgenda } from './ask-agenda.ts';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { pointTitle } from './point-title.ts';

type Props = MeetingPageProps & {
  readonly choices: DecisionChoices;
  readonly onWritten: () => void;
  readonly onClose: () => void;
};

/**
 * Written while people talk: one form after the other. The next begins where the last ended, with the same point and who
 * agreed, since decisions of one point come together.
 */
export function WriteDecision(props: Props) {
  const [turn, setTurn] = useState({ number: 0, first: newDecision });
  const next = (typed: TypedDecision) => {
    const { assentedBy, pointId, readers } = typed;
    setTurn({ number: turn.number + 1, first: { ...newDecision, assentedBy, pointId, readers } });
    props.onWritten();
  };
  return <OneDecision key={turn.number} {...props} first={turn.first} onNext={next} />;
}

type OneProps = Props & { readonly first: TypedDecision; readonly onNext: (typed: TypedDecision) => void };

function OneDecision(props: OneProps) {
  const { choices, onClose } = props;
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const { typed, problems, refusal, isBusy, type, save } = useNewDecision(props);
  return (
    <div className={styles.card}>
      <Form
        title={said.writeTitle}
        save={said.save}
        isBusy={isBusy}
        problems={problems.length}
        startAt="textarea"
        onSave={save}
        onCancel={onClose}
      >
        {refusal && (
          <div role="alert">
            <Notice intent="error">{refusal}</Notice>
          </div>
        )}
        <DecisionFields typed={typed} type={type} choices={choices} points={usePoints(props)} problems={problems} />
      </Form>
    </div>
  );
}

/** The points one may choose among, as they stand on the agenda now. */
function usePoints({ client, membership, meetingId, choices }: Props): readonly Option[] {
  const { language } = useText();
  const { points: named } = groupText(language);
  const partnership = membership.id;
  const agenda = useFetched(
    useCallback(() => askAgenda({ client, partnership, meetingId }), [client, partnership, meetingId]),
  );
  return (agenda.value?.points ?? [])
    .filter(({ id }) => choices.pointIds.includes(id))
    .map((point) => [point.id, `${point.number}. ${pointTitle(point, named)}`]);
}

function useNewDecision({ client, membership, meetingId, first, onNext }: OneProps) {
  const words = useText();
  const { decisions: said } = groupText(words.language);
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<TypedDecision>(first);
  const [problems, setProblems] = useState<readonly DecisionProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const body = { meetingId, formId, raw: typed, lang: words.language };
    const answer = await writeDecision({ client, partnership: membership.id }, body);
    if (answer.ok) {
      say('success', said.saved);
      return onNext(typed);
    }
    const found = answer.trouble.kind === 'refused' ? decisionProblemsIn(answer.trouble.details) : [];
    setProblems(found);
    setRefusal(found.length === 0 ? troubleSentence(answer.trouble, words) : null);
  };
  return {
    typed,
    problems,
    refusal,
    isBusy,
    type: (field: DecisionField, value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setProblems((before) => before.filter((each) => each.field !== field));
    },
    save: () => press(run),
  };
}
