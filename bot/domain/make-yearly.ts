import type { Decision } from './decision.ts';
import type { GoalSummary } from './goal-summary.ts';
import { type Initiative, isValidWithin, nameOn } from './initiative.ts';
import { endOfLocalDay, localDay } from './local-time.ts';
import type { PackHealth, PackName } from './pack.ts';
import type { PackEdit } from './pack-edit.ts';
import { type Partnership, strategyOf } from './partnership.ts';
import type { Person } from './person.ts';
import { type ParagraphSource, paragraphSource, publicParagraph } from './public-paragraph.ts';
import type { Round } from './round.ts';
import { isBefore } from './round-instants.ts';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';
import type { StatusUpdate } from './status-update.ts';
import { paragraphKey, type Yearly, type YearlyPart, type YearlyText } from './yearly.ts';
import { yearlyChanges } from './yearly-changes.ts';
import { yearlyDecisions } from './yearly-decisions.ts';
import { yearlyDifference } from './yearly-difference.ts';
import type { YearlyEdition, YearlyGoal, YearlyInitiative, YearlyWritten } from './yearly-edition.ts';

export type YearlySource = {
  readonly number: number;
  /** Domain instant (ISO, UTC). */
  readonly madeAt: string;
  readonly partnership: Partnership;
  /** Also those that have ended. */
  readonly initiatives: readonly Initiative[];
  readonly yearly: Yearly;
  readonly round: Round;
  /** The rounds it goes by with what they froze, oldest first. */
  readonly frozen: readonly FrozenRound[];
  readonly texts: readonly YearlyText[];
  readonly goalSummaries: readonly GoalSummary[];
  /** What was written for the meetings of those rounds beside their answers. */
  readonly edits: readonly PackEdit[];
  readonly decisions: readonly Decision[];
  /** Everybody the partnership knows: no name of theirs stands in it. */
  readonly people: readonly Pick<Person, 'name'>[];
  /** The newest published edition, or null. */
  readonly published: YearlyEdition | null;
};

export type FrozenRound = { readonly round: Round; readonly snapshot: Snapshot };

/** The yearly status as it stands on its last day: whatever came later is not in it, nor what is not for everybody. */
export function makeYearly(source: YearlySource): YearlyEdition {
  const { partnership, round, yearly } = source;
  const frozen = frozenInTime(source);
  const written = (key: YearlyPart) => textOf(source, key);
  const edition = {
    roundId: round.id,
    number: source.number,
    madeAt: source.madeAt,
    partnership: { name: partnership.name, timeZone: partnership.timeZone, sampleData: partnership.sampleData },
    strategyTitle: strategyOf(partnership, round).title,
    round: { name: round.name, nameEn: round.nameEn },
    meetingOn: round.meetingOn,
    from: yearly.from,
    cutOffOn: yearly.cutOffOn,
    organisations: partnership.organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    recommendation: written('recommendation'),
    summary: written('summary'),
    focus: written('focus'),
    goals: goalsOf(source),
    initiatives: shownInitiatives(source).map((initiative) => initiativeOf(initiative, { source, frozen })),
    ...yearlyChanges(source.initiatives, yearly),
    decisions: yearlyDecisions(source),
    rounds: frozen.map(({ round: { id, name, nameEn }, snapshot }) => {
      return { id, name, nameEn, frozenOn: localDay(snapshot.frozenAt, partnership.timeZone) };
    }),
  };
  return { ...edition, difference: source.published && yearlyDifference(source.published, edition) };
}

/** Does an instant (ISO, UTC) lie within the days the yearly status tells of, or before them? */
export function isInTime(at: string, { partnership, yearly }: Pick<YearlySource, 'partnership' | 'yearly'>): boolean {
  return isBefore(at, endOfLocalDay(yearly.cutOffOn, partnership.timeZone));
}

/** An initiative's answers in the period, newest first; one that stood unchanged in two rounds is there once. */
export function answersInTime(source: YearlySource, initiativeId: string): readonly StatusUpdate[] {
  const found = source.frozen.flatMap(({ snapshot }) => {
    const update = snapshot.entries.find((entry) => entry.initiativeId === initiativeId)?.update ?? null;
    return update && isInTime(snapshot.frozenAt, source) && isInTime(update.submittedAt, source) ? [update] : [];
  });
  return found.toSorted((a, b) => b.version - a.version);
}

/** Those that ran within the period, in the strategy's order. */
export function shownInitiatives({ initiatives, yearly }: YearlySource): readonly Initiative[] {
  return initiatives
    .filter((each) => isValidWithin(each, [yearly.from, yearly.cutOffOn]))
    .toSorted((a, b) => a.order - b.order);
}

/** How the text was worded for a meeting in the period; null where it stood as the lead wrote it. */
export function forMeeting(source: YearlySource, initiativeId: string, told: ParagraphSource): string | null {
  if (!('text' in told)) return null;
  const edit = source.edits.find((each) => each.initiativeId === initiativeId && each.version === told.version);
  return edit && isInTime(edit.editedAt, source) ? (edit.texts.newsText ?? null) : null;
}

function frozenInTime(source: YearlySource): readonly FrozenRound[] {
  return source.frozen.filter(({ snapshot }) => isInTime(snapshot.frozenAt, source));
}

function textOf({ texts }: YearlySource, key: YearlyPart): YearlyWritten | null {
  const written = texts.find((each) => each.key === key);
  return written && written.text !== '' ? { text: written.text, lang: written.lang } : null;
}

function goalsOf(source: YearlySource): readonly YearlyGoal[] {
  const { goals } = strategyOf(source.partnership, source.round);
  return goals.map(({ id, name, nameEn, fullText }) => {
    const summary = source.goalSummaries.find(({ goalId, writtenAt }) => goalId === id && isInTime(writtenAt, source));
    const judgement = summary ? { verdict: summary.verdict, reasons: summary.reasons, lang: summary.lang } : null;
    return { id, name, nameEn, fullText, judgement };
  });
}

type Within = { readonly source: YearlySource; readonly frozen: readonly FrozenRound[] };

function initiativeOf(initiative: Initiative, { source, frozen }: Within): YearlyInitiative {
  const written = source.texts.find(({ key }) => key === paragraphKey(initiative.id)) ?? null;
  const told = paragraphSource(answersInTime(source, initiative.id));
  return {
    ...named(initiative, lastDayOf(initiative, source.yearly)),
    goalIds: initiative.goalIds,
    organisationIds: initiative.organisationIds,
    paragraph: publicParagraph(told, written, forMeeting(source, initiative.id, told)),
    health: frozen.map(({ snapshot }) => healthIn(snapshot, initiative.id)),
  };
}

/** One that has ended is called what it was called then. */
function lastDayOf({ validTo }: Initiative, { cutOffOn }: Yearly): string {
  return validTo !== null && validTo < cutOffOn ? validTo : cutOffOn;
}

function named(initiative: Initiative, day: string): PackName {
  const { name, nameEn } = nameOn(initiative, day);
  return { id: initiative.id, name, nameEn };
}

function healthIn({ entries }: Snapshot, initiativeId: string): PackHealth | null {
  const entry = entries.find((each: SnapshotEntry) => each.initiativeId === initiativeId);
  if (!entry) return null;
  if (entry.update) return entry.update.content.health;
  return entry.requestState === 'excused' ? 'excused' : 'missing';
}
