import type { LastAnswer, StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { container, paragraph, written } from './elements.ts';
import { excerpt } from './last-answer.ts';

/** Why a form comes back to somebody who did not ask for a new one. */
export type FormNotice =
  | { readonly kind: 'none' }
  /** What was typed was meant for a round that has closed since. */
  | { readonly kind: 'moved_from_round'; readonly roundName: string }
  /** The card was of an earlier release, or months old. */
  | { readonly kind: 'old_card' }
  /** Another lead answered in between; `by` and `other` are null where that is not this reader's to see. `at` is an ISO instant. */
  | {
      readonly kind: 'answered_meanwhile';
      readonly by: string | null;
      readonly at: string;
      readonly other: LastAnswer | null;
    }
  /** The store did not answer. */
  | { readonly kind: 'not_stored' }
  /** Our own mistake, with what support needs to find it. */
  | { readonly kind: 'fault'; readonly reference: string };

/** The notice at the top of a form. `excerptLength`: most UTF-16 units of each of the other's texts; 0 for none. */
export function formNotice(
  text: Text,
  form: StatusForm,
  shown: { readonly notice: FormNotice; readonly excerptLength: number },
): readonly Element[] {
  const { notice } = shown;
  const words = text.statusForm.notices;
  if (notice.kind === 'none') return form.mode === 'edit' ? [boxed([paragraph(text.statusForm.editing)])] : [];
  if (notice.kind === 'old_card') return [boxed([paragraph(words.oldCard)])];
  if (notice.kind === 'not_stored') return [boxed([paragraph(words.notStored)])];
  if (notice.kind === 'fault') return [boxed([written(words.fault(notice.reference))])];
  if (notice.kind === 'moved_from_round') {
    return [boxed([written(words.movedFromRound(notice.roundName, form.roundName))])];
  }
  const when = formatInstant(notice.at, { language: text.language, timeZone: form.timeZone });
  const said = notice.by === null ? words.answeredBySomebody(when) : words.answeredBy(notice.by, when);
  const other =
    notice.other && shown.excerptLength > 0 ? excerpt(text, notice.other, { most: shown.excerptLength }) : [];
  const hidden = notice.other ? [] : [paragraph(words.answeredHidden, { spacing: 'small' })];
  return [boxed([written(said, { weight: 'bolder' }), ...other, ...hidden, paragraph(words.answeredNext)])];
}

function boxed(items: readonly Element[]): Element {
  return container(items, { style: 'emphasis', spacing: 'medium' });
}
