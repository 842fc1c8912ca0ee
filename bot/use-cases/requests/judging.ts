import { mayAcknowledge } from '#bot/domain/may-acknowledge.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Handling } from './handling.ts';

/**
 * The answer that a request stands at, where this person may judge it and has seen it. Refuses `not_answered`,
 * `newer_answer` where `version` is no longer it, and `not_allowed`.
 */
export async function judgedAnswer(ports: Ports, found: Handling, version: number): Promise<StatusUpdate> {
  const { partnership, person, initiative, people, day, request } = found;
  if (request.version === null) throw new Refusal('not_answered');
  const update = await ports.partnerships.update(partnership.id, initiative.id, request.version);
  if (!update) throw new Refusal('not_answered');
  const { authorId, authorOrganisationId, onBehalfOfId, content } = update;
  const answer = { authorId, authorOrganisationId, onBehalfOfId, visibility: content.visibility };
  if (!mayAcknowledge(answer, person, { initiative, people, day })) throw new Refusal('not_allowed');
  if (request.version !== version) throw new Refusal('newer_answer');
  return update;
}
