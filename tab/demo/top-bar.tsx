import { Badge, Button, Popover, PopoverSurface, PopoverTrigger, Tooltip } from '@fluentui/react-components';
import { HatGraduationRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './top-bar.module.css';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly person: ReactNode;
  readonly clock: ReactNode;
  readonly look: ReactNode;
  readonly app: ReactNode;
  /** Null while the tour is open. */
  readonly onOpenTour: (() => void) | null;
};

/** What is the demonstration's own and would not be there in Teams. */
export function TopBar({ person, clock, look, app, onOpenTour }: Props) {
  const { text } = useTrialWords();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{text.title}</h1>
      <Tooltip content={text.sampleDataHint} relationship="description">
        <Badge className={styles.badge} appearance="tint" color="warning" tabIndex={0}>
          {text.sampleData}
        </Badge>
      </Tooltip>
      <div className={styles.person}>{person}</div>
      <div className={styles.clock}>{clock}</div>
      <Popover trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Button icon={<SettingsRegular />} aria-label={text.settings}>
            <span className={styles.word}>{text.settings}</span>
          </Button>
        </PopoverTrigger>
        <PopoverSurface aria-label={text.settings}>
          {look}
          {app}
        </PopoverSurface>
      </Popover>
      {onOpenTour && (
        <Button icon={<HatGraduationRegular />} aria-label={text.scenes.open} onClick={onOpenTour}>
          <span className={styles.word}>{text.scenes.open}</span>
        </Button>
      )}
    </header>
  );
}
