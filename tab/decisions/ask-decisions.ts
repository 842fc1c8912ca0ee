import {
  type ChangedDecisionShown,
  changedDecision,
  type DecisionsShown,
  decisionPaths,
  decisions,
  type MeetingDecisionsShown,
  meetingDecisions,
  type TypedDecision,
} from '#bot/contract/decisions.ts';
import type { Language } from '#bot/domain/language.ts';
import type { ToldState } from '#bot/domain/told-decision.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

type Asking = { readonly client: Client; readonly partnership: string };

export function askOpenDecisions({ client, partnership }: Asking): Promise<Answer<DecisionsShown>> {
  return client.get({ path: withQuery(decisionPaths.open, { partnership }), schema: decisions });
}

/** Those about an initiative, oldest first. */
export function askInitiativeDecisions(
  { client, partnership }: Asking,
  initiativeId: string,
): Promise<Answer<DecisionsShown>> {
  const path = withQuery(decisionPaths.ofInitiative(initiativeId), { partnership });
  return client.get({ path, schema: decisions });
}

export function askMeetingDecisions(
  { client, partnership }: Asking,
  meetingId: string,
): Promise<Answer<MeetingDecisionsShown>> {
  const path = withQuery(decisionPaths.ofMeeting(meetingId), { partnership });
  return client.get({ path, schema: meetingDecisions });
}

type Writing = { readonly raw: TypedDecision; readonly lang: Language };

/** The same form sent twice is one decision. */
export function writeDecision(
  { client, partnership }: Asking,
  { meetingId, ...body }: Writing & { readonly meetingId: string; readonly formId: string },
): Promise<Answer<boolean>> {
  return client.post(withQuery(decisionPaths.ofMeeting(meetingId), { partnership }), body);
}

export function changeDecision(
  { client, partnership }: Asking,
  { id, ...body }: Writing & { readonly id: string; readonly version: string },
): Promise<Answer<ChangedDecisionShown>> {
  const path = withQuery(decisionPaths.decision(id), { partnership });
  return client.send({ path, schema: changedDecision }, body);
}

export function tellOutcome(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly state: ToldState; readonly note: string },
): Promise<Answer<boolean>> {
  return client.post(withQuery(decisionPaths.outcome(id), { partnership }), body);
}
