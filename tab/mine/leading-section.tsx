import type { MineLeading, MineLine } from '#bot/contract/mine.ts';
import { formatInstant, formatWeekday } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { FateRows } from './fate-rows.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';
import { MineSection } from './mine-section.tsx';

type Props = Leading & { readonly leading: MineLeading; readonly timeZone: string };

/** A lead's: what is asked now with the form one press away, drafts, and what became of what they asked for. */
export function LeadingSection({ leading, timeZone, change }: Props) {
  const { language } = useText();
  const said = mineText(language).own.leading;
  const { lines, drafts } = leading;
  const waiting = lines.filter(isAsked);
  const others = lines.filter((line) => !isAsked(line));
  const openForm = (initiative: string) => change({ page: 'overview', initiative, form: true });
  const closed = drafts.filter(({ mayBeSent }) => !mayBeSent);
  return (
    <MineSection id="leading" heading={said.heading} count={waiting.length}>
      {waiting.length === 0 && others.every(({ round }) => round === null) && <p>{said.none}</p>}
      <ul className={styles.list}>
        {[...waiting, ...others].map((line) => (
          <LeadingRow key={`${line.initiative.id} ${line.round?.id}`} line={line} change={change} onForm={openForm} />
        ))}
      </ul>
      <FateRows lines={lines} />
      {closed.length > 0 && (
        <>
          <h3 className={styles.subheading}>{said.drafts}</h3>
          <ul className={styles.list}>
            {closed.map(({ initiative, round, savedAt }) => {
              const name = localName(initiative, language);
              const when = said.saved(formatInstant(savedAt, { language, timeZone }));
              return (
                <MineRow key={`${round.id} ${initiative.id}`} title={name.text} lang={name.lang}>
                  <span className={styles.facts}>{`${localName(round, language).text}. ${when}. ${said.closed}`}</span>
                </MineRow>
              );
            })}
          </ul>
        </>
      )}
    </MineSection>
  );
}

type RowProps = Leading & { readonly line: MineLine; readonly onForm: (initiativeId: string) => void };

function LeadingRow({ line, change, onForm }: RowProps) {
  const { language, words } = useText();
  const { own } = mineText(language);
  const { initiative, round, state, question, health } = line;
  const name = localName(initiative, language);
  const see = {
    words: own.leading.open,
    press: () => change({ page: 'overview', initiative: initiative.id, form: false }),
  };
  const action = round ? { words: own.leading[wordOf(line)], press: () => onForm(initiative.id) } : see;
  return (
    <MineRow
      title={name.text}
      lang={name.lang}
      {...(round ? { kind: localName(round, language).text } : {})}
      action={{ ...action, about: name.text, isMain: isAsked(line) }}
    >
      <span className={styles.facts}>
        {state && <span className={isAsked(line) ? styles.strong : undefined}>{own.leading.states[state]}</span>}
        {state && round && '. '}
        {round && own.by(formatWeekday(round.dueOn, language))}
        {!round && health && words.health[health].word}
      </span>
      {question && (
        <>
          <span className={styles.kind}>{own.leading.question}</span>
          <p className={styles.quote}>{question}</p>
        </>
      )}
    </MineRow>
  );
}

function isAsked({ round, state }: MineLine): boolean {
  return round !== null && (state === 'not_started' || state === 'draft' || state === 'returned');
}

function wordOf({ state }: MineLine): 'fillIn' | 'goOn' | 'answer' | 'correct' {
  if (state === 'draft') return 'goOn';
  if (state === 'returned') return 'answer';
  return state === 'submitted' || state === 'acknowledged' ? 'correct' : 'fillIn';
}
