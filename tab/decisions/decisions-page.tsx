import { useCallback } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Choice } from '#tab/controls/choice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askOpenDecisions } from './ask-decisions.ts';
import { DecisionList } from './decision-list.tsx';
import { chosenDecisions, inUrgency } from './decision-rows.ts';
import styles from './decisions-page.module.css';

/** What was decided and is not done, the overdue first. */
export function DecisionsPage(props: GroupPageProps) {
  const { client, membership, view, change, overview } = props;
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const fetched = useFetched(
    useCallback(() => askOpenDecisions({ client, partnership: membership.id }), [client, membership.id]),
  );
  useRefresh(fetched.refresh);
  const all = fetched.value?.decisions ?? [];
  const choice = view.decisions;
  const shown = inUrgency(chosenDecisions(all, { choice, personId: membership.personId }));
  const initiatives = overview.initiatives.filter(({ id }) => all.some(({ initiative }) => initiative?.id === id));
  return (
    <PlainPage botId={props.me.botId} isSample={membership.sampleData} title={said.heading} text={said.text}>
      <search className={styles.filters} aria-label={said.show}>
        <Toggle isOn={choice === null} onToggle={() => change({ decisions: null })}>
          {said.all}
        </Toggle>
        <Toggle isOn={choice === 'own'} onToggle={() => change({ decisions: choice === 'own' ? null : 'own' })}>
          {said.own}
        </Toggle>
        <Choice
          label={said.initiative}
          none={said.allInitiatives}
          value={choice === 'own' ? null : choice}
          options={initiatives.map((each) => [each.id, localName(each, language).text])}
          onChoose={(decisions) => change({ decisions })}
        />
        <p className={styles.count} role="status">
          {fetched.value && said.count(shown.length)}
        </p>
      </search>
      {!fetched.value && !fetched.trouble && <SkeletonLines label={said.loading} />}
      {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
      {fetched.value && shown.length === 0 && <p>{choice === 'own' ? said.noneOwn : said.none}</p>}
      <DecisionList {...props} decisions={shown} onChanged={fetched.refresh} />
      {shown.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="decisions"
          name={said.heading}
          ids={shown.map(({ id }) => id)}
        />
      )}
    </PlainPage>
  );
}
