import type { Decision } from '#bot/domain/decision.ts';
import { type FollowUpAnswer, type FollowUpTold, followUpPlaces } from '#bot/domain/follow-up.ts';
import { mayNoteStandWithDecision } from '#bot/domain/may-see-meeting.ts';
import { type ParsedFollowUps, parseFollowUps } from '#bot/domain/parse-follow-ups.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { decisionAfterTelling } from '#bot/domain/told-decision.ts';
import type { Answering } from '#bot/use-cases/answering.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { changesOfDecision } from './changes-of-decision.ts';
import { isAskable } from './follow-up-questions.ts';

/** What a form says of decisions, of those that this person may be asked about, done since or not. */
export async function followUpsIn(ports: Ports, found: Answering, raw: RawStatus): Promise<ParsedFollowUps> {
  const named = followUpPlaces.flatMap(({ id }) => raw[id] || []);
  const decisions = await decisionsOf(ports, found, named);
  const askable = decisions.filter(({ value }) => isAskable(found, value)).map(({ value }) => value.id);
  return parseFollowUps(raw, askable);
}

/**
 * What the answers do to the decisions, in the same commit as the status. What a coordinator has ended meanwhile stays
 * ended: the answer is kept with its version alone. So is a note that is for fewer than the decision's readers.
 */
export async function followUpChanges(
  ports: Ports,
  found: Answering,
  { followUps, submittedAt: at, content }: StatusUpdate,
): Promise<readonly Change[]> {
  const { person } = found;
  const ids = followUps.map(({ decisionId }) => decisionId);
  const changed = (await decisionsOf(ports, found, ids)).map(async ({ value: before, tag }): Promise<Change[]> => {
    const answer = followUps.find(({ decisionId }) => decisionId === before.id);
    if (!answer || before.state !== 'open' || !isAskable(found, before)) return [];
    const note = mayNoteStandWithDecision(content.visibility, before) ? answer.note : '';
    const after = decisionAfterTelling(before, { state: answer.state, note, byId: person.id, at });
    if (after === before) return [];
    return [
      { kind: 'decision', value: after, before, tag },
      ...(await changesOfDecision(ports, found.partnership, { before, after, at })),
      { kind: 'audit', value: { at, by: person.id, action: 'decision_told', subject: before.id } },
    ];
  });
  return (await Promise.all(changed)).flat();
}

/** The answers as their author reads them back. */
export async function followUpsTold(
  ports: Ports,
  found: Answering,
  followUps: readonly FollowUpAnswer[],
): Promise<readonly FollowUpTold[]> {
  const ids = followUps.map(({ decisionId }) => decisionId);
  const decisions = await decisionsOf(ports, found, ids);
  return followUps.flatMap((answer) => {
    const decision = decisions.find(({ value }) => value.id === answer.decisionId)?.value;
    return decision && isAskable(found, decision) ? [{ ...answer, text: decision.text, lang: decision.lang }] : [];
  });
}

async function decisionsOf(
  ports: Ports,
  { partnership }: Answering,
  ids: readonly string[],
): Promise<readonly Tagged<Decision>[]> {
  const read = await Promise.all([...new Set(ids)].map((id) => ports.records.decision(partnership.id, id)));
  return read.filter((decision) => decision !== null);
}
