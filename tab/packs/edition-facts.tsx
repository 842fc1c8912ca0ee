import type { PackEditShown } from '#bot/contract/packs.ts';
import { formatInstant } from '#bot/text/format.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';

type Props = Pick<GroupPageProps, 'overview'> & Pick<PackEditShown, 'editedAt' | 'editedByName'>;

/** Who wrote an edition and when; nothing where nobody has. */
export function EditionFacts({ overview, editedAt, editedByName }: Props) {
  const { language } = useText();
  const { own } = editionText(language);
  if (!editedAt) return null;
  const when = formatInstant(editedAt, { language, timeZone: overview.partnership.timeZone });
  return <p className={styles.quiet}>{editedByName ? own.by(editedByName, when) : own.byNobody(when)}</p>;
}
