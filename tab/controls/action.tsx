import type { ReactNode } from 'react';
import styles from './action.module.css';

type Look = { readonly look?: 'primary' | 'subtle'; readonly icon?: ReactNode };
type ActionProps = Look & {
  readonly onClick?: () => void;
  readonly id?: string;
  /** Sends the form it stands in. */
  readonly isSubmit?: boolean;
  /** What it does, where there is only an icon. */
  readonly label?: string;
  /** Stays reachable by keyboard. */
  readonly isBusy?: boolean;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** A button in Fluent's look and tokens. Fluent's own would cost the first load 6 kB. */
export function Action({ id, look, icon, onClick, label, isBusy = false, isSubmit, className, children }: ActionProps) {
  return (
    <button
      id={id}
      type={isSubmit ? 'submit' : 'button'}
      className={classOf(look, { className, isIcon: !children })}
      aria-label={label}
      title={label}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

export function ActionLink({ look, icon, href, children }: Look & { href: string; children: ReactNode }) {
  return (
    <a className={classOf(look, { isIcon: false })} href={href}>
      {icon}
      {children}
    </a>
  );
}

function classOf(
  look: Look['look'],
  { className, isIcon }: { className?: string | undefined; isIcon: boolean },
): string {
  return [styles.action, look && styles[look], isIcon && styles.iconOnly, className].filter(Boolean).join(' ');
}
