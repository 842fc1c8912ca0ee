import { useState } from 'react';
import type { MinutesDraftShown } from '#bot/contract/minutes.ts';
import { formatList } from '#bot/text/format.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { sendMinutes } from './ask-minutes.ts';
import type { DraftProps } from './minutes-draft.tsx';

type Props = DraftProps & { readonly draft: MinutesDraftShown };

/** Sends what is saved as the next version: until when one may answer, what silence means, and what is new. */
export function SendMinutes(props: Props) {
  const { draft, newest } = props;
  const { language } = useText();
  const { said, own } = minutesText(language);
  const { desk } = said;
  const state = useSending(props);
  const { typed, type } = state;
  const why = newest?.state === 'approved' ? desk.reason : desk.change;
  if (draft.members.length === 0) return <Notice intent="warning">{desk.nobody}</Notice>;
  return (
    <Form
      title={newest ? desk.resend : desk.title}
      save={said.buttons.send}
      isBusy={state.isBusy}
      problems={state.isReasonMissing ? 1 : 0}
      startAt="none"
      onSave={state.send}
    >
      <GoesTo {...draft} />
      <TextField label={desk.dueOn.label} type="date" value={typed.dueOn} onChange={(dueOn) => type({ dueOn })} />
      <RadioList
        label={desk.silence.label}
        value={typed.silence}
        options={[
          ['yes', own.silence.yes],
          ['no', own.silence.no],
        ]}
        onChange={(silence) => type({ silence })}
      />
      {newest && (
        <TextField
          label={why.label}
          isRequired
          rows={2}
          value={typed.change}
          problem={state.isReasonMissing ? why.missing : undefined}
          onChange={(change) => type({ change })}
        />
      )}
    </Form>
  );
}

function GoesTo({ members, readers }: Pick<MinutesDraftShown, 'members' | 'readers'>) {
  const { language } = useText();
  const { desk } = minutesText(language).said;
  const [asked, told] = [members, readers].map((people) => {
    const names = people.map(({ name }) => name);
    return formatList(names, language);
  });
  return (
    <>
      <p>{desk.members(asked ?? '')}</p>
      {told && <p>{desk.readers(told)}</p>}
    </>
  );
}

function useSending({ client, membership, meetingId, draft, newest, onSent }: Props) {
  const { language } = useText();
  const { own } = minutesText(language);
  const [formId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({ dueOn: draft.proposedDueOn, silence: 'yes', change: '' });
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const { isBusy, press } = useTold();
  const send = () => {
    const isMissing = newest !== null && typed.change.trim() === '';
    setIsReasonMissing(isMissing);
    if (isMissing) return;
    const body = {
      formId,
      replaces: newest?.version ?? 0,
      revision: draft.revision,
      dueOn: typed.dueOn || null,
      isSilenceApproval: typed.silence === 'yes',
      change: typed.change,
    };
    const ask = () => sendMinutes({ client, partnership: membership.id, meetingId }, body);
    press({ ask, sentence: own.sent, after: onSent });
  };
  const type = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  return { typed, type, isReasonMissing, isBusy, send };
}
