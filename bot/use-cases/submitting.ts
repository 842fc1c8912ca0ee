import type { Language } from '#bot/domain/language.ts';
import type { Asker } from '#bot/domain/notice-content.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { FieldProblem, FormAddress, LastAnswer, RawStatus, Receipt, StatusForm } from '#bot/domain/status-form.ts';

export type SubmitStatus = {
  readonly identity: Identity;
  readonly address: FormAddress;
  readonly raw: RawStatus;
  /** For the form that comes back when this one cannot be taken. */
  readonly newFormId: string;
  readonly language: Language;
  readonly at: string;
};

export type SubmitResult =
  | { readonly kind: 'accepted'; readonly receipt: Receipt }
  | { readonly kind: 'problems'; readonly form: StatusForm; readonly problems: readonly FieldProblem[] }
  /** Somebody answered since the form was shown: what they sent (null where it is not this reader's), and the form again. */
  | {
      readonly kind: 'answered_meanwhile';
      readonly form: StatusForm;
      readonly other: LastAnswer | null;
      readonly at: string;
    }
  | RoundClosed;

/** The round takes no more answers: whom to talk to, and whether what was typed was kept as the person's own draft. */
export type RoundClosed = {
  readonly kind: 'closed';
  readonly coordinators: readonly Asker[];
  readonly roundName: string;
  readonly isDraftKept: boolean;
};
