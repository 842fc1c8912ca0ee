import type { ReactNode } from 'react';
import styles from './toggle.module.css';

type Props = { readonly isOn: boolean; readonly onToggle: () => void; readonly children: ReactNode };

export function Toggle({ isOn, onToggle, children }: Props) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  );
}
