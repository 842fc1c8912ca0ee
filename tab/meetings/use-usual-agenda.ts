import { useState } from 'react';
import { type AgendaTemplateShown, agendaPaths, agendaTemplate } from '#bot/contract/agenda-bodies.ts';
import type { PointKind } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { withQuery } from '#tab/api/client.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { usualAgendaText } from '#tab/text/usual-agenda-text.ts';
import type { Asking } from './ask-meetings.ts';
import { titleProblems, typedPoints, type UsualPoint } from './usual-points.ts';

export function askUsualAgenda({ client, partnership }: Asking, group: Group) {
  return client.get({ path: withQuery(agendaPaths.template(group), { partnership }), schema: agendaTemplate });
}

function saveUsualAgenda({ client, partnership }: Asking, group: Group, body: object) {
  return client.send({ path: withQuery(agendaPaths.template(group), { partnership }), schema: agendaTemplate }, body);
}

/** The points as they are edited. Whoever saves second sees what stands there now, and decides. */
export function useUsualAgenda(asking: Asking, group: Group, first: AgendaTemplateShown) {
  const words = useText();
  const say = useSay();
  const said = usualAgendaText(words.language);
  const { points: pointWords } = groupText(words.language);
  const [seen, setSeen] = useState(first.version);
  const [points, setPoints] = useState(() => typedPoints(first));
  const [theirs, setTheirs] = useState<readonly UsualPoint[] | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, press] = usePress();
  const run = async () => {
    const found = titleProblems(points, { required: said.required, problems: pointWords.problems });
    setProblems(found);
    if (found.size > 0) return;
    const body = { version: seen, points: points.map(({ kind, title }) => ({ kind, title: title.trim() || null })) };
    const answer = await saveUsualAgenda(asking, group, body);
    const isLate = !answer.ok && answer.trouble.kind === 'refused' && answer.trouble.code === 'usual_agenda_changed';
    const now = isLate ? await askUsualAgenda(asking, group) : answer;
    if (!now.ok) return say('error', troubleSentence(now.trouble, words));
    setSeen(now.value.version);
    setTheirs(isLate ? typedPoints(now.value) : null);
    if (isLate) return;
    setPoints(typedPoints(now.value));
    say('success', said.saved);
  };
  const take = () => {
    if (theirs) setPoints(theirs);
    setTheirs(null);
    setProblems(new Map());
  };
  return { points, theirs, problems, isBusy, say, take, save: () => press(run), ...editing(setPoints, setProblems) };
}

/** What each part of the form is given. */
export type Editing = { readonly state: ReturnType<typeof useUsualAgenda>; readonly focusOn: (id: string) => void };

type Set<T> = (change: (before: T) => T) => void;

function editing(setPoints: Set<readonly UsualPoint[]>, setProblems: Set<ReadonlyMap<string, string>>) {
  return {
    add: (id: string, kind: PointKind) => setPoints((before) => [...before, { id, kind, title: '' }]),
    remove: (id: string) => setPoints((before) => before.filter((point) => point.id !== id)),
    move: (id: string, to: number) =>
      setPoints((before) => {
        const rest = before.filter((point) => point.id !== id);
        return rest.toSpliced(to, 0, ...before.filter((point) => point.id === id));
      }),
    type: (id: string, title: string) => {
      setPoints((before) => before.map((point) => (point.id === id ? { ...point, title } : point)));
      setProblems((before) => new Map([...before].filter(([wrong]) => wrong !== id)));
    },
  };
}
