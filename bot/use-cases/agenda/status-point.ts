import { factsOfNow, factsOfSnapshot, type StatusRow, settledBefore, statusRows } from '#bot/domain/agenda-status.ts';
import { type Decision, isOverdue } from '#bot/domain/decision.ts';
import type { Language } from '#bot/domain/language.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import { maySeeDecision } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

/** What *Status på indsatserne* holds, as one reader may see it. */
export type StatusPoint = {
  /** When the meeting's round was frozen; null where it shows how things stand now. */
  readonly frozenAt: string | null;
  /** Still to be carried out, overdue ones first; those of the group that this reader may see. */
  readonly decisions: readonly (Decision & { readonly isOverdue: boolean })[];
  readonly rows: readonly (StatusRow & { readonly texts: StatusTexts | null })[];
};

/** What the lead wrote of it; empty where they wrote nothing. */
export type StatusTexts = { readonly reason: string; readonly help: string; readonly lang: Language };

export type StatusQuestion = {
  readonly now: PartnershipNow;
  readonly meeting: Meeting;
  /** Null for what everybody sees: no text is read, and no decision. */
  readonly reader: Person | null;
  /** The partnership's local day (ISO date), and the instant. */
  readonly day: string;
  readonly at: string;
};

/**
 * Fills the point with what needs the group. A round that is closed is told as it was frozen. Status words, organisations
 * and whom help is asked of are for everybody; texts and decisions only for who may read them. Reads one text an
 * initiative that is shown, however much was written before.
 */
export async function statusPoint(ports: Ports, question: StatusQuestion): Promise<StatusPoint> {
  const { now, meeting, day, at } = question;
  const { id } = now.partnership;
  const [open, round] = await Promise.all([
    ports.records.openDecisions(id),
    meeting.roundId === null ? null : ports.partnerships.round(id, meeting.roundId),
  ]);
  const snapshot = await snapshotOf(ports, id, round);
  const decisions = decisionsFor(open, question);
  const known = question.reader === null ? ofChannel(open, question) : decisions;
  const facts = snapshot
    ? factsOfSnapshot(snapshot, settledBefore(now.statuses, meeting.date))
    : factsOfNow(now, { round, at });
  const rows = statusRows(facts, {
    group: meeting.group,
    overdueIds: initiativesOf(known.filter((each) => isOverdue(each, day))),
    pushedIds: initiativesOf(known.filter(({ pushedFrom }) => pushedFrom !== null)),
  });
  return {
    frozenAt: snapshot?.frozenAt ?? null,
    decisions,
    rows: await Promise.all(
      rows.map(async (row) => ({ ...row, texts: await textsFor(ports, { ...question, snapshot, row }) })),
    ),
  };
}

function initiativesOf(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ initiativeId }) => initiativeId ?? []));
}

/** What a group's own channel may know of: of a closed point's decision not even that there is one. */
function ofChannel(open: readonly Decision[], { meeting }: StatusQuestion): readonly Decision[] {
  return open.filter(({ group, closedTo }) => group === meeting.group && closedTo === null);
}

async function snapshotOf(ports: Ports, partnershipId: string, round: Round | null): Promise<Snapshot | null> {
  if (round === null || round.state !== 'closed' || round.snapshot < 1) return null;
  return ports.records.snapshot(partnershipId, round.id, round.snapshot);
}

function decisionsFor(open: readonly Decision[], { now, meeting, reader, day }: StatusQuestion) {
  if (reader === null) return [];
  const { initiatives } = now;
  const farAway = '9999-12-31';
  return open
    .filter(({ group, type }) => group === meeting.group && type !== 'information')
    .filter((decision) => {
      const madeAt = decision.meetingId === meeting.id ? meeting : null;
      return maySeeDecision(reader, { decision, meeting: madeAt }, { initiatives, day });
    })
    .map((decision) => ({ ...decision, isOverdue: isOverdue(decision, day) }))
    .toSorted((a, b) => ((a.dueOn ?? farAway) <= (b.dueOn ?? farAway) ? -1 : 1));
}

type TextQuestion = StatusQuestion & { readonly snapshot: Snapshot | null; readonly row: StatusRow };

async function textsFor(ports: Ports, question: TextQuestion): Promise<StatusTexts | null> {
  const { now, reader, row, day } = question;
  const initiative = now.initiatives.find(({ id }) => id === row.initiativeId);
  if (!initiative || reader === null) return null;
  const update = await updateOf(ports, question);
  if (!update) return null;
  const { content, authorId, authorOrganisationId, lang } = update;
  const guarded = { visibility: content.visibility, authorId, authorOrganisationId };
  if (!mayReadText(guarded, reader, { initiative, day })) return null;
  return { reason: content.reason, help: content.helpText, lang };
}

async function updateOf(ports: Ports, { now, snapshot, row }: TextQuestion): Promise<StatusUpdate | null> {
  if (snapshot) return snapshot.entries.find(({ initiativeId }) => initiativeId === row.initiativeId)?.update ?? null;
  const latest = now.statuses.find(({ initiativeId }) => initiativeId === row.initiativeId)?.latest;
  return latest ? ports.partnerships.update(now.partnership.id, row.initiativeId, latest.version) : null;
}
