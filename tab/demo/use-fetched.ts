import { useEffect, useRef, useState } from 'react';

type Fetched<T> = { readonly key: string; readonly asked: number; readonly value: T };

/**
 * What is fetched under a key, anew whenever `count` grows; null until it has come, and nothing is asked while `count`
 * is null. What comes late is still shown unless something newer came before it: while much happens one sees it
 * happen. A failure leaves what was there, as the next change asks again.
 */
export function useFetched<T>(key: string, count: number | null, fetchIt: () => Promise<T>): T | null {
  const [fetched, setFetched] = useState<Fetched<T> | null>(null);
  const latest = useRef({ key, asked: 0, fetchIt });
  latest.current.key = key;
  latest.current.fetchIt = fetchIt;
  useEffect(() => {
    if (count === null) return;
    latest.current.asked += 1;
    const { asked } = latest.current;
    const show = (value: T) =>
      setFetched((before) => {
        const isOlder = before?.key === key && before.asked > asked;
        return isOlder || latest.current.key !== key ? before : { key, asked, value };
      });
    latest.current.fetchIt().then(show, () => undefined);
  }, [key, count]);
  return fetched?.key === key ? fetched.value : null;
}
