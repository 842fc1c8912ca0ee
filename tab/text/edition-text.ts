import type { Language } from '#bot/domain/language.ts';
import type { EditField } from '#bot/domain/pack-edit.ts';
import { daStatusForm } from '#bot/text/da-status-form.ts';
import { enStatusForm } from '#bot/text/en-status-form.ts';
import { daEditionPage } from './da-edition-page.ts';
import { enEditionPage } from './en-edition-page.ts';

const danish = { own: daEditionPage, form: daStatusForm };
export type EditionText = typeof danish;

/** Words of the meeting edition; they come with its form. */
export function editionText(language: Language): EditionText {
  return language === 'da' ? danish : { own: enEditionPage, form: enStatusForm };
}

/** What a field of an edition is called. */
export function editFieldName({ own, form }: EditionText, field: EditField): string {
  if (field === 'recommendation' || field === 'consequence') return own.added[field];
  return form.fields[field].name;
}
