import { useState } from 'react';
import { type SeriesShown, series, seriesPaths } from '#bot/contract/meeting-series.ts';
import { withQuery } from '#tab/api/client.ts';
import { Action } from '#tab/controls/action.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { GroupPageProps } from './group-pages.tsx';
import styles from './meetings-page.module.css';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly one: SeriesShown;
  readonly title: string;
  readonly onDone: () => void;
};

/** Plans what a series has not planned yet: its usual days of this year and the next, or one more agreed day. */
export function ContinueSeries({ client, membership, one, title, onDone }: Props) {
  const { language } = useText();
  const { series: said } = groupText(language).pages;
  const { isBusy, press } = useTold();
  const [date, setDate] = useState('');
  const isAgreed = one.rule.kind === 'dates';
  const path = withQuery(seriesPaths.continue(one.id), { partnership: membership.id });
  const after = () => {
    setDate('');
    onDone();
  };
  const run = () => {
    const ask = () => client.send({ path, schema: series }, { dates: isAgreed ? [date] : [] });
    press({ ask, sentence: said.continued, after });
  };
  return (
    <div className={styles.day}>
      {isAgreed && <TextField type="date" label={said.nextDay} value={date} onChange={setDate} />}
      <Action isBusy={isBusy || (isAgreed && date === '')} label={said.continueOf(title)} onClick={run}>
        {said.continue}
      </Action>
    </div>
  );
}
