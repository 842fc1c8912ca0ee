import { Button, Input, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatInstant } from '#bot/text/format.ts';
import styles from './clock-control.module.css';
import { useTrialWords } from './trial-words.tsx';
import type { TrialClock } from './use-clock.ts';

const TIME_ZONE = 'Europe/Copenhagen';

type Props = {
  readonly clock: TrialClock;
  /** How many people have something new in their chat. */
  readonly withNews: number;
};

/** What time it is for the partnership, and how to let time pass. */
export function ClockControl({ clock, withNews }: Props) {
  const { language, text } = useTrialWords();
  if (clock.now === null) return null;
  const shown = formatInstant(clock.now, { language, timeZone: TIME_ZONE });
  return (
    <Popover trapFocus onOpenChange={(_, { open }) => open && clock.look()}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.opener}
          icon={clock.isMoving ? <Spinner size="tiny" /> : <ClockRegular />}
          aria-label={`${text.clock.label}: ${shown}`}
        >
          <span className={styles.shown}>{shown}</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={text.clock.label}>
        <h2>{text.clock.label}</h2>
        <p>{text.clock.explain}</p>
        <Moves clock={clock} now={clock.now} shown={shown} withNews={withNews} />
      </PopoverSurface>
    </Popover>
  );
}

type MovesProps = Props & { readonly now: string; readonly shown: string };

function Moves({ clock, now, shown, withNews }: MovesProps) {
  const { language, text } = useTrialWords();
  const [said, setSaid] = useState('');
  const [date, setDate] = useState('');
  const { next, isMoving } = clock;
  const tell = (hasMoved: boolean) => setSaid(hasMoved ? '' : text.clock.refused);
  return (
    <>
      <div className={styles.next}>
        <Button
          appearance="primary"
          disabledFocusable={isMoving || next === null}
          onClick={() => void clock.moveToNext().then(tell)}
        >
          {text.clock.next}
        </Button>
        <p>{next === null ? text.clock.nothingNext : formatInstant(next, { language, timeZone: TIME_ZONE })}</p>
      </div>
      <div className={styles.row}>
        <Button disabledFocusable={isMoving} onClick={() => void clock.moveBy(1).then(tell)}>
          {text.clock.oneDay}
        </Button>
        <Button disabledFocusable={isMoving} onClick={() => void clock.moveBy(7).then(tell)}>
          {text.clock.oneWeek}
        </Button>
      </div>
      <div className={styles.row}>
        <Input
          type="date"
          aria-label={text.clock.date}
          value={date}
          min={now.slice(0, 10)}
          onChange={(_, { value }) => setDate(value)}
        />
        <Button
          disabledFocusable={isMoving || date === ''}
          onClick={() => void clock.moveTo(morningOf(date)).then(tell)}
        >
          {text.clock.go}
        </Button>
      </div>
      <p role="status">
        {isMoving ? <Spinner size="tiny" label={text.clock.moving(shown)} /> : said || text.clock.moved(shown)}{' '}
        {withNews > 0 && text.clock.news(withNews)}
      </p>
    </>
  );
}

/** Nine in the morning in Denmark, give or take the hour of summer time. */
function morningOf(day: string): string {
  return `${day}T07:00:00.000Z`;
}
