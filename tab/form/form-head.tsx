import type { StatusFormShown } from '#bot/contract/status-form.ts';
import { formatDayOf, formatInstant, formatWeekday } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { FateLines } from './fate-lines.tsx';
import { formText } from './form-text.ts';
import styles from './status-form.module.css';
import type { StatusFormState } from './use-status-form.ts';

type Props = { readonly state: StatusFormState; readonly timeZone: string };

/** Above the fields: the round and its due day, a question it came back with, the draft, and last time's answer. */
export function FormHead({ state, timeZone }: Props) {
  const { language } = useText();
  const { card, own } = formText(language);
  const { form } = state;
  const place = { language, timeZone };
  return (
    <>
      <p className={styles.round}>
        <span className={styles.written}>{form.roundName}</span> · {own.due(formatWeekday(form.dueOn, language))}
      </p>
      {form.lateUntil && <Notice intent="warning">{own.lateUntil(formatWeekday(form.lateUntil, language))}</Notice>}
      {form.onBehalfOf && <Notice intent="warning">{own.onBehalf(form.onBehalfOf.name)}</Notice>}
      {form.returned && (
        <div className={styles.box}>
          <strong>{own.returned(form.returned.byName, formatInstant(form.returned.at, place))}</strong>
          <p className={styles.written}>{form.returned.question}</p>
        </div>
      )}
      {form.draftSavedAt && !state.isEntering && (
        <div className={styles.draft}>
          <span>{own.draft.from(formatInstant(form.draftSavedAt, place))}</span>
          <Action onClick={() => void state.discardDraft()} isBusy={state.isSending}>
            {own.draft.discard}
          </Action>
        </div>
      )}
      {form.fate && <FateLines fate={form.fate} />}
      {form.mode === 'edit' && <p className={styles.quiet}>{card.editing}</p>}
      {form.earlierInYear.length > 0 ? (
        <EarlierInYear form={form} timeZone={timeZone} />
      ) : (
        <Before state={state} timeZone={timeZone} />
      )}
    </>
  );
}
/** Last time's answer; one that is being corrected stands in the fields itself. */
function Before({ state, timeZone }: Props) {
  const { language } = useText();
  const { card } = formText(language);
  const { mode, last, lastIsHidden } = state.form;
  if (mode === 'edit') return null;
  if (last) return <LastTime state={state} last={last} timeZone={timeZone} />;
  return lastIsHidden ? <p className={styles.quiet}>{card.last.hidden}</p> : null;
}

type YearProps = { readonly form: StatusFormShown; readonly timeZone: string };

/** What the rounds were answered that a yearly one reuses. */
function EarlierInYear({ form, timeZone }: YearProps) {
  const { language } = useText();
  const { card } = formText(language);
  const { title, hidden, none } = card.earlier;
  return (
    <section className={styles.box}>
      <h3 className={styles.boxTitle}>{title}</h3>
      {form.earlierInYear.map(({ roundId, roundName, answer, isHidden }) => (
        <div key={roundId}>
          <strong className={styles.written}>{roundName}</strong>
          <p className={styles.quiet}>{answer ? byWhom(answer) : isHidden ? hidden : none}</p>
          {answer && <AnswerExcerpt answer={answer} hasResult />}
        </div>
      ))}
    </section>
  );

  function byWhom({ authorName, submittedAt }: Answer): string {
    return card.last.by(authorName, formatDayOf(submittedAt, { language, timeZone }));
  }
}

type Answer = NonNullable<StatusFormShown['last']>;
type LastProps = Props & { readonly last: Answer };

function LastTime({ state, last, timeZone }: LastProps) {
  const { language } = useText();
  const { card } = formText(language);
  return (
    <section className={styles.box}>
      <h3 className={styles.boxTitle}>{card.last.title}</h3>
      <p className={styles.quiet}>
        {card.last.by(last.authorName, formatDayOf(last.submittedAt, { language, timeZone }))}
      </p>
      <AnswerExcerpt answer={last} />
      {state.form.fields === 'all' && !state.isEntering && (
        <>
          <p className={styles.quiet}>{card.last.unchangedHint}</p>
          <Action onClick={() => void state.repeat()} isBusy={state.isSending}>
            {card.last.unchanged}
          </Action>
        </>
      )}
    </section>
  );
}

/** An earlier or another's answer, in short. */
export function AnswerExcerpt({ answer, hasResult = false }: { answer: Answer; hasResult?: boolean }) {
  const { language } = useText();
  const { card } = formText(language);
  return (
    <>
      <HealthBadge health={answer.health} />
      <dl className={styles.excerpt} lang={answer.lang}>
        {(hasResult ? withResult : excerptFields)
          .filter((field) => answer[field] !== '')
          .map((field) => (
            <div key={field}>
              <dt lang={language}>{card.fields[field].name}</dt>
              <dd className={styles.written}>{answer[field]}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

const excerptFields = ['happened', 'reason', 'nextSteps', 'helpText'] as const;
const withResult = [...excerptFields, 'result'] as const;
