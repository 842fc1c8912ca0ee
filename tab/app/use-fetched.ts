import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Trouble } from '#tab/api/trouble.ts';

export type Fetched<T> = {
  /** The newest value that came, also where a later attempt failed. */
  readonly value: T | null;
  /** What the newest attempt ended in. */
  readonly trouble: Trouble | null;
  readonly isFetching: boolean;
  refresh(): void;
};

type State<T> = {
  readonly ask: unknown;
  readonly value: T | null;
  readonly trouble: Trouble | null;
  readonly isFetching: boolean;
};

/**
 * Asks when `ask` changes and on refresh. An older question's late answer is dropped; a failed refresh
 * keeps what was there. `ask` must be stable between renders (useCallback).
 */
export function useFetched<T>(ask: () => Promise<Answer<T>>): Fetched<T> {
  const [state, setState] = useState<State<T>>({ ask, value: null, trouble: null, isFetching: true });
  const newest = useRef(0);
  const run = useCallback(async () => {
    const turn = ++newest.current;
    setState((before) => ({
      ask,
      value: before.ask === ask ? before.value : null,
      trouble: before.ask === ask ? before.trouble : null,
      isFetching: true,
    }));
    const answer = await ask();
    if (turn !== newest.current) return;
    setState((before) =>
      answer.ok
        ? { ask, value: answer.value, trouble: null, isFetching: false }
        : { ask, value: before.value, trouble: answer.trouble, isFetching: false },
    );
  }, [ask]);
  useEffect(() => {
    void run();
  }, [run]);
  const isSame = state.ask === ask;
  return {
    value: isSame ? state.value : null,
    trouble: isSame ? state.trouble : null,
    isFetching: state.isFetching,
    refresh: () => void run(),
  };
}
