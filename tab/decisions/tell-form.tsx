import { useState } from 'react';
import type { DecisionShown } from '#bot/contract/decisions.ts';
import { type ToldState, toldStates } from '#bot/domain/told-decision.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { tellOutcome } from './ask-decisions.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly decision: DecisionShown;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** What has become of a decision, told by whoever answers for it. */
export function TellForm({ client, membership, decision, onDone, onCancel }: Props) {
  const words = useText();
  const { decisions: said } = groupText(words.language);
  const say = useSay();
  const [state, setState] = useState<ToldState>(() => stateOf(decision));
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const save = async () => {
    const asking = { client, partnership: membership.id };
    const answer = await tellOutcome(asking, { id: decision.id, state, note });
    if (!answer.ok) return setRefusal(troubleSentence(answer.trouble, words));
    say('success', said.toldNow);
    onDone();
  };
  return (
    <Form
      level={2}
      title={said.tellTitle}
      save={said.save}
      isBusy={isBusy}
      problems={0}
      onSave={() => press(save)}
      onCancel={onCancel}
    >
      {refusal && (
        <div role="alert">
          <Notice intent="error">{refusal}</Notice>
        </div>
      )}
      <RadioList
        label={said.tellState}
        value={state}
        options={toldStates.map((each) => [each, said.tellStates[each]])}
        onChange={(value) => setState(toldStates.find((each) => each === value) ?? state)}
      />
      <TextField label={said.tellNote} hint={said.hints.text} rows={3} value={note} onChange={setNote} />
    </Form>
  );
}

function stateOf({ state, isUnderWay }: DecisionShown): ToldState {
  if (state !== 'open') return state;
  return isUnderWay ? 'under_way' : 'not_begun';
}
