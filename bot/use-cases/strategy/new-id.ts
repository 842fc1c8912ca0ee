import { slugOf } from '#bot/use-cases/slug.ts';

/**
 * An id for something that a form makes: a name to be read in links, and the end of the form's id, by which the same form
 * sent again is found, also with a corrected name.
 */
export function newIdOf(name: string, formId: string, existing: readonly { readonly id: string }[]): string {
  const mark = `-${formId.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`;
  const made = existing.find(({ id }) => id.endsWith(mark));
  return made?.id ?? `${slugOf(name).slice(0, 50) || 'ny'}${mark}`;
}
