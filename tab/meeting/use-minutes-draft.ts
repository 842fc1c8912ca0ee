import { useState } from 'react';
import type { MinutesDraftShown } from '#bot/contract/minutes.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText, type Words } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { saveMinutesDraft } from './ask-minutes.ts';
import type { DraftProps } from './minutes-draft.tsx';
import { type TypedMinutes, typedMinutes } from './typed-minutes.ts';

/** One draft from its first look to its last saving: nothing typed is lost, whoever saved meanwhile. */
export function useMinutesDraft({
  client,
  membership,
  meetingId,
  first,
}: DraftProps & { readonly first: MinutesDraftShown }) {
  const words = useText();
  const { own } = minutesText(words.language);
  const say = useSay();
  const [draft, setDraft] = useState(first);
  const [typed, setTyped] = useState<TypedMinutes>(() => typedMinutes(first));
  const [theirs, setTheirs] = useState<MinutesDraftShown | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Who has typed since: what is sent is what is saved.
  const [isSaved, setIsSaved] = useState(true);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, press] = usePress();
  const change = (next: Partial<TypedMinutes>) => {
    setTyped((before) => ({ ...before, ...next }));
    setIsSaved(false);
  };
  const run = async () => {
    const answer = await saveMinutesDraft({ client, partnership: membership.id, meetingId }, bodyOf(draft, typed));
    const found = answer.ok ? noProblems : problemsIn(answer.trouble, words);
    setProblems(found);
    setRefusal(answer.ok || found.size > 0 ? null : troubleSentence(answer.trouble, words));
    if (!answer.ok) return;
    setDraft(answer.value.draft);
    if (answer.value.kind === 'conflict') return setTheirs(answer.value.draft);
    setTheirs(null);
    setIsSaved(true);
    say('success', own.saved);
  };
  return {
    draft,
    typed,
    theirs,
    refusal,
    problems,
    isBusy,
    isSaved,
    setRoll: change,
    write: (pointId: string, text: string) => change({ texts: { ...typed.texts, [pointId]: text } }),
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(typedMinutes(theirs));
      setTheirs(null);
    },
  };
}

const noProblems: ReadonlyMap<string, string> = new Map();

/** What to correct, by the point's id. */
function problemsIn(trouble: Trouble, words: Words): ReadonlyMap<string, string> {
  if (trouble.kind !== 'refused' || trouble.code !== 'invalid_minutes') return noProblems;
  const { tooLong, withCprNumber, limit } = trouble.details;
  const { problems } = groupText(words.language).points;
  const named = (ids: unknown, sentence: string): readonly (readonly [string, string])[] =>
    Array.isArray(ids) ? ids.map((id) => [String(id), sentence] as const) : [];
  return new Map([
    ...named(tooLong, problems.too_long(Number(limit))),
    ...named(withCprNumber, problems.contains_cpr_number),
  ]);
}

/** Every point that one may see, as it was typed; on top of the revision that was seen last. */
function bodyOf({ revision, lang, points }: MinutesDraftShown, { present, absent, texts }: TypedMinutes) {
  return {
    revision,
    lang,
    present: [...present],
    absent: [...absent],
    points: points.map(({ id, text }) => ({ id, text: texts[id] ?? text })),
  };
}
