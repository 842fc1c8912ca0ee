import type { AgendaPoint } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { GoalSummary } from './goal-summary.ts';
import { localDay } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import type {
  Pack,
  PackAnswer,
  PackChange,
  PackGoal,
  PackHealth,
  PackInitiative,
  PackName,
  PackTexts,
} from './pack.ts';
import { mayStandInPack, type PackAudience } from './pack-audience.ts';
import { packDifference } from './pack-difference.ts';
import type { PackEdit } from './pack-edit.ts';
import { packDecisions, packFollowUps, packMeeting } from './pack-meeting.ts';
import { type Partnership, strategyOf } from './partnership.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';
import { type StatusContent, type StatusUpdate, textFields } from './status-update.ts';
import type { Goal } from './strategy.ts';

export type PackSource = {
  readonly number: number;
  readonly audience: PackAudience;
  /** Domain instant (ISO, UTC). */
  readonly madeAt: string;
  readonly partnership: Partnership;
  readonly round: Round;
  readonly snapshot: Snapshot;
  /** Of the round before; null where that was never frozen. */
  readonly snapshotBefore: Snapshot | null;
  readonly goalSummaries: readonly GoalSummary[];
  /** What coordinators wrote for the meeting beside the answers. */
  readonly edits: readonly PackEdit[];
  /** The meeting it is for with all points of its agenda, or null. */
  readonly meeting: { readonly value: Meeting; readonly points: readonly AgendaPoint[] } | null;
  readonly openDecisions: readonly Decision[];
  /** Those that the snapshot's answers say something of, open or not. */
  readonly toldDecisions: readonly Decision[];
  readonly people: readonly Person[];
  /** The newest earlier pack of the round for the same audience, or null. */
  readonly earlier: Pack | null;
};

/** A meeting pack with what its audience may read; whatever else the snapshot holds is not in it. */
export function makePack(source: PackSource): Pack {
  const { partnership, round, snapshot, meeting, audience, people } = source;
  const day = localDay(source.madeAt, partnership.timeZone);
  const strategy = strategyOf(partnership, round);
  const pack = {
    roundId: round.id,
    number: source.number,
    audience,
    madeAt: source.madeAt,
    snapshot: snapshot.number,
    partnership: { name: partnership.name, timeZone: partnership.timeZone, sampleData: partnership.sampleData },
    strategyTitle: strategy.title,
    round: { name: round.name, nameEn: round.nameEn },
    meetingOn: round.meetingOn,
    meeting: meeting && packMeeting(meeting.value, meeting.points),
    decisions: packDecisions(source.openDecisions, { audience, people, day }),
    frozenAt: snapshot.frozenAt,
    goals: strategy.goals.map((goal) => packGoal(goal, source)),
    organisations: partnership.organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: snapshot.entries.map((entry) => packInitiative(entry, source)),
    sinceLastRound: sinceLastRound(source),
  };
  return { ...pack, difference: source.earlier && packDifference(source.earlier, pack) };
}

/** Only coordinators can read a judgement elsewhere, so it goes no further than to whom they answer. */
function packGoal({ id, name, nameEn, fullText }: Goal, { audience, goalSummaries }: PackSource): PackGoal {
  const summary = audience === 'steering' ? goalSummaries.find(({ goalId }) => goalId === id) : undefined;
  const judgement = summary ? { verdict: summary.verdict, reasons: summary.reasons, lang: summary.lang } : null;
  return { id, name, nameEn, fullText, judgement };
}

function packInitiative(entry: SnapshotEntry, { audience, edits, toldDecisions }: PackSource): PackInitiative {
  const { initiativeId, update } = entry;
  const edit = edits.find((each) => each.initiativeId === initiativeId && each.version === update?.version) ?? null;
  return {
    ...nameOf(entry),
    goalIds: entry.goalIds,
    organisationIds: entry.organisationIds,
    health: healthOf(entry),
    healthBefore: entry.healthBefore,
    change: changeOf(entry),
    help: update?.content.help ?? 'none',
    answer: update && packAnswer(update, entry, { audience, edit, toldDecisions }),
  };
}

function nameOf({ initiativeId, name, nameEn }: SnapshotEntry): PackName {
  return { id: initiativeId, name, nameEn };
}

function healthOf({ update, requestState }: SnapshotEntry): PackHealth {
  if (update) return update.content.health;
  return requestState === 'excused' ? 'excused' : 'missing';
}

function changeOf({ update, changedSinceLast, healthBefore }: SnapshotEntry): PackChange {
  if (!update || !changedSinceLast) return 'none';
  if (healthBefore === null) return 'first';
  return healthBefore === update.content.health ? 'text' : 'health';
}

type Reading = Pick<PackSource, 'audience' | 'toldDecisions'> & { readonly edit: PackEdit | null };

/** What a coordinator wrote beside a text stays out with it. */
function packAnswer(
  update: StatusUpdate,
  { requestState }: SnapshotEntry,
  { audience, edit: written, toldDecisions }: Reading,
): PackAnswer {
  const isShared = mayStandInPack(update.content.visibility, audience);
  const edit = isShared ? written : null;
  return {
    version: update.version,
    authorRole: update.authorRole,
    authorOrganisationId: update.authorOrganisationId,
    isOnBehalf: update.onBehalfOfId !== null,
    isReturned: requestState === 'returned',
    isUnchanged: update.unchanged,
    submittedAt: update.submittedAt,
    lang: update.lang,
    texts: isShared ? { ...packTexts(update.content), ...edit?.texts } : null,
    edited: textFields.filter((field) => edit?.texts[field] !== undefined),
    recommendation: edit?.recommendation ?? '',
    consequence: edit?.consequence ?? '',
    followUps: isShared ? packFollowUps(update, { audience, toldDecisions }) : [],
  };
}

function packTexts(content: StatusContent): PackTexts {
  return {
    happened: content.happened,
    reason: content.reason,
    nextSteps: content.nextSteps,
    challenges: content.challenges,
    helpText: content.helpText,
    result: content.result,
    economy: content.economy,
    economyNote: content.economyNote,
    publicUse: content.publicUse,
    newsText: content.newsText,
    coCreation: content.coCreation,
  };
}

function sinceLastRound({ snapshot, snapshotBefore, round }: PackSource): Pack['sinceLastRound'] {
  if (!snapshotBefore) return null;
  // A round that asks some initiatives only says nothing of the others.
  if (round.initiativeIds !== null) return { added: [], ended: [] };
  const notIn = (other: Snapshot) => {
    const ids = new Set(other.entries.map(({ initiativeId }) => initiativeId));
    return ({ initiativeId }: SnapshotEntry) => !ids.has(initiativeId);
  };
  return {
    added: snapshot.entries.filter(notIn(snapshotBefore)).map(nameOf),
    ended: snapshotBefore.entries.filter(notIn(snapshot)).map(nameOf),
  };
}
