import { useState } from 'react';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';
import { excuse, returnWithQuestion } from './ask-rounds.ts';
import { ChooseWhom } from './choose-whom.tsx';
import { NoteForm } from './note-form.tsx';
import { RequestButtons, type RequestOpened } from './request-buttons.tsx';
import type { ShownRound } from './shown-round.ts';

type Props = ShownRound & { readonly row: AnswerRow; readonly onEnter: (personId: string) => void };

/** What this reader may do about the answer where it stands: take it, ask about it, or ask nobody. */
export function RequestDeciding(props: Props) {
  const { client, membership, roundId, row, onEnter, refresh } = props;
  const { coordinating, own } = roundText(useText().language);
  const [opened, setOpened] = useState<RequestOpened | null>(null);
  const asking = { client, partnership: membership.id };
  const address = { roundId, initiativeId: row.initiativeId };
  const done = () => {
    setOpened(null);
    refresh();
  };
  const given = { onDone: done, onCancel: () => setOpened(null) };
  if (opened === 'return' && row.version !== null) {
    const { version } = row;
    return (
      <NoteForm
        {...given}
        said={{ title: coordinating.answers.ask, input: coordinating.answers.question }}
        hint={coordinating.answers.questionHint}
        save={own.request.save}
        sentence={coordinating.answers.returned}
        send={(question) => returnWithQuestion(asking, address, { version, question })}
      />
    );
  }
  if (opened === 'excuse') {
    return (
      <NoteForm
        {...given}
        said={{ title: coordinating.missing.excuse, input: coordinating.missing.reason }}
        hint={coordinating.missing.excuseHint}
        save={own.request.excuseSave}
        sentence={coordinating.missing.excused}
        send={(reason) => excuse(asking, address, reason)}
      />
    );
  }
  if (opened === 'enter') return <ChooseWhom row={row} onChosen={onEnter} onCancel={given.onCancel} />;
  return <RequestButtons {...props} onOpen={setOpened} onDone={done} />;
}
