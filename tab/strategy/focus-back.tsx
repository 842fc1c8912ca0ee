import { type ReactNode, useEffect, useRef } from 'react';
import styles from './strategy-page.module.css';

type Props = { readonly isOpen: boolean; readonly children: ReactNode };

/** Around a button and the form it opens in its place: once the form has closed, focus is at the button again. */
export function FocusBack({ isOpen, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={place} className={styles.section}>
      {children}
    </div>
  );
}
