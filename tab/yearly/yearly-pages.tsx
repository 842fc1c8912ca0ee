import { useCallback } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Choice } from '#tab/controls/choice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { askYearlyRounds } from './ask-yearly.ts';
import { YearlyPage } from './yearly-page.tsx';

type Props = Omit<GroupPageProps, 'overview'>;

/** The yearly status that was asked for, or the newest; a bundle of its own, fetched when it is opened. */
export function YearlyPages(props: Props) {
  const { client, membership, view, change } = props;
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const partnership = membership.id;
  const overview = useFetched(useCallback(() => client.overview(partnership), [client, partnership]));
  const rounds = useFetched(useCallback(() => askYearlyRounds({ client, partnership }), [client, partnership]));
  const trouble = overview.trouble ?? rounds.trouble;
  const refresh = () => {
    overview.refresh();
    rounds.refresh();
  };
  const all = rounds.value ?? [];
  const open = view.yearly ?? all[0]?.id ?? null;
  return (
    <SaidHere>
      <PlainPage isSample={membership.sampleData} title={said.title} text={own.text}>
        {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
        {!trouble && !(overview.value && rounds.value) && <SkeletonLines label={own.loading} />}
        {all.length > 1 && (
          <div>
            <Choice
              label={own.round}
              value={open}
              options={all.map((round) => [round.id, localName(round, language).text])}
              onChoose={(yearly) => change({ yearly })}
            />
          </div>
        )}
        {rounds.value && open === null && <p>{said.none}</p>}
        {overview.value && rounds.value && open !== null && (
          <YearlyPage key={open} {...props} overview={overview.value} roundId={open} />
        )}
      </PlainPage>
    </SaidHere>
  );
}
