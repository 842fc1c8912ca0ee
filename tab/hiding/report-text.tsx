import { Flag16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useContext, useState } from 'react';
import type { ReportTextBody } from '#bot/contract/redactions.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './hiding.module.css';
import { isHidden } from './is-hidden.ts';
import { reporting } from './reporting.ts';

const ReportForm = lazy(async () => ({ default: (await import('./report-form.tsx')).ReportForm }));

type Props = {
  readonly place: ReportTextBody['place'];
  /** The texts that stand there, to be chosen among; none where all of them are meant. */
  readonly texts: readonly string[];
  /** What is reported, for those who hear the buttons one after the other. */
  readonly about: string;
};

/** A quiet way to report personal data in what is read just above. */
export function ReportText({ place, texts, about }: Props) {
  const said = hidingText(useText().language);
  const given = useContext(reporting);
  const [isOpen, setIsOpen] = useState(false);
  const [result, setResult] = useState<string | null>(null);
  const shown = texts.filter((text) => text !== '' && !isHidden(text));
  const isAllHidden = texts.length > 0 && shown.length === 0;
  if (given === null || (isAllHidden && result === null)) return null;
  const id = `report-${Object.values(place).join('-')}`;
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const done = (sentence: string) => {
    setResult(sentence);
    setIsOpen(false);
  };
  return (
    <div className={styles.report}>
      {!isOpen && !isAllHidden && (
        <Action
          id={id}
          look="subtle"
          icon={<Flag16Regular />}
          label={said.reportOf(about)}
          onClick={() => setIsOpen(true)}
        >
          {said.report}
        </Action>
      )}
      {isOpen && (
        <Suspense fallback={<SkeletonLines label={said.loading} />}>
          <ReportForm {...given} place={place} texts={shown} onDone={done} onCancel={close} />
        </Suspense>
      )}
      <p className={styles.result} role="status">
        {result}
      </p>
    </div>
  );
}
