import { formatInstant, formatTime } from '#bot/text/format.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { AnswerExcerpt } from './form-head.tsx';
import { formText } from './form-text.ts';
import { fieldWords } from './problem-words.ts';
import styles from './status-form.module.css';
import type { Result, StatusFormState } from './use-status-form.ts';

type Props = { readonly state: StatusFormState; readonly timeZone: string };

/** What the last press led to, in words. */
export function FormResult({ state, timeZone }: Props) {
  const words = useText();
  const { language } = words;
  const { card, own } = formText(language);
  const { result } = state;
  if (!result) return null;
  switch (result.kind) {
    case 'accepted':
      return null;
    case 'problems':
      return <ProblemList state={state} />;
    case 'reason_needed':
      return <Notice intent="warning">{own.unchangedWhy}</Notice>;
    case 'discarded':
      return <Notice intent="success">{own.draft.discarded}</Notice>;
    case 'trouble':
      return <Notice intent="error">{troubleSentence(result.trouble, words)}</Notice>;
    case 'closed':
      return <Closed result={result} />;
    default: {
      const when = formatInstant(result.at, { language, timeZone });
      const { notices } = card;
      return (
        <div className={styles.box}>
          <strong>
            {result.other ? notices.answeredBy(result.other.authorName, when) : notices.answeredBySomebody(when)}
          </strong>
          {result.other ? <AnswerExcerpt answer={result.other} /> : <p>{notices.answeredHidden}</p>}
          <p>{notices.answeredNext}</p>
        </div>
      );
    }
  }
}

function ProblemList({ state }: { state: StatusFormState }) {
  const { language } = useText();
  const { card } = formText(language);
  if (state.problems.length === 0) return null;
  const names = state.problems.map(({ field }) => fieldWords(language, field));
  return <Notice intent="error">{`${card.problemsTitle} ${[...new Set(names)].join(', ')}.`}</Notice>;
}

function Closed({ result }: { result: Extract<Result, { kind: 'closed' }> }) {
  const { language } = useText();
  const { own } = formText(language);
  return (
    <div className={styles.box}>
      <strong>{own.closed(result.roundName)}</strong>
      {result.isDraftKept && <p>{own.closedKept}</p>}
      <p>{own.closedAsk}</p>
      <ul className={styles.people}>
        {result.coordinators.map(({ name, organisationName, phone }) => (
          <li key={name}>{[`${name}, ${organisationName}`, phone].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </div>
  );
}

/** The receipt that takes the form's place. */
export function Sent({ result, timeZone }: { result: Extract<Result, { kind: 'accepted' }>; timeZone: string }) {
  const { language } = useText();
  const { own } = formText(language);
  const time = formatTime(result.submittedAt, { language, timeZone });
  const said = result.unchanged ? own.sentUnchanged(time) : own.sent(time, result.version);
  return <Notice intent="success">{result.late ? `${said} ${own.sentLate}` : said}</Notice>;
}
