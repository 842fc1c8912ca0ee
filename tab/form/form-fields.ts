import type { StatusFormShown, TypedStatus } from '#bot/contract/status-form.ts';
import { type FieldProblem, moreFields, type RawField } from '#bot/domain/status-form.ts';
import {
  coCreators,
  economies,
  healthWords,
  helpSources,
  publicUses,
  type TextField,
  textFields,
} from '#bot/domain/status-update.ts';
import type { daWords } from '#bot/text/da-words.ts';

export function isTextField(field: RawField): field is TextField {
  return textFields.some((each) => each === field);
}

export type Choice = { readonly value: string; readonly label: string };

/** What can be chosen in a field, in words; empty for a text. */
export function choicesOf(
  field: RawField,
  words: typeof daWords,
  form: Pick<StatusFormShown, 'visibilities'> & { readonly partnershipName: string },
): readonly Choice[] {
  const named = <T extends string>(values: readonly T[], say: (value: T) => string) =>
    values.map((value) => ({ value, label: say(value) }));
  switch (field) {
    case 'health':
      return named(healthWords, (value) => `${words.health[value].icon} ${words.health[value].word}`);
    case 'help':
      return named(helpSources, (value) => words.help[value]);
    case 'economy':
      return named(economies, (value) => words.economy[value]);
    case 'publicUse':
      return named(publicUses, (value) => words.publicUse[value]);
    case 'coCreation':
      return named(coCreators, (value) => words.coCreation[value]);
    case 'visibility':
      return named(form.visibilities, (value) => words.visibility[value](form.partnershipName));
    default:
      return [];
  }
}

/** Is a field behind "more" filled in or wrong, so that it must not be hidden? */
export function isMoreNeeded(typed: TypedStatus, problems: readonly Pick<FieldProblem, 'field'>[]): boolean {
  return moreFields.some((field) => (typed[field] ?? '') !== '' || problems.some((problem) => problem.field === field));
}

/** Several choices travel as one text joined by commas, as a card sends them. */
export function withChoice(joined: string | undefined, value: string, isChosen: boolean): string {
  const others = (joined ?? '').split(',').filter((each) => each !== '' && each !== value);
  return (isChosen ? [...others, value] : others).join(',');
}

export function hasChoice(joined: string | undefined, value: string): boolean {
  return (joined ?? '').split(',').includes(value);
}
