import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './fluent-pieces.module.css';

/**
 * Around the pages whose forms use Fluent's own components. The theme's values are the document's already (see
 * Surroundings), so none is given here; and the overview, which uses none of the components, need not load this.
 */
export function FluentPieces({ children }: { readonly children: ReactNode }) {
  return <FluentProvider className={styles.pieces}>{children}</FluentProvider>;
}
