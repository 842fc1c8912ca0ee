import { useRef, useState } from 'react';
import type { CardAction } from './card-view.tsx';
import { demoApi, type Place, type Pressed } from './demo-api.ts';
import type { Pressing } from './message.tsx';
import { joinThread } from './thread.ts';

export type Acting = {
  readonly isSending: boolean;
  readonly hasFailed: boolean;
  readonly pressing: Pressing | null;
  /** How many presses were answered. */
  readonly done: number;
  /** In this conversation or another of their own. */
  say(words: string, threadId: string | null, elsewhere?: string): Promise<void>;
  press(postId: string, action: Exclude<CardAction, { kind: 'open' }>): Promise<void>;
};

/** What the person does in this conversation. A second press waits for nobody: it is not sent while one is under way. */
export function useActing(place: Place): Acting {
  const [isSending, setIsSending] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [pressing, setPressing] = useState<Pressing | null>(null);
  const [done, setDone] = useState(0);
  const isPressing = useRef(false);
  return {
    isSending,
    hasFailed,
    pressing,
    done,
    async say(words, threadId, elsewhere = place.conversationId) {
      setIsSending(true);
      const conversationId = joinThread(elsewhere, threadId);
      const wasSaid = await demoApi.say({ ...place, conversationId }, words).catch(() => false);
      setHasFailed(!wasSaid);
      setIsSending(false);
    },
    async press(postId, action) {
      if (isPressing.current) return;
      isPressing.current = true;
      setPressing({ postId, state: 'waiting', words: '' });
      const pressed = await pressOn(place, postId, action);
      isPressing.current = false;
      setDone((count) => count + 1);
      const words = pressed.kind === 'message' ? pressed.text : '';
      setPressing({ postId, state: pressed.kind === 'failed' ? 'failed' : 'done', words });
    },
  };
}

async function pressOn(
  place: Place,
  activityId: string,
  action: Exclude<CardAction, { kind: 'open' }>,
): Promise<Pressed> {
  try {
    if (action.kind === 'execute') {
      return await demoApi.execute(place, { activityId, verb: action.verb, data: action.data });
    }
    return await demoApi.submit(place, { activityId, data: action.data });
  } catch {
    return { kind: 'failed' };
  }
}
