import { plural } from '#bot/text/format.ts';
import type { daPacksPage } from './da-packs-page.ts';

export const enPacksPage: typeof daPacksPage = {
  heading: 'Meeting packs',
  text: 'The round’s meeting packs. Each is made from the closed round and never changes.',
  loading: 'Fetching the meeting packs',
  making: 'Making the meeting pack …',
  number: (number, when) => `No. ${number}, made ${when}`,
  get: { html: 'HTML', docx: 'Word', pdf: 'PDF', json: 'JSON' },
  getOf: (format, number) => `${format}: download meeting pack no. ${number}`,
  got: 'The meeting pack is downloaded.',
  downloads: (number) => `Who was given no. ${number}?`,
  sent: 'Sent',
  notSent: 'Not sent',
  taken: (count) => (count === 0 ? 'not taken' : `taken ${count} ${plural(count, { one: 'time', many: 'times' })}`),
};
