import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    maxWidth: '560px',
    marginLeft: 'auto',
    marginRight: 'auto',
    paddingTop: 'min(12vh, 96px)',
    paddingBottom: tokens.spacingVerticalXXXL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    alignItems: 'flex-start',
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1, lineHeight: 1 },
  title: { marginTop: 0, marginBottom: 0, overflowWrap: 'anywhere' },
  text: {
    marginTop: 0,
    marginBottom: 0,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
    fontSize: tokens.fontSizeBase400,
  },
  small: {
    marginTop: 0,
    marginBottom: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

type Message = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly small?: string | null;
  /** A whole page by default; a part of one has a page's heading above it. */
  readonly level?: 'page' | 'section';
  /** Buttons and links that lead on. */
  readonly children?: ReactNode;
};

/** One message with a way on, where a page would be. */
export function MessageScreen({ icon, title, text, small, level = 'page', children }: Message) {
  const styles = useStyles();
  const Part = level === 'page' ? 'main' : 'section';
  return (
    <Part className={styles.screen} aria-live="polite">
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Title2 as={level === 'page' ? 'h1' : 'h2'} className={styles.title}>
        {title}
      </Title2>
      <p className={styles.text}>{text}</p>
      {small && <p className={styles.small}>{small}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </Part>
  );
}
