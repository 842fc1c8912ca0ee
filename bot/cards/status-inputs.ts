import type { RawField } from '#bot/domain/status-form.ts';
import { type TextField, textLimits } from '#bot/domain/status-update.ts';

type StatusInput = {
  /** The input's id in the card, and the key under which its value comes back. */
  readonly id: RawField;
  /** Longest value read back, in UTF-16 units: generous, so that a text that is too long can be returned to its writer. */
  readonly readAtMost: number;
};

/** The inputs of the status card, shared by the cards that show them and the reader of their answers. */
export const inputs = {
  happened: text('happened'),
  health: choice('health'),
  reason: text('reason'),
  nextSteps: text('nextSteps'),
  challenges: text('challenges'),
  help: choice('help'),
  helpText: text('helpText'),
  result: text('result'),
  economy: choice('economy'),
  economyNote: text('economyNote'),
  publicUse: choice('publicUse'),
  newsText: text('newsText'),
  coCreation: choice('coCreation'),
  visibility: choice('visibility'),
  confirmed: choice('confirmed'),
  checked: choice('checked'),
} as const satisfies { readonly [Field in RawField]: StatusInput & { readonly id: Field } };

function text<const Field extends TextField>(id: Field) {
  return { id, limit: textLimits[id], readAtMost: 10_000 };
}

function choice<const Field extends RawField>(id: Field) {
  return { id, readAtMost: 200 };
}
