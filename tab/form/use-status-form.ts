import { useCallback, useState } from 'react';
import type { SendStatus, StatusFormShown, StatusOutcome, TypedStatus } from '#bot/contract/status-form.ts';
import { followUpFields, placedFollowUps } from '#bot/domain/follow-up.ts';
import type { Language } from '#bot/domain/language.ts';
import type { TypedField } from '#bot/domain/status-form.ts';
import type { Client } from '#tab/api/client.ts';
import type { Answer, Trouble } from '#tab/api/trouble.ts';
import {
  askStatusForm,
  discardDraft,
  type Entering,
  enterStatus,
  repeatStatus,
  saveDraft,
  sendStatus,
} from './ask-status-form.ts';
import { type DraftKeeper, type DraftState, useDraft } from './use-draft.ts';

type Problems = Extract<StatusOutcome, { kind: 'problems' }>['problems'];

/** What the last press led to, beside the fields themselves. */
export type Result =
  | StatusOutcome
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'discarded' };

export type StatusFormState = {
  readonly form: StatusFormShown;
  readonly typed: TypedStatus;
  readonly problems: Problems;
  readonly result: Result | null;
  readonly draft: DraftState;
  readonly isSending: boolean;
  /** A coordinator writes it for somebody: there is no draft, and nothing to repeat. */
  readonly isEntering: boolean;
  /** Changes nothing while it is sent: the change would be neither in what is sent nor anywhere else. */
  type(field: TypedField, value: string): void;
  send(): Promise<void>;
  repeat(): Promise<void>;
  saveDraft(): Promise<void>;
  discardDraft(): Promise<void>;
};

type Given = {
  readonly client: Client;
  readonly first: StatusFormShown;
  readonly language: Language;
  readonly entering?: Entering | undefined;
};

type Shown = { readonly form: StatusFormShown; readonly typed: TypedStatus };

/** One form from its first look to its receipt: nothing typed is lost whatever the server answers. */
export function useStatusForm({ client, first, language, entering }: Given): StatusFormState {
  const [{ form, typed }, setShown] = useState<Shown>({ form: first, typed: first.filled });
  const [problems, setProblems] = useState<Problems>([]);
  const [result, setResult] = useState<Result | null>(null);
  const [isSending, setIsSending] = useState(false);
  const keeper = useDraft(useCallback((status: SendStatus) => saveDraft(client, status), [client]));
  const statusOf = (raw: TypedStatus): SendStatus => ({ address: form.address, raw, language });
  const take = (answer: Answer<StatusOutcome>) => {
    const back = formBack(answer);
    setProblems(back?.problems ?? []);
    if (back) setShown((before) => ({ form: back.form, typed: placedAnew(before.typed, back.form) }));
    setResult(answer.ok ? answer.value : { kind: 'trouble', trouble: answer.trouble });
  };
  const press = async (ask: typeof sendStatus) => {
    if (isSending) return;
    setIsSending(true);
    take(await keeper.settle().then(() => ask(client, statusOf(typed))));
    setIsSending(false);
  };
  return {
    form,
    typed,
    problems,
    result,
    isSending,
    isEntering: entering !== undefined,
    draft: keeper.state,
    type: (field, value) => {
      if (isSending) return;
      const next = { ...typed, [field]: value };
      setShown((before) => ({ ...before, typed: next }));
      setProblems((before) => before.filter((problem) => problem.field !== field));
      if (field !== 'confirmed' && !entering) keeper.later(statusOf(next));
    },
    send: () => press(entering ? (to, status) => enterStatus(to, entering.onBehalfOf, status) : sendStatus),
    repeat: () => press(repeatStatus),
    saveDraft: () => keeper.now(statusOf(typed)),
    discardDraft: async () => {
      const fresh = await discarded({ client, keeper, form, language });
      if (!fresh.ok) return setResult({ kind: 'trouble', trouble: fresh.trouble });
      setShown({ form: fresh.value, typed: fresh.value.filled });
      setProblems([]);
      setResult({ kind: 'discarded' });
    },
  };
}

/** Questions about decisions may stand elsewhere by now; everything else stays where it was typed. */
function placedAnew(typed: TypedStatus, { followUps }: StatusFormShown): TypedStatus {
  const status = Object.entries(typed).filter(([field]) => !followUpFields.some((each) => each === field));
  return { ...Object.fromEntries(status), ...placedFollowUps(followUps, given(typed)) };
}

function given(typed: TypedStatus) {
  return Object.fromEntries(followUpFields.flatMap((field) => (typed[field] ? [[field, typed[field]]] : [])));
}

type Discarding = Pick<Given, 'client' | 'language'> & { readonly keeper: DraftKeeper; readonly form: StatusFormShown };

/** The form without the draft, as the server presets it: only there is known who may read what is written. */
async function discarded({ client, keeper, form, language }: Discarding): Promise<Answer<StatusFormShown>> {
  await keeper.settle();
  const answer = await discardDraft(client, form);
  if (!answer.ok) return answer;
  const { partnershipId: partnership, initiativeId: initiative } = form.address;
  return askStatusForm(client, { partnership, initiative, language });
}

/**
 * The form as it came back, and what is wrong with it; null where none came. What was typed stays as it stands in the
 * fields: only what the form was made on is new.
 */
function formBack(
  answer: Answer<StatusOutcome>,
): { readonly form: StatusFormShown; readonly problems: Problems } | null {
  if (!answer.ok || answer.value.kind === 'accepted' || answer.value.kind === 'closed') return null;
  const { value } = answer;
  return { form: value.form, problems: value.kind === 'answered_meanwhile' ? [] : value.problems };
}
