import { goalSummaries, goalSummary } from '#bot/contract/goal-summaries.ts';
import { managingPaths, type RoundDecision } from '#bot/contract/managing-paths.ts';
import { handledRequest } from '#bot/contract/request-bodies.ts';
import type { ChangeDatesBody, PlanRoundBody, ReopenRoundBody, WriteGoalBody } from '#bot/contract/round-bodies.ts';
import { roundGrid } from '#bot/contract/round-grid.ts';
import { roundPreview } from '#bot/contract/round-preview.ts';
import { type RoundShown, round, roundDetail, rounds } from '#bot/contract/rounds.ts';
import { snapshot } from '#bot/contract/snapshot.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type Asking = { readonly client: Client; readonly partnership: string };
/** One initiative in one round. */
export type RequestAddress = { readonly roundId: string; readonly initiativeId: string };

export function askRounds({ client, partnership }: Asking) {
  return client.get({ path: withQuery(managingPaths.rounds, { partnership }), schema: rounds });
}

export function askRound({ client, partnership }: Asking, id: string) {
  return client.get({ path: withQuery(managingPaths.round(id), { partnership }), schema: roundDetail });
}

export function askGrid({ client, partnership }: Asking, id: string) {
  return client.get({ path: withQuery(managingPaths.grid(id), { partnership }), schema: roundGrid });
}

export function askPreview({ client, partnership }: Asking, id: string) {
  return client.get({ path: withQuery(managingPaths.preview(id), { partnership }), schema: roundPreview });
}

export function askSnapshot({ client, partnership }: Asking, id: string, number: number | 'newest') {
  return client.get({ path: withQuery(managingPaths.snapshot(id, number), { partnership }), schema: snapshot });
}

export function askGoals({ client, partnership }: Asking, id: string) {
  return client.get({ path: withQuery(managingPaths.goals(id), { partnership }), schema: goalSummaries });
}

export function decide(asking: Asking, id: string, decision: RoundDecision) {
  return changed(asking, managingPaths.decide(id, decision), {});
}

export function planRoundNow(asking: Asking, body: PlanRoundBody) {
  return changed(asking, managingPaths.rounds, body);
}

export function saveDates(asking: Asking, id: string, body: ChangeDatesBody) {
  return changed(asking, managingPaths.changeDates(id), body);
}

export function moveMeetingTo(asking: Asking, id: string, meetingOn: string) {
  return changed(asking, managingPaths.moveMeeting(id), { meetingOn });
}

/** Yes to the dates that were seen. */
export function confirmDates(asking: Asking, { id, proposal }: RoundShown) {
  return changed(asking, managingPaths.confirmDates(id), { seen: proposal });
}

export function reopen(asking: Asking, id: string, body: ReopenRoundBody) {
  return changed(asking, managingPaths.reopen(id), body);
}

export function writeGoal(
  { client, partnership }: Asking,
  { roundId, goalId }: { readonly roundId: string; readonly goalId: string },
  body: WriteGoalBody,
) {
  return client.send(
    { path: withQuery(managingPaths.writeGoal(roundId, goalId), { partnership }), schema: goalSummary },
    body,
  );
}

/** The answer of that version was read, and is taken as it is. */
export function acknowledge(asking: Asking, { roundId, initiativeId }: RequestAddress, version: number) {
  return handled(asking, managingPaths.acknowledge(roundId, initiativeId), { version });
}

export function returnWithQuestion(
  asking: Asking,
  { roundId, initiativeId }: RequestAddress,
  body: { readonly version: number; readonly question: string },
) {
  return handled(asking, managingPaths.returnWithQuestion(roundId, initiativeId), body);
}

export function excuse(asking: Asking, { roundId, initiativeId }: RequestAddress, reason: string) {
  return handled(asking, managingPaths.excuse(roundId, initiativeId), { reason });
}

export function takeExcuseBack(asking: Asking, { roundId, initiativeId }: RequestAddress) {
  return handled(asking, managingPaths.takeExcuseBack(roundId, initiativeId), {});
}

export function markSeen({ client, partnership }: Asking, { roundId, initiativeId }: RequestAddress, version: number) {
  return client.post(withQuery(managingPaths.seen(roundId, initiativeId), { partnership }), { version });
}

function changed({ client, partnership }: Asking, path: string, body: unknown): Promise<Answer<RoundShown>> {
  return client.send({ path: withQuery(path, { partnership }), schema: round }, body);
}

function handled({ client, partnership }: Asking, path: string, body: unknown) {
  return client.send({ path: withQuery(path, { partnership }), schema: handledRequest }, body);
}
