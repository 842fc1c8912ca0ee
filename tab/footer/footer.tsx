import { lazy, Suspense } from 'react';
import type { ChangeView } from '#tab/app/use-view.ts';

const PageFooter = lazy(async () => ({ default: (await import('./page-footer.tsx')).PageFooter }));

type Props = { readonly change?: ChangeView; readonly partnership?: string };

/** Below every page, also where there are no pages to change to: `change` is left out there. */
export function Footer({ change, partnership }: Props) {
  return (
    <Suspense>
      <PageFooter change={change ?? null} partnership={partnership ?? null} />
    </Suspense>
  );
}
