import { useState } from 'react';
import type { LeavingShown } from '#bot/contract/register.ts';
import type { Fetched } from '#tab/app/use-fetched.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { letGo } from './ask-people.ts';
import type { LeavingProps } from './leaving.tsx';

type Chosen = {
  readonly successorId: string | null;
  readonly isWithRoles: boolean;
  readonly asked: Fetched<LeavingShown>;
};

/** The press that lets somebody go, after a question; where something changed meanwhile the list is read again. */
export function useLettingGo({ client, membership, person, onDone }: LeavingProps, chosen: Chosen) {
  const words = useText();
  const { leaving } = peopleText(words.language).own;
  const say = useSay();
  const [isBusy, press] = usePress();
  const [isAsking, setAsking] = useState(false);
  const { successorId, isWithRoles, asked } = chosen;
  const run = async () => {
    const version = asked.value?.version ?? '';
    const body = { id: person.id, successorId, isWithRoles, version };
    const answer = await letGo({ client, partnership: membership.id }, body);
    setAsking(false);
    if (!answer.ok) {
      say('error', troubleSentence(answer.trouble, words));
      return asked.refresh();
    }
    say('success', leaving.done(person.name));
    onDone();
  };
  return { isBusy, isAsking, setAsking, confirm: () => press(run) };
}
