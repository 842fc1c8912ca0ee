import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { Me } from '#bot/contract/me.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatTime } from '#bot/text/format.ts';
import type { Fetched } from '#tab/app/use-fetched.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { Choice } from '#tab/controls/choice.tsx';
import { classes } from '#tab/controls/classes.ts';
import { OpenChat } from '#tab/controls/open-chat.tsx';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { localName } from './initiative-rows.ts';
import styles from './overview-heading.module.css';
import { roundLine } from './round-line.ts';
import { noFilter } from './view.ts';

type Props = {
  readonly me: Me;
  readonly overview: Overview;
  readonly change: ChangeView;
  readonly fetched: Fetched<Overview>;
};

/** Which partnership, which round and when it is due, and the ways on from here. */
export function OverviewHeading({ me, overview, change, fetched }: Props) {
  const words = useText();
  const { text, language } = words;
  const { partnership, round, generatedAt } = overview;
  const time = formatTime(fetched.checkedAt ?? generatedAt, { language, timeZone: partnership.timeZone });
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <div className={styles.title}>
          <h1 className={styles.name}>{partnership.name}</h1>
          {partnership.sampleData && <SampleBadge />}
        </div>
        <p className={styles.line}>
          {round && <span className={styles.round}>{localName(round, language).text}</span>}
          {round && ' · '}
          {roundLine(overview, words)}
          {round && ' · '}
          {round && <span className={classes(styles.round, styles.answered)}>{answeredLine(overview, words)}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        <span className={styles.updated}>{text.updatedAt(time)}</span>
        <Action
          look="subtle"
          icon={<ArrowClockwise20Regular />}
          label={text.refresh}
          isBusy={fetched.isFetching}
          onClick={fetched.refresh}
        />
        <PartnershipChoice me={me} current={partnership.id} change={change} />
        <OpenChat botId={me.botId} />
      </div>
    </header>
  );
}

function PartnershipChoice({ me, current, change }: { me: Me; current: string; change: ChangeView }) {
  const { text } = useText();
  if (me.partnerships.length < 2) return null;
  return (
    <Choice
      label={text.partnership}
      value={current}
      options={me.partnerships.map(({ id, name }) => [id, name])}
      onChoose={(partnership) => change({ partnership, initiative: null, form: false, filter: noFilter })}
    />
  );
}

function answeredLine({ initiatives }: Overview, { text }: ReturnType<typeof useText>): string {
  const asked = initiatives.filter(({ roundState }) => roundState !== null && roundState !== 'excused');
  const answered = asked.filter(({ roundState }) => roundState === 'submitted' || roundState === 'acknowledged');
  return text.round.answered(answered.length, asked.length);
}
