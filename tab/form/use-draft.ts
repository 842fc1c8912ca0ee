import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftSaved, SendStatus } from '#bot/contract/status-form.ts';
import type { Answer } from '#tab/api/trouble.ts';

/** What is known of the draft; `savedAt` is an ISO instant. */
export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: string; readonly isMasked: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed' };

export type DraftKeeper = {
  readonly state: DraftState;
  /** Saves a while after the last change, or at once when the form is left or is no longer seen. */
  later(typed: SendStatus): void;
  now(typed: SendStatus): Promise<void>;
  /** Saves nothing more, and waits for what is under way: before sending, or it would come back after. */
  settle(): Promise<void>;
};

const pauseMs = 4000;

/** Keeps what is being written as the person's own draft. One save at a time, so that an older never overtakes. */
export function useDraft(save: (typed: SendStatus) => Promise<Answer<DraftSaved>>): DraftKeeper {
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<SendStatus | null>(null);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const now = useCallback(
    (typed: SendStatus) => {
      clearTimeout(timer.current);
      waiting.current = null;
      underWay.current = underWay.current.then(async () => {
        setState({ kind: 'saving' });
        setState(stateOf(await save(typed)));
      });
      return underWay.current;
    },
    [save],
  );
  const later = useCallback(
    (typed: SendStatus) => {
      clearTimeout(timer.current);
      waiting.current = typed;
      timer.current = setTimeout(() => void now(typed), pauseMs);
    },
    [now],
  );
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    return underWay.current;
  }, []);
  useEffect(() => {
    const saveWaiting = () => {
      if (waiting.current) void now(waiting.current);
    };
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') saveWaiting();
    };
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      saveWaiting();
    };
  }, [now]);
  return { state, later, now, settle };
}

function stateOf(answer: Answer<DraftSaved>): DraftState {
  if (!answer.ok) return { kind: 'failed' };
  const { savedAt, isMasked } = answer.value;
  return savedAt === null ? { kind: 'empty' } : { kind: 'saved', savedAt, isMasked };
}
