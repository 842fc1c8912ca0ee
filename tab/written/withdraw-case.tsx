import { useState } from 'react';
import type { WrittenCaseShown } from '#bot/contract/written-cases.ts';
import { Action } from '#tab/controls/action.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { writtenText } from '#tab/text/written-text.ts';
import { withdrawCase } from './ask-cases.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly written: WrittenCaseShown;
  readonly onDone: () => void;
};

/** Takes a case back, once that was confirmed. */
export function WithdrawCase({ client, membership, written, onDone }: Props) {
  const { language } = useText();
  const { own } = writtenText(language);
  const [isAsking, setIsAsking] = useState(false);
  const { isBusy, press } = useTold();
  const withdraw = () =>
    press({
      ask: async () => {
        const answer = await withdrawCase({ client, partnership: membership.id }, written.id);
        setIsAsking(false);
        return answer;
      },
      sentence: own.withdrawn,
      after: onDone,
    });
  return (
    <div>
      <Action label={own.withdrawOf(written.title)} onClick={() => setIsAsking(true)}>
        {own.withdraw}
      </Action>
      {isAsking && (
        <Confirm {...own.confirm} yes={own.withdraw} isBusy={isBusy} onYes={withdraw} onNo={() => setIsAsking(false)} />
      )}
    </div>
  );
}
