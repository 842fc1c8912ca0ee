import { useEffect, useState } from 'react';
import type { Refusals } from '#tab/text/refusal-text.ts';
import { useText } from '#tab/text/text-context.tsx';

/** The refusals' sentences where they are wanted, fetched then; null until they have come, and where they do not come. */
export function useRefusals(isWanted: boolean): Refusals | null {
  const { language } = useText();
  const [refusals, setRefusals] = useState<Refusals | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    import('#tab/text/refusal-text.ts').then(
      ({ refusalText }) => setRefusals(refusalText(language)),
      () => setRefusals(null),
    );
  }, [isWanted, language]);
  return refusals;
}
