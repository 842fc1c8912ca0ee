import { useState } from 'react';

/** A choice that this browser remembers; what it holds must be one of the words. */
export function useRemembered<const T extends string>(
  name: string,
  words: readonly T[],
  first: T,
): readonly [T, (next: T) => void] {
  const key = `tryg-overblik-trial-${name}`;
  const [value, setValue] = useState<T>(() => words.find((word) => word === read(key)) ?? first);
  const set = (next: T) => {
    setValue(next);
    write(key, next);
  };
  return [value, set];
}

/** A browser may refuse to remember anything; the page works without. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
