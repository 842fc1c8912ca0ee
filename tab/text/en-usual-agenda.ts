import { formatNumber } from '#bot/text/format.ts';
import type { daUsualAgenda } from './da-usual-agenda.ts';

export const enUsualAgenda: typeof daUsualAgenda = {
  heading: 'Usual items on the agenda',
  text: 'These are the items the group’s new agendas begin with. An agenda that has been edited already stays as it is.',
  show: 'Edit the usual items',
  hide: 'Hide the usual items',
  loading: 'Fetching the usual items',
  group: 'Group',
  of: (group) => `Usual items: ${group}`,
  list: 'Usual items',
  titleOf: (number) => `Title of item ${formatNumber(number, 'en')}`,
  untitled: (number) => `item ${formatNumber(number, 'en')}`,
  which: 'Item to add',
  own: 'Item of your own',
  add: 'Add item',
  added: (number) => `Item ${formatNumber(number, 'en')} is added. Remember to save.`,
  moved: (title, number) => `${title} is now item ${formatNumber(number, 'en')}. Remember to save.`,
  removed: (title) => `${title} is removed. Remember to save.`,
  save: 'Save usual items',
  saved: 'The usual items are saved.',
  required: 'Write a title.',
};
