import { createContext } from 'react';
import type { Client } from '#tab/api/client.ts';

/** Where what is read can be reported: in whose partnership, and by whom. Null on pages that show no texts. */
export type Reporting = { readonly client: Client; readonly partnership: string };

export const reporting = createContext<Reporting | null>(null);
