import { useState } from 'react';
import { formatDay, formatInstant, formatWeekday } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { YearlyDays } from './yearly-days.tsx';
import type { Draft, YearlyProps } from './yearly-page.tsx';

type Props = YearlyProps & { readonly draft: Draft };

/** How far it is, each step with its day, and who has answered. */
export function YearlyStanding(props: Props) {
  const { draft } = props;
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const [isChanging, setIsChanging] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="standing">
      <h3 id="standing" className={styles.under}>
        {own.standing}
      </h3>
      <div>
        <span className={styles.mark}>{said.state[draft.state]}</span>
      </div>
      <Facts {...props} />
      <p className={styles.quiet}>{own.cutOffSoon}</p>
      <Refused {...props} />
      {draft.state !== 'draft' && draft.mayWrite && <Notice intent="warning">{own.voids}</Notice>}
      {isChanging && (
        <YearlyDays {...props} onDone={() => setIsChanging(false)} onCancel={() => setIsChanging(false)} />
      )}
      {draft.mayWrite && !isChanging && (
        <div>
          <Action onClick={() => setIsChanging(true)}>{own.dayForm.button}</Action>
        </div>
      )}
    </section>
  );
}

function Facts({ draft, overview }: Props) {
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const place = { language, timeZone: overview.partnership.timeZone };
  const facts: readonly (readonly [string, string | null])[] = [
    [own.period, own.days(formatDay(draft.from, language), formatDay(draft.cutOffOn, language))],
    [said.cutOff, formatWeekday(draft.cutOffOn, language)],
    [said.answerBy, draft.answerBy && formatWeekday(draft.answerBy, language)],
    [own.asked, draft.askedAt && formatInstant(draft.askedAt, place)],
    [own.approved, draft.approvedAt && formatInstant(draft.approvedAt, place)],
  ];
  const open = draft.state === 'draft' ? own.notAsked : own.notYet;
  const approvals = draft.organisations.map(({ id, name }) => {
    const yes = draft.approvals.find(({ organisationId }) => organisationId === id);
    return [name, yes ? own.approvedOn(formatInstant(yes.at, place)) : open] as const;
  });
  return (
    <>
      <dl className={styles.counts}>
        {facts.map(([term, said]) => said && <Fact key={term} term={term} said={said} />)}
      </dl>
      <dl className={styles.counts} aria-label={own.approvals}>
        {approvals.map(([term, said]) => (
          <Fact key={term} term={term} said={said} />
        ))}
      </dl>
    </>
  );
}

function Fact({ term, said }: { readonly term: string; readonly said: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{said}</dd>
    </div>
  );
}

/** Until it is asked about again: who sent it back, when, and why. */
function Refused({ draft, overview }: Props) {
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const { refusal } = draft;
  if (!refusal) return null;
  const name = draft.organisations.find(({ id }) => id === refusal.organisationId)?.name ?? '';
  const when = formatInstant(refusal.at, { language, timeZone: overview.partnership.timeZone });
  return (
    <div className={styles.card}>
      <Notice intent="warning">{own.sentBack(name, when)}</Notice>
      <h4 className={styles.pointTitle}>{said.reasonLabel}</h4>
      <p className={styles.written}>{refusal.reason}</p>
    </div>
  );
}
