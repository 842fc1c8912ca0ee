import { lazy, Suspense, useCallback, useState } from 'react';
import { type PackEditsShown, packEdits, packPaths } from '#bot/contract/packs.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { EditionFacts } from './edition-facts.tsx';

const Edition = lazy(async () => ({ default: (await import('./edition.tsx')).Edition }));

type Props = GroupPageProps & { readonly roundId: string };

/** The answers of a round with what was written for the meeting; nothing for those to whom there is none to show. */
export function EditionSection(props: Props) {
  const { client, membership, roundId } = props;
  const { language } = useText();
  const { own } = editionText(language);
  const partnership = membership.id;
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(packPaths.edits(roundId), { partnership }), schema: packEdits }),
      [client, partnership, roundId],
    ),
  );
  const mayEdit = membership.roles.includes('coordinator');
  if (value && value.edits.length === 0 && !mayEdit) return null;
  return (
    <section className={styles.section} aria-labelledby="editions">
      <h2 id="editions" className={styles.heading}>
        {own.heading}
      </h2>
      <p className={styles.quiet}>{mayEdit ? own.text : own.textForLeads}</p>
      {!value && !trouble && <SkeletonLines label={own.loading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value?.edits.length === 0 && <p>{own.nothing}</p>}
      <ul className={styles.points}>
        {(value?.edits ?? []).map((line) => (
          <EditionLine key={line.initiativeId} {...props} line={line} mayEdit={mayEdit} onSaved={refresh} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Props & {
  readonly line: PackEditsShown['edits'][number];
  readonly mayEdit: boolean;
  readonly onSaved: () => void;
};

/** Each opens for itself: what is typed in one stays while another is looked at. */
function EditionLine({ line, mayEdit, ...props }: LineProps) {
  const { language } = useText();
  const { own } = editionText(language);
  const [isOpen, setIsOpen] = useState(false);
  const { initiativeId, state } = line;
  const name = language === 'en' && line.nameEn ? line.nameEn : line.name;
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => document.getElementById(`edition-${initiativeId}`)?.focus());
  };
  return (
    <li className={styles.card}>
      <h3 className={styles.pointTitle}>{name}</h3>
      <div className={styles.row}>
        <span className={styles.mark}>{own.states[state]}</span>
        {!isOpen && <EditionFacts {...props} editedAt={line.editedAt} editedByName={line.editedByName} />}
      </div>
      {!isOpen && (
        <div>
          <Action
            id={`edition-${initiativeId}`}
            label={`${mayEdit ? own.write : own.read}: ${name}`}
            onClick={() => setIsOpen(true)}
          >
            {mayEdit ? own.write : own.read}
          </Action>
        </div>
      )}
      {isOpen && (
        <Suspense fallback={<SkeletonLines label={own.loading} />}>
          <Edition {...props} initiativeId={initiativeId} name={name} onClose={close} />
        </Suspense>
      )}
    </li>
  );
}
