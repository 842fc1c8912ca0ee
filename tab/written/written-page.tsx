import { useCallback, useState } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import list from '#tab/decisions/decision-list.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { writtenText } from '#tab/text/written-text.ts';
import { AnswerCaseForm } from './answer-case-form.tsx';
import { askCases } from './ask-cases.ts';
import { CaseItem } from './case-item.tsx';
import { SendCaseForm } from './send-case-form.tsx';
import { WithdrawCase } from './withdraw-case.tsx';

/** What the steering group decides in writing: sent and withdrawn by coordinators, answered by members. */
export function WrittenPage(props: GroupPageProps) {
  const { client, membership } = props;
  const { language } = useText();
  const { said, own } = writtenText(language);
  const fetched = useFetched(
    useCallback(() => askCases({ client, partnership: membership.id }), [client, membership.id]),
  );
  useRefresh(fetched.refresh);
  const [isSending, setIsSending] = useState(false);
  const cases = fetched.value?.cases ?? [];
  const askable = fetched.value?.askable ?? null;
  const sent = () => {
    setIsSending(false);
    fetched.refresh();
  };
  return (
    <PlainPage isSample={membership.sampleData} title={said.title} text={own.text}>
      {!fetched.value && !fetched.trouble && <SkeletonLines label={own.loading} />}
      {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
      {askable && !isSending && (
        <div>
          <Action look="primary" onClick={() => setIsSending(true)}>
            {own.send}
          </Action>
        </div>
      )}
      {askable && isSending && (
        <SendCaseForm {...props} askable={askable} onDone={sent} onCancel={() => setIsSending(false)} />
      )}
      {fetched.value && cases.length === 0 && <p>{own.none}</p>}
      <ul className={list.list}>
        {cases.map((written) => (
          <li key={written.id} className={list.item}>
            <CaseItem {...props} written={written} />
            {written.mayAnswer && <AnswerCaseForm {...props} written={written} onDone={fetched.refresh} />}
            {written.mayWithdraw && <WithdrawCase {...props} written={written} onDone={fetched.refresh} />}
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
