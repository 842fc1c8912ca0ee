import type { Language } from '#bot/domain/language.ts';
import { daOperation } from './da-operation.ts';
import { enOperation } from './en-operation.ts';

/** Words of the page of operation; they come with it. */
export function operationText(language: Language): typeof daOperation {
  return language === 'da' ? daOperation : enOperation;
}
