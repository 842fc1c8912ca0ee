import { randomUUID } from 'node:crypto';
import { paths } from '#bot/contract/paths.ts';
import { draftPlace, typedStatus } from '#bot/contract/status-form.ts';
import { languageOf } from '#bot/domain/language.ts';
import { type RawStatus, typedFields } from '#bot/domain/status-form.ts';
import { discardDraft } from '#bot/use-cases/drafts/discard-draft.ts';
import { saveDraft } from '#bot/use-cases/drafts/save-draft.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart, queryWord } from './api-call.ts';
import { presentOutcome, presentSavedDraft, presentStatusForm } from './presenters/status-form-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The status form in the tab: the same inputs, rules and use-cases as the card in the chat. */
export function statusPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    { method: 'get', path: '/api/initiatives/:id/form', answer: (call) => form(wiring, call) },
    {
      method: 'post',
      path: paths.sendStatus,
      answer: async (call) => presentOutcome(await submitStatus(ports)(await typedBy(call))),
    },
    {
      method: 'post',
      path: paths.repeatStatus,
      answer: async (call) => presentOutcome(await repeatStatus(ports)(await typedBy(call))),
    },
    {
      method: 'post',
      path: paths.saveDraft,
      answer: async (call) => presentSavedDraft(await saveDraft(ports)(await typedBy(call))),
    },
    { method: 'post', path: paths.discardDraft, answer: (call) => discarded(wiring, call) },
  ];
}

async function form(wiring: ServerWiring, call: Call): Promise<object> {
  const asking = await inPartnership(wiring, call);
  const shown = await openStatusForm(wiring.ports)({
    ...asking,
    initiativeId: pathPart(call, 'id'),
    roundId: queryWord(call, 'round'),
    onBehalfOfId: queryWord(call, 'onBehalfOf'),
    formId: randomUUID(),
    language: languageOf(queryWord(call, 'lang')),
    filled: null,
  });
  return presentStatusForm(shown);
}

async function discarded(wiring: ServerWiring, call: Call): Promise<object> {
  const { partnershipId, initiativeId, roundId } = await bodyOf(call, draftPlace);
  await discardDraft(wiring.ports)({ identity: call.identity, partnershipId, initiativeId, roundId });
  return {};
}

async function typedBy(call: Call) {
  const { address, raw, language } = await bodyOf(call, typedStatus);
  const { identity, at } = call;
  return { identity, at, address, language, raw: rawOf(raw), newFormId: randomUUID() };
}

/** Only what was typed, without the fields that were left out. */
export function rawOf(typed: Readonly<Partial<Record<keyof RawStatus, string | undefined>>>): RawStatus {
  const given = typedFields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}
