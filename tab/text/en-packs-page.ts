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
  downloads: (number) => `Who gets no. ${number}, and what is new?`,
  sent: 'Sent',
  notSent: 'Not sent',
  toBeSent: 'Gets it when it is sent',
  notTaken: 'not taken',
  takenAt: (when) => `last taken ${when}`,
  noReaders: 'There is nobody to send it to yet.',
  forPrint: 'For print',
};
