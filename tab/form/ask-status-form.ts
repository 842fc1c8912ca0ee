import { paths } from '#bot/contract/paths.ts';
import {
  type DraftSaved,
  type SendStatus,
  type StatusFormShown,
  type StatusOutcome,
  savedDraft,
  statusForm,
  statusOutcome,
} from '#bot/contract/status-form.ts';
import type { Language } from '#bot/domain/language.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type FormOf = { readonly partnership: string; readonly initiative: string; readonly language: Language };

export function askStatusForm(
  client: Client,
  { partnership, initiative, language }: FormOf,
): Promise<Answer<StatusFormShown>> {
  const path = withQuery(paths.statusForm(initiative), { partnership, lang: language });
  return client.get({ path, schema: statusForm });
}

export function sendStatus(client: Client, typed: SendStatus): Promise<Answer<StatusOutcome>> {
  return client.send({ path: paths.sendStatus, schema: statusOutcome }, typed);
}

export function repeatStatus(client: Client, typed: SendStatus): Promise<Answer<StatusOutcome>> {
  return client.send({ path: paths.repeatStatus, schema: statusOutcome }, typed);
}

export function saveDraft(client: Client, typed: SendStatus): Promise<Answer<DraftSaved>> {
  return client.send({ path: paths.saveDraft, schema: savedDraft }, typed);
}

export function discardDraft(client: Client, { address }: StatusFormShown): Promise<Answer<boolean>> {
  const { partnershipId, initiativeId, roundId } = address;
  return client.post(paths.discardDraft, { partnershipId, initiativeId, roundId });
}
