import type { AgendaPointShown } from '#bot/contract/agenda.ts';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import type { Overview } from '#bot/contract/overview.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import type { GroupText } from '#tab/text/group-text.ts';
import type { Words } from '#tab/text/text-context.tsx';
import type { TypedPoint } from './ask-agenda.ts';

export type PointReader = { readonly id: string; readonly name: string };

export const newPoint: TypedPoint = { title: '', text: '', initiativeId: null, closedTo: null };

/** A stored point as its form shows it. */
export function typedPoint({ title, text, initiative, closedTo }: AgendaPointShown): TypedPoint {
  return {
    title: title ?? '',
    text,
    initiativeId: initiative?.id ?? null,
    closedTo: closedTo?.map(({ id }) => id) ?? null,
  };
}

/** Whom a point can be closed to: those expected at the meeting, oneself, and those it is closed to already. */
export function pointReaders(
  { expected, meeting }: MeetingDetailShown,
  own: PointReader,
  point: AgendaPointShown | null = null,
): PointReader[] {
  const all = [own, ...(meeting.chair ? [meeting.chair] : []), ...expected, ...(point?.closedTo ?? [])];
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}

type Reading = {
  readonly named: GroupText['points'];
  readonly overview: Overview;
  readonly people: readonly PointReader[];
  readonly language: Words['language'];
};

/** Where what stands there now differs from what was typed, in words. */
export function pointDifferences(theirs: TypedPoint, yours: TypedPoint, reading: Reading): readonly Difference[] {
  const { named, overview, people, language } = reading;
  const initiative = (id: string | null) => {
    const found = overview.initiatives.find((each) => each.id === id);
    return found ? localName(found, language).text : '';
  };
  const names = (ids: TypedPoint['closedTo']) =>
    (ids ?? []).map((id) => people.find((each) => each.id === id)?.name ?? id).join(', ');
  return [
    { label: named.fields.title.label, theirs: theirs.title, yours: yours.title },
    { label: named.fields.text.label, theirs: theirs.text, yours: yours.text },
    {
      label: named.fields.initiativeId.label,
      theirs: initiative(theirs.initiativeId),
      yours: initiative(yours.initiativeId),
    },
    { label: named.fields.closedTo.label, theirs: names(theirs.closedTo), yours: names(yours.closedTo) },
  ].filter((each) => each.theirs !== each.yours);
}
