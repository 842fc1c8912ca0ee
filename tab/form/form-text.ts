import type { Language } from '#bot/domain/language.ts';
import { daDecisions } from '#bot/text/da-decisions.ts';
import { daStatusForm } from '#bot/text/da-status-form.ts';
import { enDecisions } from '#bot/text/en-decisions.ts';
import { enStatusForm } from '#bot/text/en-status-form.ts';
import { daForm } from '#tab/text/da-form.ts';
import { enForm } from '#tab/text/en-form.ts';

/** The card's words for the fields, and the tab's own around them; they come with the form. */
export function formText(language: Language): {
  readonly card: typeof daStatusForm;
  readonly decisions: typeof daDecisions;
  readonly own: typeof daForm;
} {
  return language === 'da'
    ? { card: daStatusForm, decisions: daDecisions, own: daForm }
    : { card: enStatusForm, decisions: enDecisions, own: enForm };
}
