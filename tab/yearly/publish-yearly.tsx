import { useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { decideYearly } from './ask-yearly.ts';
import type { DecidingProps } from './yearly-deciding.tsx';

/** Everybody may read it from then on, so it is asked about first. */
export function PublishYearly({ asking, draft, onChanged }: DecidingProps) {
  const words = useText();
  const { said, own } = yearlyText(words.language);
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, press] = usePress();
  const publish = async () => {
    const answer = await decideYearly(asking, { kind: 'publish', edition: draft.edition });
    if (answer.ok) say('success', said.done.published);
    else say('error', troubleSentence(answer.trouble, words));
    setIsOpen(false);
    onChanged();
  };
  return (
    <>
      <p>{said.approved.sentence}</p>
      <div>
        <Action look="primary" onClick={() => setIsOpen(true)}>
          {said.buttons.publish}
        </Action>
      </div>
      {isOpen && (
        <Confirm
          title={own.publishSure}
          text={own.publishSureText}
          yes={said.buttons.publish}
          no={own.no}
          isBusy={isBusy}
          onYes={() => press(publish)}
          onNo={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
