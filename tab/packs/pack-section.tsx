import { useCallback, useState } from 'react';
import { type PackShown, pack, packPaths, packs } from '#bot/contract/packs.ts';
import { type PackAudience, packAudiences } from '#bot/domain/pack-audience.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { packsText } from '#tab/text/packs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { PackLine } from './pack-line.tsx';

type Props = GroupPageProps & {
  readonly roundId: string;
  /** The meeting a new pack is for; null where none was named. */
  readonly meetingId: string | null;
};

/** A round's packs, newest first: files for all who may read them; coordinators make and send them. */
export function PackSection(props: Props) {
  const { client, membership, roundId } = props;
  const { language } = useText();
  const { said, own } = packsText(language);
  const partnership = membership.id;
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(packPaths.packs(roundId), { partnership }), schema: packs }),
      [client, partnership, roundId],
    ),
  );
  const mayMake = membership.roles.includes('coordinator');
  const shown = (value?.packs ?? []).toSorted((a, b) => b.number - a.number);
  return (
    <section className={styles.section} aria-labelledby="packs">
      <h2 id="packs" className={styles.heading}>
        {said.title}
      </h2>
      {!value && !trouble && <SkeletonLines label={own.loading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value && shown.length === 0 && <p>{mayMake ? said.noneMade : said.noneForYou}</p>}
      {shown.length > 0 && (
        <ul className={styles.points}>
          {shown.map((each) => (
            <PackLine key={each.number} {...props} pack={each} mayMake={mayMake} />
          ))}
        </ul>
      )}
      {value && mayMake && <Making {...props} made={shown} onMade={refresh} />}
    </section>
  );
}

/** The number is said, so that a press that is repeated makes no second pack. */
function Making({
  client,
  membership,
  roundId,
  meetingId,
  made,
  onMade,
}: Props & { readonly made: readonly PackShown[]; readonly onMade: () => void }) {
  const { language } = useText();
  const { said, own } = packsText(language);
  const { isBusy, press } = useTold();
  const [making, setMaking] = useState<PackAudience | null>(null);
  const next = (made[0]?.number ?? 0) + 1;
  const make = (audience: PackAudience) => {
    setMaking(audience);
    const body = { audience, number: next, ...(meetingId === null ? {} : { meetingId }) };
    const path = withQuery(packPaths.packs(roundId), { partnership: membership.id });
    press({ ask: () => client.send({ path, schema: pack }, body), sentence: said.made(next), after: onMade });
  };
  return (
    <div className={styles.buttons}>
      {packAudiences.map((audience) => (
        <Action key={audience} isBusy={isBusy} onClick={() => make(audience)}>
          {isBusy && making === audience ? own.making : said.make[audience]}
        </Action>
      ))}
    </div>
  );
}
