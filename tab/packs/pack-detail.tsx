import { useCallback } from 'react';
import { type PackDownloadsShown, packDownloads, packPaths } from '#bot/contract/packs.ts';
import { formatInstant, formatList } from '#bot/text/format.ts';
import { packTextFor } from '#bot/text/pack-text.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { packsText } from '#tab/text/packs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { PackLineProps } from './pack-line.tsx';

/** For coordinators: who is to get a pack, who has taken it, and what it says otherwise than the one before. */
export function PackDetail({ client, membership, overview, pack }: PackLineProps) {
  const { language } = useText();
  const { own } = packsText(language);
  const path = withQuery(packPaths.downloads(pack.roundId, pack.number), { partnership: membership.id });
  const { value, trouble, refresh } = useFetched(
    useCallback(() => client.get({ path, schema: packDownloads }), [client, path]),
  );
  if (!value) {
    return trouble ? (
      <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />
    ) : (
      <SkeletonLines label={own.loading} />
    );
  }
  return (
    <>
      {value.readers.length === 0 ? (
        <p>{own.noReaders}</p>
      ) : (
        <ul className={styles.rows}>
          {value.readers.map((reader) => (
            <Reader key={reader.personId} reader={reader} timeZone={overview.partnership.timeZone} />
          ))}
        </ul>
      )}
      {value.difference && <Differences difference={value.difference} />}
    </>
  );
}

type ReaderProps = { readonly reader: PackDownloadsShown['readers'][number]; readonly timeZone: string };

function Reader({ reader, timeZone }: ReaderProps) {
  const { language } = useText();
  const { own } = packsText(language);
  const { name, isSent, isRecipient, downloads } = reader;
  const newest = downloads
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const sent = isSent ? own.sent : isRecipient ? own.toBeSent : own.notSent;
  const when = newest === undefined ? '' : formatInstant(newest, { language, timeZone });
  return <li>{`${name}: ${sent}, ${newest === undefined ? own.notTaken : own.takenAt(when)}`}</li>;
}

function Differences({ difference }: { readonly difference: NonNullable<PackDownloadsShown['difference']> }) {
  const { language } = useText();
  const { difference: said } = packTextFor(language);
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string | null }) =>
    language === 'en' && nameEn ? nameEn : name;
  const lines = [
    ...(difference.isMeetingMoved ? [said.meeting] : []),
    ...(difference.isAgendaChanged ? [said.agenda] : []),
    ...(difference.areDecisionsChanged ? [said.decisions] : []),
    ...difference.initiatives.map((each) => {
      const kinds = each.kinds.map((kind) => said.kinds[kind].toLowerCase());
      return `${nameOf(each)}: ${formatList(kinds, language)}`;
    }),
    ...(difference.goals.length === 0 ? [] : [`${said.goals}: ${formatList(difference.goals.map(nameOf), language)}`]),
  ];
  return (
    <section className={styles.section} aria-label={said.title(difference.number)}>
      <h4 className={styles.pointTitle}>{said.title(difference.number)}</h4>
      {lines.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul className={styles.rows}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
