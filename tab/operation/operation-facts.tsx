import type { ReactNode } from 'react';
import type { Operation } from '#bot/contract/operation.ts';
import { formatInstant, formatList, formatNumber } from '#bot/text/format.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { sendsText } from '#tab/text/sends-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './operation-facts.module.css';

type Props = { readonly operation: Operation; readonly timeZone: string; readonly children: ReactNode };

/** Who runs it, whether it runs, and what is on its way; `children` say who is waiting. */
export function OperationFacts({ operation, timeZone, children }: Props) {
  const { language } = useText();
  const words = managingText(language).operation;
  const sends = sendsText(language);
  const { people, coordinators, storage, version, startedAt, scheduler } = operation;
  const at = (instant: string | null) => (instant === null ? '' : formatInstant(instant, { language, timeZone }));
  return (
    <dl className={styles.facts}>
      <dt>{words.coordinators}</dt>
      <dd>{coordinators.length > 0 ? formatList(coordinators, language) : words.noCoordinators}</dd>
      <dt>{words.people}</dt>
      <dd>{formatNumber(people, language)}</dd>
      <dt>{words.waiting}</dt>
      <dd>{children}</dd>
      <dt>{sends.scheduler}</dt>
      <dd>
        {sends.schedulerStates[scheduler.state](at(scheduler.lastRunAt))}
        {scheduler.failed > 0 && ` ${sends.failedWork(scheduler.failed)}`}
      </dd>
      <dt>{sends.waiting}</dt>
      <dd>
        <Waiting sends={operation.sends} oldest={at(operation.sends.oldestAt)} />
      </dd>
      <dt>{words.storage}</dt>
      <dd>{words.storageStates[storage]}</dd>
      <dt>{words.startedAt}</dt>
      <dd>{at(startedAt)}</dd>
      <dt>{words.version}</dt>
      <dd>{version}</dd>
    </dl>
  );
}

function Waiting({ sends, oldest }: { readonly sends: Operation['sends']; readonly oldest: string }) {
  const words = sendsText(useText().language);
  if (sends.waiting === 0) return words.noneWaiting;
  return (
    <>
      {words.waitingSince(sends.waiting, oldest)}
      {sends.delayed.map(({ person, channel, kind, attempts }) => {
        const to = person ? person.name : words.channel(channel ?? '');
        return <div key={`${kind} ${person?.id ?? channel}`}>{words.delayed(to, words.kinds[kind], attempts)}</div>;
      })}
    </>
  );
}
