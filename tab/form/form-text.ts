import type { Language } from '#bot/domain/language.ts';
import { daStatusForm } from '#bot/text/da-status-form.ts';
import { enStatusForm } from '#bot/text/en-status-form.ts';
import { daForm } from '#tab/text/da-form.ts';
import { enForm } from '#tab/text/en-form.ts';

/** The card's words for the fields, and the tab's own around them; they come with the form. */
export function formText(language: Language): { readonly card: typeof daStatusForm; readonly own: typeof daForm } {
  return language === 'da' ? { card: daStatusForm, own: daForm } : { card: enStatusForm, own: enForm };
}
