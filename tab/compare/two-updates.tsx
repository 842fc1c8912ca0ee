import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatInstant } from '#bot/text/format.ts';
import { authorOf } from '#tab/initiative/author-of.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { allWords } from '#tab/text/all-words.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type ComparedPart, comparedParts } from './compared-parts.ts';
import styles from './comparison.module.css';
import { MarkedText } from './marked-text.tsx';
import { type TextPart, wordChanges } from './word-changes.ts';

type Props = { readonly older: Update; readonly newer: Update; readonly partnership: Overview['partnership'] };

/** The older one left or above, the newer one right or below. */
export function TwoUpdates({ older, newer, partnership }: Props) {
  const all = useText();
  const said = initiativeText(all.language);
  const isHidden = !older.texts || !newer.texts;
  const parts = isHidden ? [] : comparedParts({ older, newer }, all.language);
  const isSame = parts.every(({ before, after }) => before?.value === after?.value);
  return (
    <div>
      <div className={styles.pair}>
        <Head which={said.compare.older} update={older} partnership={partnership} />
        <Head which={said.compare.newer} update={newer} partnership={partnership} />
      </div>
      {!isHidden && <p className={styles.quiet}>{isSame ? said.compare.same : said.compare.note}</p>}
      {parts.map((part) => (
        <Part key={part.label} part={part} older={older} newer={newer} />
      ))}
    </div>
  );
}

type HeadProps = Pick<Props, 'partnership'> & { readonly which: string; readonly update: Update };

function Head({ which, update, partnership }: HeadProps) {
  const all = useText();
  const { language } = all;
  const words = allWords(language);
  const said = initiativeText(language);
  const round = localName(update.round, language);
  return (
    <div className={styles.side}>
      <p className={styles.which}>{which}</p>
      <p className={styles.label} lang={round.lang}>
        {round.text}
      </p>
      <HealthBadge health={update.health} />
      <p className={styles.quiet}>
        <time dateTime={update.submittedAt}>
          {formatInstant(update.submittedAt, { language, timeZone: partnership.timeZone })}
        </time>
        {` · ${authorOf(update, language)}`}
      </p>
      {update.help !== 'none' && <p className={styles.needs}>{all.text.needs[update.help]}</p>}
      {!update.texts && (
        <p className={styles.quiet}>
          {said.update.hidden(words.visibilityToOthers[update.visibility](partnership.name))}
        </p>
      )}
    </div>
  );
}

function Part({ part, older, newer }: Pick<Props, 'older' | 'newer'> & { readonly part: ComparedPart }) {
  const { language } = useText();
  const { label, before, after } = part;
  const isSame = before?.value === after?.value;
  const said = initiativeText(language).compare;
  const changes = wordChanges(before?.value ?? '', after?.value ?? '');
  const langOf = (update: Update, isWritten: boolean | undefined) => (isWritten ? update.lang : language);
  return (
    <div className={styles.part}>
      <h4 className={styles.label}>
        {label}
        {isSame && <span className={styles.alike}>{said.alike}</span>}
      </h4>
      {isSame && <MarkedText parts={changes.after} as="ins" lang={langOf(newer, after?.isWritten)} />}
      {!isSame && (
        <div className={styles.pair}>
          <Side which={said.older} parts={changes.before} as="del" lang={langOf(older, before?.isWritten)} />
          <Side which={said.newer} parts={changes.after} as="ins" lang={langOf(newer, after?.isWritten)} />
        </div>
      )}
    </div>
  );
}

type SideProps = {
  readonly which: string;
  readonly parts: readonly TextPart[];
  readonly as: 'del' | 'ins';
  readonly lang: 'da' | 'en';
};

function Side({ which, parts, as, lang }: SideProps) {
  const { language } = useText();
  return (
    <div className={styles.side}>
      <p className={styles.which}>{which}</p>
      {parts.length > 0 && <MarkedText parts={parts} as={as} lang={lang} />}
      {parts.length === 0 && <p className={styles.quiet}>{initiativeText(language).compare.empty}</p>}
    </div>
  );
}
