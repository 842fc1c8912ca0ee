import { useState } from 'react';
import { type PackEditShown, packEdit, packPaths } from '#bot/contract/packs.ts';
import type { EditField } from '#bot/domain/pack-edit.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { editionProblems, type TypedEdition, typedEdition } from './typed-edition.ts';

export type EditionOf = {
  readonly client: Client;
  readonly partnership: string;
  readonly roundId: string;
  readonly initiativeId: string;
};

/** Where an edition is read and written. */
export function editionQuestion({ partnership, roundId, initiativeId }: Omit<EditionOf, 'client'>) {
  return { path: withQuery(packPaths.edit(roundId, initiativeId), { partnership }), schema: packEdit };
}

type Using = { readonly of: EditionOf; readonly first: PackEditShown; readonly onSaved: () => void };

/** One edition from its first look to its last saving: nothing typed is lost, whoever wrote meanwhile. */
export function useEdition({ of, first, onSaved }: Using) {
  const words = useText();
  const text = editionText(words.language);
  const say = useSay();
  const [read, setRead] = useState(first);
  const [typed, setTyped] = useState<TypedEdition>(() => typedEdition(first));
  const [theirs, setTheirs] = useState<PackEditShown | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<EditField, string>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  /** Somebody wrote or answered in between: what stands there now is fetched, and what was typed stays. */
  const look = async (trouble: Trouble) => {
    const now = await of.client.get(editionQuestion(of));
    if (!now.ok) return setRefusal(troubleSentence(now.trouble, words));
    setRead(now.value);
    setTheirs(isMeanwhile(trouble) ? now.value : null);
    setRefusal(isMeanwhile(trouble) ? null : troubleSentence(trouble, words));
  };
  const run = async () => {
    const body = { version: read.version, seen: read.seen, texts: typed };
    const answer = await of.client.send(editionQuestion(of), body);
    const found = answer.ok ? new Map<EditField, string>() : editionProblems(answer.trouble, text);
    setProblems(found);
    if (!answer.ok) {
      if (isMeanwhile(answer.trouble) || isNewerAnswer(answer.trouble)) return look(answer.trouble);
      return setRefusal(found.size > 0 ? null : troubleSentence(answer.trouble, words));
    }
    setRead(answer.value);
    setTyped(typedEdition(answer.value));
    setTheirs(null);
    setRefusal(null);
    say('success', text.own.saved);
    onSaved();
  };
  return {
    ...{ read, typed, theirs, problems, refusal, isBusy },
    write: (next: TypedEdition) => setTyped((before) => ({ ...before, ...next })),
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(typedEdition(theirs));
      setTheirs(null);
    },
  };
}

function isMeanwhile(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.code === 'edited_meanwhile';
}

function isNewerAnswer(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.code === 'newer_answer';
}
