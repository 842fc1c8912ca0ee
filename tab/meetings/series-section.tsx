import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { type AllSeriesShown, allSeries, seriesPaths } from '#bot/contract/meeting-series.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { ContinueSeries } from './continue-series.tsx';
import type { GroupPageProps } from './group-pages.tsx';
import { localDayOf } from './meeting-days.ts';
import styles from './meetings-page.module.css';
import { PlanSeries } from './plan-series.tsx';

const ChangeSeries = lazy(async () => ({ default: (await import('./change-series.tsx')).ChangeSeries }));

/** Series of meetings: each as one calendar file; coordinators plan new ones. Not there for who has none. */
export function SeriesSection(props: GroupPageProps & { readonly onPlanned: () => void }) {
  const { client, membership, onPlanned } = props;
  const { language } = useText();
  const { series: said } = groupText(language).pages;
  const [isPlanning, setIsPlanning] = useState(false);
  const { value, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(seriesPaths.all, { partnership: membership.id }), schema: allSeries }),
      [client, membership.id],
    ),
  );
  if (!value || (value.series.length === 0 && !value.mayChange)) return null;
  const done = () => {
    setIsPlanning(false);
    refresh();
    onPlanned();
  };
  return (
    <section className={styles.section} aria-labelledby="series">
      <h2 id="series" className={styles.heading}>
        {said.heading}
      </h2>
      <p>{value.series.length === 0 ? said.none : said.text}</p>
      <ul className={styles.list} hidden={value.series.length === 0}>
        {value.series.map((each) => (
          <SeriesLine key={each.series.id} {...props} one={each} mayChange={value.mayChange} onContinued={done} />
        ))}
      </ul>
      {value.mayChange && !isPlanning && (
        <div>
          <Action onClick={() => setIsPlanning(true)}>{said.plan}</Action>
        </div>
      )}
      {isPlanning && <PlanSeries {...props} onDone={done} onCancel={() => setIsPlanning(false)} />}
    </section>
  );
}

type LineProps = GroupPageProps & {
  readonly one: AllSeriesShown['series'][number];
  readonly mayChange: boolean;
  readonly onContinued: () => void;
};

function SeriesLine({ client, me, membership, overview, one, mayChange, onContinued }: LineProps) {
  const { language } = useText();
  const said = groupText(language);
  const { isBusy, press } = useTold();
  const [isChanging, setIsChanging] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setIsChanging(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const title = meetingTitle(said, one.series);
  const today = localDayOf(me.now, overview.partnership.timeZone);
  const coming = one.meetings.filter(({ state, date }) => state === 'planned' && date >= today);
  const path = withQuery(seriesPaths.file(one.series.id), { partnership: membership.id, lang: language });
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{title}</h3>
      <p>{said.pages.series.counted(coming.length)}</p>
      <div ref={opener} className={styles.buttons}>
        {mayChange && (
          <Action label={said.pages.series.changeOf(title)} onClick={() => setIsChanging(!isChanging)}>
            {said.pages.series.change}
          </Action>
        )}
        <Action
          isBusy={isBusy}
          label={said.pages.series.download(title)}
          onClick={() => press({ ask: () => saveFile(client, path), sentence: said.pages.downloaded })}
        >
          {said.pages.download}
        </Action>
      </div>
      {isChanging && (
        <Suspense fallback={<SkeletonLines label={said.pages.loading} />}>
          <ChangeSeries
            client={client}
            membership={membership}
            seriesId={one.series.id}
            onDone={() => {
              close();
              onContinued();
            }}
            onCancel={close}
          />
        </Suspense>
      )}
      {mayChange && !isChanging && (
        <ContinueSeries client={client} membership={membership} one={one.series} title={title} onDone={onContinued} />
      )}
    </li>
  );
}
