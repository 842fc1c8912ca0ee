import { useState } from 'react';
import {
  type SeriesOutcomeShown,
  type SeriesToChangeShown,
  seriesOutcome,
  seriesPaths,
  seriesToChange,
} from '#bot/contract/meeting-series.ts';
import { withQuery } from '#tab/api/client.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import type { TypedMeeting } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import type { MeetingProblems } from './meeting-fields.tsx';
import { isSoundLine, type PlanLine, planOf } from './typed-plan.ts';
import { type TypedSeries, typedSeries } from './typed-series.ts';

type Given = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly seriesId: string;
  /** As it was when the form was opened. */
  readonly one: SeriesToChangeShown;
  readonly onDone: () => void;
};

type Told = {
  readonly problems: MeetingProblems;
  readonly warned: Extract<SeriesOutcomeShown, { kind: 'warned' }>['warned'];
  /** As somebody else has made it meanwhile. */
  readonly theirs: TypedSeries | null;
  readonly refusal: string | null;
};

const nothing: Told = { problems: [], warned: [], theirs: null, refusal: null };

/** A series being changed: what is typed, what is to be corrected or known first, and what somebody else made of it. */
export function useSeriesChange({ client, membership, seriesId, one, onDone }: Given) {
  const words = useText();
  const say = useSay();
  const [now, setNow] = useState(one);
  const [typed, setTyped] = useState(() => typedSeries(one));
  const [told, setTold] = useState(nothing);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, press] = usePress();
  const path = withQuery(seriesPaths.one(seriesId), { partnership: membership.id });
  const isWrong = !typed.lines.every(isSoundLine);
  const refused = async (trouble: Trouble) => {
    const isChanged = trouble.kind === 'refused' && trouble.code === 'series_changed';
    const fresh = isChanged ? await client.get({ path, schema: seriesToChange }) : null;
    if (!fresh?.ok) return setTold({ ...nothing, refusal: troubleSentence(trouble, words) });
    setNow(fresh.value);
    return setTold({ ...nothing, theirs: typedSeries(fresh.value) });
  };
  const run = async () => {
    setIsChecked(true);
    if (isWrong) return;
    const { group: _, date: __, ...meeting } = typed.meeting;
    const body = { meeting, plan: planOf(typed.lines), isSure: told.warned.length > 0, seen: now.version };
    const answer = await client.send({ path, schema: seriesOutcome }, body);
    if (!answer.ok) return refused(answer.trouble);
    const { kind } = answer.value;
    setTold(kind === 'kept' ? nothing : { ...nothing, ...answer.value });
    if (kind !== 'kept') return;
    say('success', groupText(words.language).pages.series.changed);
    onDone();
  };
  return {
    ...{ now, typed, isChecked, isBusy, ...told },
    wrongLines: isChecked ? typed.lines.filter((line) => !isSoundLine(line)).length : 0,
    type: (field: keyof TypedMeeting, value: string) => {
      setTyped((before) => ({ ...before, meeting: { ...before.meeting, [field]: value } }));
      setTold((before) => without(before, field));
    },
    typePlan: (lines: readonly PlanLine[]) => setTyped((before) => ({ ...before, lines })),
    save: () => press(run),
    take: () => {
      if (told.theirs) setTyped(told.theirs);
      setTold(nothing);
    },
  };
}

/** What was to be known of other times, or corrected in this field, is gone with another word in it. */
function without(told: Told, field: keyof TypedMeeting): Told {
  return { ...told, warned: [], problems: told.problems.filter((each) => each.field !== field) };
}
