import { Button, Input, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatInstant } from '#bot/text/format.ts';
import styles from './clock-control.module.css';
import { useTrialWords } from './trial-words.tsx';
import type { TrialClock } from './use-clock.ts';

const TIME_ZONE = 'Europe/Copenhagen';

/** What time it is for the partnership, and how to let time pass. */
export function ClockControl({ clock }: { readonly clock: TrialClock }) {
  const { language, text } = useTrialWords();
  const [said, setSaid] = useState('');
  const [date, setDate] = useState('');
  if (clock.now === null) return null;
  const shown = formatInstant(clock.now, { language, timeZone: TIME_ZONE });
  const tell = (hasMoved: boolean) => setSaid(hasMoved ? '' : text.clock.refused);
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.opener} icon={<ClockRegular />} aria-label={`${text.clock.label}: ${shown}`}>
          <span className={styles.shown}>{shown}</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={text.clock.label}>
        <h2>{text.clock.label}</h2>
        <p>{text.clock.explain}</p>
        <div className={styles.row}>
          <Button disabledFocusable={clock.isMoving} onClick={() => void clock.moveBy(1).then(tell)}>
            {text.clock.oneDay}
          </Button>
          <Button disabledFocusable={clock.isMoving} onClick={() => void clock.moveBy(7).then(tell)}>
            {text.clock.oneWeek}
          </Button>
        </div>
        <div className={styles.row}>
          <Input
            type="date"
            aria-label={text.clock.date}
            value={date}
            min={clock.now.slice(0, 10)}
            onChange={(_, { value }) => setDate(value)}
          />
          <Button
            disabledFocusable={clock.isMoving || date === ''}
            onClick={() => void clock.moveTo(morningOf(date)).then(tell)}
          >
            {text.clock.go}
          </Button>
        </div>
        <p role="status">
          {clock.isMoving ? <Spinner size="tiny" label={text.clock.moving} /> : said || text.clock.moved(shown)}
        </p>
      </PopoverSurface>
    </Popover>
  );
}

/** Nine in the morning in Denmark, give or take the hour of summer time. */
function morningOf(day: string): string {
  return `${day}T07:00:00.000Z`;
}
