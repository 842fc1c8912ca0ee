import { useCallback, useState } from 'react';
import { type AuditPageShown, auditPage, auditPath } from '#bot/contract/audit.ts';
import { withQuery } from '#tab/api/client.ts';
import type { Answer, Trouble } from '#tab/api/trouble.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { operationText } from '#tab/text/operation-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { AuditFilter } from './audit-filter.tsx';
import { AuditTable } from './audit-table.tsx';
import { askedOf, chosenOf, readEvents, writeEvents } from './events-filter.ts';
import styles from './operation-page.module.css';
import type { OperationProps } from './operation-page.tsx';

type Props = Pick<OperationProps, 'client' | 'membership' | 'view' | 'change'> & { readonly timeZone: string };

/** What was done, by whom and when: found by each of these, a page at a time. */
export function AuditSection({ client, membership, view, change, timeZone }: Props) {
  const { language } = useText();
  const said = operationText(language).audit;
  const { events } = view;
  const filter = readEvents(events);
  const ask = useCallback(
    (after: string | null) => {
      const query = { partnership: membership.id, ...askedOf(readEvents(events)), after };
      return client.get({ path: withQuery(auditPath, query), schema: auditPage });
    },
    [client, membership.id, events],
  );
  const first = useFetched(useCallback(() => ask(null), [ask]));
  const [people, setPeople] = useState<AuditPageShown['people']>([]);
  if (first.value && people !== first.value.people) setPeople(first.value.people);
  return (
    <section className={styles.section} aria-labelledby="events">
      <h2 id="events" className={styles.heading}>
        {managingText(language).operation.audit}
      </h2>
      <AuditFilter filter={filter} people={people} onFilter={(chosen) => change({ events: writeEvents(chosen) })} />
      {!first.value && !first.trouble && <SkeletonLines label={said.loading} />}
      {!first.value && first.trouble && (
        <TroubleScreen trouble={first.trouble} level="section" onRetry={first.refresh} />
      )}
      {first.value && <Lines key={events} first={first.value} ask={ask} timeZone={timeZone} />}
      {first.value && first.value.lines.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="audit"
          name={managingText(language).operation.audit}
          chosen={chosenOf(filter)}
        />
      )}
    </section>
  );
}

type LinesProps = {
  readonly first: AuditPageShown;
  readonly ask: (after: string | null) => Promise<Answer<AuditPageShown>>;
  readonly timeZone: string;
};

/** The first page, and below it the older ones that somebody asked for. */
function Lines({ first, ask, timeZone }: LinesProps) {
  const words = useText();
  const said = operationText(words.language).audit;
  const [older, setOlder] = useState<Pick<AuditPageShown, 'lines' | 'next'>>({ lines: [], next: first.next });
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const lines = [...first.lines, ...older.lines];
  const showOlder = async () => {
    setIsBusy(true);
    const answer = await ask(older.next);
    setIsBusy(false);
    setTrouble(answer.ok ? null : answer.trouble);
    if (!answer.ok) return;
    setOlder((before) => ({ lines: [...before.lines, ...answer.value.lines], next: answer.value.next }));
  };
  return (
    <>
      {lines.length === 0 && older.next === null && <p>{said.none}</p>}
      {lines.length > 0 && <AuditTable lines={lines} timeZone={timeZone} />}
      <p className={styles.text} role="status">
        {trouble && troubleSentence(trouble, words)}
        {!trouble && lines.length > 0 && said.count(lines.length)}
        {!trouble && lines.length === 0 && older.next !== null && said.goesOn}
      </p>
      {older.next !== null && (
        <div>
          <Action isBusy={isBusy} onClick={() => void showOlder()}>
            {said.more}
          </Action>
        </div>
      )}
    </>
  );
}
