import type { StatusFormShown } from '#bot/contract/status-form.ts';
import { formatDayOf, formatInstant, formatWeekday } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { useText } from '#tab/text/text-context.tsx';
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
      {form.returned && (
        <div className={styles.box}>
          <strong>{own.returned(form.returned.byName, formatInstant(form.returned.at, place))}</strong>
          <p className={styles.written}>{form.returned.question}</p>
        </div>
      )}
      {form.draftSavedAt && (
        <div className={styles.draft}>
          <span>{own.draft.from(formatInstant(form.draftSavedAt, place))}</span>
          <Action onClick={() => void state.discardDraft()} isBusy={state.isSending}>
            {own.draft.discard}
          </Action>
        </div>
      )}
      {form.mode === 'edit' && <p className={styles.quiet}>{card.editing}</p>}
      {form.mode === 'new' && form.last && <LastTime state={state} last={form.last} timeZone={timeZone} />}
      {form.mode === 'new' && form.lastIsHidden && <p className={styles.quiet}>{card.last.hidden}</p>}
    </>
  );
}

type LastProps = Props & { readonly last: NonNullable<StatusFormShown['last']> };

function LastTime({ state, last, timeZone }: LastProps) {
  const { language } = useText();
  const { card } = formText(language);
  return (
    <section className={styles.box}>
      <h4 className={styles.boxTitle}>{card.last.title}</h4>
      <p className={styles.quiet}>
        {card.last.by(last.authorName, formatDayOf(last.submittedAt, { language, timeZone }))}
      </p>
      <AnswerExcerpt answer={last} />
      {state.form.fields === 'all' && (
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
export function AnswerExcerpt({ answer }: { answer: NonNullable<StatusFormShown['last']> }) {
  const { language } = useText();
  const { card } = formText(language);
  return (
    <>
      <HealthBadge health={answer.health} />
      <dl className={styles.excerpt} lang={answer.lang}>
        {(['happened', 'reason', 'nextSteps', 'helpText'] as const)
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
