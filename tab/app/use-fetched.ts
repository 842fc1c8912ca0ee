import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Trouble } from '#tab/api/trouble.ts';

export type Fetched<T> = {
  /** The newest value that came, also where a later attempt failed. */
  readonly value: T | null;
  /** What the newest attempt ended in. */
  readonly trouble: Trouble | null;
  /** When the server last found the value so, to the minute; null where it does not say. */
  readonly checkedAt: string | null;
  readonly isFetching: boolean;
  refresh(how?: 'quietly'): void;
};

type State<T> = {
  readonly ask: unknown;
  readonly value: T | null;
  readonly trouble: Trouble | null;
  readonly checkedAt: string | null;
  readonly isFetching: boolean;
};

/**
 * Asks when `ask` changes and on refresh. An older question's late answer is dropped; a failed refresh
 * keeps what was there. `ask` must be stable between renders (useCallback).
 */
export function useFetched<T>(ask: () => Promise<Answer<T>>): Fetched<T> {
  const [state, setState] = useState<State<T>>(() => beginning(ask));
  const newest = useRef(0);
  const run = useCallback(
    async (isQuiet: boolean) => {
      const turn = ++newest.current;
      if (!isQuiet) setState((before) => ({ ...(before.ask === ask ? before : beginning<T>(ask)), isFetching: true }));
      const answer = await ask();
      if (turn === newest.current) setState((before) => after(before, { ask, answer, isQuiet }));
    },
    [ask],
  );
  useEffect(() => {
    void run(false);
  }, [run]);
  const refresh = useCallback((how?: 'quietly') => void run(how === 'quietly'), [run]);
  const { value, trouble, checkedAt, isFetching } = state.ask === ask ? state : beginning<T>(ask);
  return { value, trouble, checkedAt, isFetching, refresh };
}

function beginning<T>(ask: unknown): State<T> {
  return { ask, value: null, trouble: null, checkedAt: null, isFetching: true };
}

type Turn<T> = { readonly ask: unknown; readonly answer: Answer<T>; readonly isQuiet: boolean };

/** The state before it, where nothing has changed: then nothing is drawn again. */
function after<T>(before: State<T>, { ask, answer, isQuiet }: Turn<T>): State<T> {
  const next = answer.ok
    ? { ask, value: answer.value, trouble: null, checkedAt: minuteOf(answer.checkedAt), isFetching: false }
    : { ...before, ask, trouble: troubleAfter(before, answer.trouble, isQuiet), isFetching: false };
  const isSame =
    next.value === before.value &&
    next.trouble === before.trouble &&
    next.checkedAt === before.checkedAt &&
    next.isFetching === before.isFetching;
  return isSame ? before : next;
}

/** That there is no connection is said once for the whole tab; neither that nor too many looks push aside what somebody is reading. */
function troubleAfter<T>(before: State<T>, trouble: Trouble, isQuiet: boolean): Trouble | null {
  const isPassing = trouble.kind === 'unreachable' || (trouble.kind === 'refused' && trouble.code === tooMany);
  if (isQuiet && before.value !== null && isPassing) return before.trouble;
  return trouble;
}

const tooMany = 'too_many_requests';

function minuteOf(instant: string | null | undefined): string | null {
  return instant ? `${instant.slice(0, '2026-12-01T09:30'.length)}:00.000Z` : null;
}
