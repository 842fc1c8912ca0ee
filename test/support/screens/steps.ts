import { inWords } from './in-words.ts';
import type { Place, Said, Step } from './screen.ts';

/** Presses the first button of that name. */
export function press(...name: Said): Step {
  return (place) =>
    place.within
      .getByRole('button', { name: inWords(name, place.language), exact: true })
      .first()
      .click();
}

/** Writes in the first field of that name. */
export function fill(name: Said, text: string): Step {
  return (place) => field(place, name).fill(text);
}

/** Chooses, in the first list of that name, the choice with that value. */
export function choose(name: Said, value: string): Step {
  return async (place) => {
    await field(place, name).selectOption(value);
  };
}

/** Waits for words to stand there. */
export function see(...words: Said): Step {
  return ({ within, language }) =>
    within.getByText(inWords(words, language)).filter({ visible: true }).first().waitFor();
}

/** From here on the server answers a request so. */
export function served(request: string, answer: Place['answers'][string]): Step {
  return async ({ answers }) => {
    answers[request] = answer;
  };
}

function field({ within, language }: Place, name: Said) {
  return within.getByLabel(inWords(name, language)).and(within.locator('input, textarea, select')).first();
}
