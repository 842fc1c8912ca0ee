import { plural } from '#bot/text/format.ts';
import type { daGroupPages } from './da-group-pages.ts';

export const enGroupPages: typeof daGroupPages = {
  cancel: 'Cancel',
  putAway: 'Close the message',
  takeBack: 'Undo',
  takeBackLabel: 'Undo the last change',
  tookBack: 'It is undone.',
  changedSince: 'It cannot be undone: somebody else has changed it since.',
  onItsWay: 'Saving …',
  correct: (count) =>
    `Correct ${count} ${plural(count, { one: 'field', many: 'fields' })} and save again. What you wrote is still there.`,
  conflict: {
    title: 'Somebody else has changed it meanwhile',
    text: 'Nothing is saved. Here are both versions. Press Save again to use yours, or use the other one.',
    theirs: 'Stands there now',
    yours: 'Your version',
    take: 'Use the one that stands there now',
    empty: '(empty)',
  },
};
