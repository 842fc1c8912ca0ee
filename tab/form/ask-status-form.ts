import { managingPaths } from '#bot/contract/managing-paths.ts';
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

/** A coordinator writes it for a lead or deputy of the round, after a call. */
export type Entering = { readonly roundId: string; readonly onBehalfOf: string };

export type FormOf = {
  readonly partnership: string;
  readonly initiative: string;
  readonly language: Language;
  readonly entering?: Entering | undefined;
};

export function askStatusForm(
  client: Client,
  { partnership, initiative, language, entering }: FormOf,
): Promise<Answer<StatusFormShown>> {
  const path = withQuery(paths.statusForm(initiative), {
    partnership,
    round: entering?.roundId ?? null,
    onBehalfOf: entering?.onBehalfOf ?? null,
    lang: language,
  });
  return client.get({ path, schema: statusForm });
}

export function sendStatus(client: Client, typed: SendStatus): Promise<Answer<StatusOutcome>> {
  return client.send({ path: paths.sendStatus, schema: statusOutcome }, typed);
}

/** As if the person it is for had sent it; they are asked to confirm it. */
export function enterStatus(client: Client, onBehalfOfId: string, typed: SendStatus): Promise<Answer<StatusOutcome>> {
  return client.send({ path: managingPaths.enterOnBehalf, schema: statusOutcome }, { ...typed, onBehalfOfId });
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
