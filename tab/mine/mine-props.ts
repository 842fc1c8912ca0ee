import type { ChangeView } from '#tab/app/use-view.ts';

/** How a part of one's page leads to where the thing is done. */
export type Leading = { readonly change: ChangeView };
