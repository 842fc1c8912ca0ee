import type { MinutesDraftShown } from '#bot/contract/minutes.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import type { GroupText } from '#tab/text/group-text.ts';
import type { minutesText } from '#tab/text/minutes-text.ts';
import { pointTitle } from './point-title.ts';

/** A draft as its form holds it; texts by the point's id. */
export type TypedMinutes = {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
};

export function typedMinutes({ present, absent, points }: MinutesDraftShown): TypedMinutes {
  return { present, absent, texts: Object.fromEntries(points.map(({ id, text }) => [id, text])) };
}

type Reading = { readonly own: ReturnType<typeof minutesText>['own']; readonly named: GroupText['points'] };

/** Where what somebody else saved differs from what was typed: point by point, and who was there. */
export function draftDifferences(
  theirs: MinutesDraftShown,
  yours: TypedMinutes,
  { own, named }: Reading,
): readonly Difference[] {
  const names = (ids: readonly string[]) =>
    theirs.people
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  return [
    { label: own.attendance, theirs: names(theirs.present), yours: names(yours.present) },
    { label: own.absent, theirs: names(theirs.absent), yours: names(yours.absent) },
    ...theirs.points.map((point, index) => ({
      label: own.point(index + 1, pointTitle(point, named)),
      theirs: point.text,
      yours: yours.texts[point.id] ?? '',
    })),
  ].filter((each) => each.theirs !== each.yours);
}
