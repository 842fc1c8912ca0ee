import { lazy, Suspense, useState } from 'react';
import { type PackShown, packPaths, packSent } from '#bot/contract/packs.ts';
import { packFormats } from '#bot/domain/pack.ts';
import { formatInstant, formatNumber } from '#bot/text/format.ts';
import { withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { useTold } from '#tab/fields/use-told.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { packsText } from '#tab/text/packs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';

const PackDetail = lazy(async () => ({ default: (await import('./pack-detail.tsx')).PackDetail }));

export type PackLineProps = GroupPageProps & { readonly pack: PackShown; readonly mayMake: boolean };

/** One pack: whom it is for, its files, and for coordinators sending it and who has taken it. */
export function PackLine(props: PackLineProps) {
  const { overview, pack, mayMake } = props;
  const { language } = useText();
  const { said, own } = packsText(language);
  const [isListed, setIsListed] = useState(false);
  const { number, audience, madeAt } = pack;
  const named = formatNumber(number, language);
  const when = formatInstant(madeAt, { language, timeZone: overview.partnership.timeZone });
  return (
    <li className={styles.card}>
      <h3 className={styles.pointTitle}>{own.number(named, when)}</h3>
      <div className={styles.row}>
        <span className={styles.mark}>{said.audiences[audience]}</span>
        {audience === 'all' && <span className={styles.mark}>{own.forPrint}</span>}
      </div>
      <Files {...props} />
      {mayMake && (
        <div className={styles.buttons}>
          <Sending {...props} />
          <Action look="subtle" onClick={() => setIsListed(!isListed)}>
            {own.downloads(named)}
          </Action>
        </div>
      )}
      {isListed && (
        <Suspense fallback={<SkeletonLines label={own.loading} />}>
          <PackDetail {...props} />
        </Suspense>
      )}
    </li>
  );
}

function Files({ client, membership, pack }: PackLineProps) {
  const { language } = useText();
  const { own } = packsText(language);
  const { isBusy, press } = useTold();
  const get = (format: (typeof packFormats)[number]) => {
    const query = new URLSearchParams({ partnership: membership.id, lang: language });
    const path = `${packPaths.file(pack.roundId, pack.number, format)}&${query}`;
    press({ ask: () => saveFile(client, path), sentence: own.got });
  };
  return (
    <div className={styles.buttons}>
      {packFormats.map((format) => (
        <Action
          key={format}
          isBusy={isBusy}
          label={own.getOf(own.get[format], formatNumber(pack.number, language))}
          onClick={() => get(format)}
        >
          {own.get[format]}
        </Action>
      ))}
    </div>
  );
}

function Sending({ client, membership, pack }: PackLineProps) {
  const words = useText();
  const { said } = packsText(words.language);
  const say = useSay();
  const [isBusy, press] = usePress();
  const path = withQuery(packPaths.sending(pack.roundId, pack.number), { partnership: membership.id });
  const send = async () => {
    const answer = await client.send({ path, schema: packSent }, {});
    if (!answer.ok) return say('error', troubleSentence(answer.trouble, words));
    const { sent, before } = answer.value;
    say(sent + before > 0 ? 'success' : 'warning', said.sent(sent, before));
  };
  return (
    <Action isBusy={isBusy} onClick={() => press(send)}>
      {said.send(pack.number)}
    </Action>
  );
}
