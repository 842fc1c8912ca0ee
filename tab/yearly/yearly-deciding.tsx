import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { AnswerYearly } from './answer-yearly.tsx';
import { AskYearly } from './ask-for-approval.tsx';
import { PublishYearly } from './publish-yearly.tsx';
import { YearlyApprover } from './yearly-approver.tsx';
import type { Draft, YearlyProps } from './yearly-page.tsx';

export type DecidingProps = YearlyProps & { readonly draft: Draft };

/** The next thing that the reader can do about it, and nothing else. */
export function YearlyDeciding(props: DecidingProps) {
  const { draft, membership } = props;
  const { language } = useText();
  const { own } = yearlyText(language);
  const hasAnswered = draft.approvals.some(({ organisationId }) => organisationId === membership.organisationId);
  const isAsked = draft.state === 'approving' && draft.mayApprove && !hasAnswered;
  const mayAsk = draft.state === 'draft' && draft.mayWrite;
  const mayPublish = draft.state === 'approved' && draft.mayWrite;
  if (!(isAsked || mayAsk || mayPublish || draft.mayName)) return null;
  return (
    <section className={styles.section} aria-labelledby="deciding">
      <h3 id="deciding" className={styles.under}>
        {own.deciding}
      </h3>
      {mayAsk && <AskYearly {...props} />}
      {isAsked && <AnswerYearly {...props} />}
      {mayPublish && <PublishYearly {...props} />}
      {draft.mayName && draft.state !== 'published' && <YearlyApprover {...props} />}
    </section>
  );
}
