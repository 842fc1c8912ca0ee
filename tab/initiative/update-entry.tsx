import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { formatInstant } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { ReportText } from '#tab/hiding/report-text.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { allWords } from '#tab/text/all-words.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { authorOf } from './author-of.ts';
import styles from './update-entry.module.css';
import { updateParts } from './update-parts.ts';

type Props = {
  readonly initiativeId: string;
  readonly update: Update;
  readonly partnership: Overview['partnership'];
  readonly isLatest?: boolean;
  /** Shows it beside the newest; absent where it is that, or there is nothing to read in it. */
  readonly onCompare?: () => void;
};

/** One submitted version; earlier ones fold away their texts. */
export function UpdateEntry({ initiativeId, update, partnership, isLatest = false, onCompare }: Props) {
  const { text, language } = useText();
  const words = allWords(language);
  const said = initiativeText(language);
  const when = formatInstant(update.submittedAt, { language, timeZone: partnership.timeZone });
  const round = localName(update.round, language);
  return (
    <article className={styles.entry}>
      <div className={styles.top}>
        <HealthBadge health={update.health} />
        {update.unchanged && <span className={styles.unchanged}>{said.update.unchanged}</span>}
        {update.late && <span className={styles.unchanged}>{said.update.late}</span>}
      </div>
      <p className={styles.who}>
        <time dateTime={update.submittedAt}>{when}</time>
        {` · ${authorOf(update, language)} · `}
        <span lang={round.lang}>{round.text}</span>
      </p>
      {update.help !== 'none' && <p className={styles.needs}>{text.needs[update.help]}</p>}
      {update.texts && <Texts update={update} isOpen={isLatest} />}
      {!update.texts && (
        <p className={styles.hidden}>
          <LockClosed16Regular aria-hidden />
          {said.update.hidden(words.visibilityToOthers[update.visibility](partnership.name))}
        </p>
      )}
      {update.texts && (
        <p className={styles.who}>
          {`${said.update.seenBy}: ${words.visibilityToOthers[update.visibility](partnership.name)}`}
        </p>
      )}
      {update.texts && (
        <ReportText
          place={{ kind: 'answer', initiativeId, version: update.version }}
          texts={textFields.map((field) => update.texts?.[field] ?? '')}
          about={when}
        />
      )}
      {onCompare && (
        <Action
          id={`compare-${update.version}`}
          className={styles.compare}
          onClick={onCompare}
          label={said.compare.of(when)}
        >
          {said.compare.with}
        </Action>
      )}
    </article>
  );
}

function Texts({ update, isOpen }: { update: Update; isOpen: boolean }) {
  const said = initiativeText(useText().language);
  if (isOpen) return <Parts update={update} />;
  return (
    <details>
      <summary>{said.update.readIt}</summary>
      <Parts update={update} />
    </details>
  );
}

function Parts({ update }: { update: Update }) {
  const { language } = useText();
  return (
    <dl className={styles.parts}>
      {updateParts(update, language).map(({ label, value, isWritten }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={isWritten ? update.lang : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
