import { plural } from '#bot/text/format.ts';

/** What is the same on the pages of meetings, agenda and decisions. */
export const daGroupPages = {
  cancel: 'Fortryd',
  putAway: 'Luk beskeden',
  takeBack: 'Fortryd',
  takeBackLabel: 'Fortryd det seneste',
  tookBack: 'Det er fortrudt.',
  changedSince: 'Det kan ikke fortrydes: En anden har ændret det siden.',
  onItsWay: 'Gemmer …',
  correct: (count: number) =>
    `Ret ${count} ${plural(count, { one: 'felt', many: 'felter' })}, og gem igen. Det, du skrev, er der stadig.`,
  conflict: {
    title: 'En anden har ændret det imens',
    text: 'Intet er gemt. Her er begge udgaver. Tryk Gem igen for at bruge din, eller brug den anden.',
    theirs: 'Står der nu',
    yours: 'Din udgave',
    take: 'Brug den, der står der nu',
    empty: '(tomt)',
  },
};
