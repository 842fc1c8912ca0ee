import type { daNewer } from './da-newer.ts';

export const enNewer: typeof daNewer = {
  text: 'There is a new edition of Tryg Overblik, and this one cannot show everything. What you have written stays until you fetch the new one: send it first, or copy it.',
  fetch: 'Fetch the new edition',
};
