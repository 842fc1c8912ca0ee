import type { SeriesToChangeShown } from '#bot/contract/meeting-series.ts';
import type { MeetingStep } from '#bot/domain/meeting.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import type { GroupText } from '#tab/text/group-text.ts';
import type { Words } from '#tab/text/text-context.tsx';
import type { MeetingChoices, TypedMeeting } from './ask-meetings.ts';
import { meetingDifferences } from './typed-meeting.ts';
import { type PlanLine, planLines, planOf } from './typed-plan.ts';

/** What a series' meetings have in common, as its form shows it. */
export type TypedSeries = { readonly meeting: TypedMeeting; readonly lines: readonly PlanLine[] };

export function typedSeries(one: SeriesToChangeShown): TypedSeries {
  const { group, startTime, endTime, timeZone, place, plan } = one;
  const meeting = {
    ...{ group, startTime, endTime, timeZone, place },
    title: one.title ?? '',
    onlineUrl: one.onlineUrl ?? '',
    chairId: one.chairId ?? '',
    channelId: one.channelId ?? '',
    participantIds: one.participantIds.join(','),
  };
  return { meeting, lines: planLines(plan) };
}

type Reading = Pick<GroupText, 'meetings' | 'pages'> & {
  readonly choices: MeetingChoices;
  readonly language: Words['language'];
};

/** Where what stands there now differs from what was typed, in words. */
export function seriesDifferences(theirs: TypedSeries, yours: TypedSeries, reading: Reading): readonly Difference[] {
  const plan = {
    label: reading.pages.notices.heading,
    theirs: planInWords(planOf(theirs.lines), reading),
    yours: planInWords(planOf(yours.lines), reading),
  };
  return [...meetingDifferences(theirs.meeting, yours.meeting, reading), ...(plan.theirs === plan.yours ? [] : [plan])];
}

function planInWords(plan: readonly MeetingStep[], { meetings, pages }: Reading): string {
  return plan
    .map(({ kind, unit, before }) => `${meetings.steps[kind]}: ${pages.notices.before(before, unit)}`)
    .join('; ');
}
