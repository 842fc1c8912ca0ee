import { useCallback } from 'react';
import type { YearlyShown } from '#bot/contract/yearly.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { type AskingYearly, askYearly } from './ask-yearly.ts';
import { YearlyDeciding } from './yearly-deciding.tsx';
import { YearlyEditions } from './yearly-editions.tsx';
import { YearlyGoals } from './yearly-goals.tsx';
import { YearlyParagraphs } from './yearly-paragraphs.tsx';
import { YearlyStanding } from './yearly-standing.tsx';
import { YearlyTexts } from './yearly-texts.tsx';

export type Draft = NonNullable<YearlyShown['draft']>;

/** What each part of the page is given. */
export type YearlyProps = Pick<GroupPageProps, 'client' | 'me' | 'membership' | 'overview'> & {
  readonly asking: AskingYearly;
  readonly shown: YearlyShown;
  readonly onChanged: () => void;
};

/** One yearly status, as far as it is the reader's to see: a draft to those who make it, the editions to all. */
export function YearlyPage(props: GroupPageProps & { readonly roundId: string }) {
  const { client, membership, roundId } = props;
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const partnership = membership.id;
  const { value, trouble, refresh } = useFetched(
    useCallback(() => askYearly({ client, partnership, roundId }), [client, partnership, roundId]),
  );
  useRefresh(refresh);
  if (trouble?.kind === 'refused' && trouble.code === 'no_such_yearly') return <p>{said.notForYou}</p>;
  if (!value) {
    return trouble ? (
      <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />
    ) : (
      <SkeletonLines label={own.loading} />
    );
  }
  const given = { ...props, asking: { client, partnership, roundId }, shown: value, onChanged: refresh };
  const name = localName(value.round, language);
  const { draft } = value;
  return (
    <>
      <h2 className={styles.heading} lang={name.lang}>
        {name.text}
      </h2>
      {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {draft && <YearlyStanding {...given} draft={draft} />}
      {draft && <YearlyDeciding {...given} draft={draft} />}
      <YearlyEditions {...given} />
      {draft && <YearlyTexts {...given} draft={draft} />}
      {draft && <YearlyGoals goals={draft.goals} />}
      <YearlyParagraphs {...given} />
    </>
  );
}
