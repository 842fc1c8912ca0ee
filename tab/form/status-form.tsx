import { Button } from '@fluentui/react-components';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { StatusFormShown } from '#bot/contract/status-form.ts';
import { firstFields, isToCheck, moreFields } from '#bot/domain/status-form.ts';
import { formatTime } from '#bot/text/format.ts';
import type { Client } from '#tab/api/client.ts';
import { FluentPieces } from '#tab/app/fluent-pieces.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { askStatusForm, type Entering } from './ask-status-form.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import { isMoreNeeded } from './form-fields.ts';
import { FormHead } from './form-head.tsx';
import { FormResult, Sent } from './form-result.tsx';
import { formText } from './form-text.ts';
import { StatusField } from './status-field.tsx';
import styles from './status-form.module.css';
import type { DraftState } from './use-draft.ts';
import { useStatusForm } from './use-status-form.ts';

type Props = {
  readonly client: Client;
  readonly partnership: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly initiativeId: string;
  readonly entering?: Entering | undefined;
  /** Sent: what is shown elsewhere is old now. */
  readonly onSent: () => void;
  readonly onClose: () => void;
};

/** The status form in the tab: the same questions, rules and draft as the card in the chat. */
export function StatusForm(props: Props) {
  const { client, partnership, initiativeId, entering, onClose } = props;
  const { roundId, onBehalfOf } = entering ?? {};
  const { language } = useText();
  const { own } = formText(language);
  const ask = useCallback(
    () =>
      askStatusForm(client, {
        partnership: partnership.id,
        initiative: initiativeId,
        language,
        entering: roundId && onBehalfOf ? { roundId, onBehalfOf } : undefined,
      }),
    [client, partnership.id, initiativeId, language, roundId, onBehalfOf],
  );
  const fetched = useFetched(ask);
  return (
    <FluentPieces>
      <div className={styles.page}>
        <Action onClick={onClose}>{entering ? own.backToAnswer : own.back}</Action>
        {!fetched.value && !fetched.trouble && <SkeletonLines label={own.loading} />}
        {!fetched.value && fetched.trouble && (
          <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />
        )}
        {fetched.value && <Filled key={fetched.value.address.formId} {...props} first={fetched.value} />}
      </div>
    </FluentPieces>
  );
}

function Filled({ client, partnership, first, entering, onSent }: Props & { readonly first: StatusFormShown }) {
  const { language } = useText();
  const { card, own } = formText(language);
  const state = useStatusForm({ client, first, language, entering });
  const said = useRef<HTMLDivElement>(null);
  const { result, form } = state;
  useEffect(() => {
    if (result) said.current?.focus();
    if (result?.kind === 'accepted') onSent();
  }, [result, onSent]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void state.send();
  };
  const { timeZone } = partnership;
  const isSent = result?.kind === 'accepted';
  return (
    <>
      <div ref={said} tabIndex={-1} role="status" className={styles.said}>
        {isSent ? <Sent result={result} timeZone={timeZone} /> : <FormResult state={state} timeZone={timeZone} />}
      </div>
      {!isSent && (
        <form className={styles.form} onSubmit={submit} noValidate>
          <FormHead state={state} timeZone={timeZone} />
          <p className={styles.quiet}>{card.requiredNote}</p>
          <Fields state={state} partnershipName={partnership.name} />
          <p className={styles.quiet}>{`${card.onlyAboutInitiative} ${card.accessToDocuments}`}</p>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={state.isSending}>
              {card.send}
            </Button>
            {!state.isEntering && (
              <Button onClick={() => void state.saveDraft()} disabledFocusable={state.isSending}>
                {own.draft.save}
              </Button>
            )}
          </div>
          <p role="status" className={styles.quiet} key={form.address.formId}>
            {draftSentence(state.draft, own, (at) => formatTime(at, { language, timeZone }))}
          </p>
        </form>
      )}
    </>
  );
}

function Fields({ state, partnershipName }: { state: ReturnType<typeof useStatusForm>; partnershipName: string }) {
  const { language } = useText();
  const { own } = formText(language);
  const [isOpen, setIsOpen] = useState(false);
  const given = { state, partnershipName };
  const isResultOnly = state.form.fields === 'result_only';
  const isMoreShown = isOpen || isMoreNeeded(state.typed, state.problems);
  return (
    <>
      <FollowUpFields state={state} />
      {firstFields[state.form.fields].map((field) => (
        <StatusField key={field} field={field} {...given} />
      ))}
      {!isResultOnly && !isMoreShown && <Action onClick={() => setIsOpen(true)}>{own.more}</Action>}
      {!isResultOnly && isMoreShown && moreFields.map((field) => <StatusField key={field} field={field} {...given} />)}
      <StatusField field="visibility" {...given} />
      <StatusField field="confirmed" {...given} />
      {state.problems.some(isToCheck) && <StatusField field="checked" {...given} />}
    </>
  );
}

type OwnWords = ReturnType<typeof formText>['own'];

function draftSentence(draft: DraftState, { draft: said }: OwnWords, time: (at: string) => string): string {
  if (draft.kind === 'failed') return said.notSaved;
  if (draft.kind === 'empty') return said.empty;
  if (draft.kind !== 'saved') return '';
  return draft.isMasked ? `${said.saved(time(draft.savedAt))} ${said.masked}` : said.saved(time(draft.savedAt));
}
