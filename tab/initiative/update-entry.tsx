import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatInstant } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText, type Words } from '#tab/text/text-context.tsx';
import styles from './update-entry.module.css';
import { updateParts } from './update-parts.ts';

type Props = {
  readonly update: Update;
  readonly partnership: Overview['partnership'];
  readonly isLatest?: boolean;
};

/** One submitted version; earlier ones fold away their texts. */
export function UpdateEntry({ update, partnership, isLatest = false }: Props) {
  const { text, words, language } = useText();
  const when = formatInstant(update.submittedAt, { language, timeZone: partnership.timeZone });
  const round = localName(update.round, language);
  return (
    <article className={styles.entry}>
      <div className={styles.top}>
        <HealthBadge health={update.health} />
        {update.unchanged && <span className={styles.unchanged}>{initiativeText(language).update.unchanged}</span>}
        {update.late && <span className={styles.unchanged}>{initiativeText(language).update.late}</span>}
      </div>
      <p className={styles.who}>
        <time dateTime={update.submittedAt}>{when}</time>
        {` · ${authorOf(update, { language, words })} · `}
        <span lang={round.lang}>{round.text}</span>
      </p>
      {update.help !== 'none' && <p className={styles.needs}>{text.needs[update.help]}</p>}
      {update.texts && <Texts update={update} isOpen={isLatest} />}
      {!update.texts && (
        <p className={styles.hidden}>
          <LockClosed16Regular aria-hidden />
          {initiativeText(language).update.hidden(words.visibilityToOthers[update.visibility](partnership.name))}
        </p>
      )}
      {update.texts && (
        <p className={styles.who}>
          {`${initiativeText(language).update.seenBy}: ${words.visibilityToOthers[update.visibility](partnership.name)}`}
        </p>
      )}
    </article>
  );
}

/** Who answered; of what a coordinator entered, also for whom. */
function authorOf(
  { author, authorRole, onBehalfOf }: Update,
  { language, words }: Pick<Words, 'language' | 'words'>,
): string {
  if (onBehalfOf) return initiativeText(language).update.onBehalf(author.name, onBehalfOf.name);
  return initiativeText(language).update.by(author.name, words.authorRoles[authorRole]);
}

function Texts({ update, isOpen }: { update: Update; isOpen: boolean }) {
  const { language } = useText();
  if (isOpen) return <Parts update={update} />;
  return (
    <details>
      <summary>{initiativeText(language).update.readIt}</summary>
      <Parts update={update} />
    </details>
  );
}

function Parts({ update }: { update: Update }) {
  const words = useText();
  return (
    <dl className={styles.parts}>
      {updateParts(update, words).map(({ label, value, isWritten }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={isWritten ? update.lang : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
