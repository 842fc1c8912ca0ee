import { hasMark } from './hidden-text.ts';
import type { Initiative } from './initiative.ts';
import type { Partnership } from './partnership.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';

type Named = {
  readonly partnership: Partnership;
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
};

/** What things and people of the partnership are called: structure, and no status. */
export function namesIn({ partnership, initiatives, people, rounds }: Named): readonly string[] {
  const versions = [partnership.strategy, ...partnership.earlierStrategies];
  const names = [
    partnership.name,
    ...partnership.organisations.flatMap(({ name, shortName }) => [name, shortName]),
    ...versions.flatMap(({ title, goals }) => [
      title,
      ...goals.flatMap((goal) => [goal.name, goal.nameEn, goal.fullText]),
    ]),
    ...initiatives.flatMap((each) => each.names.flatMap(({ name, nameEn }) => [name, nameEn])),
    ...people.map(({ name }) => name),
    ...rounds.flatMap(({ name, nameEn }) => [name, nameEn]),
  ];
  return names.filter((name) => name !== null);
}

/**
 * Hiding a text hides each copy of it. So what is no more than a name of ours, or reads like an id or an instant,
 * cannot be hidden: half the partnership would go with it. Nor can what is hidden already.
 */
export function isHidable(text: string, names: readonly string[]): boolean {
  const isLikeId = /^[a-z0-9_.:|~/TZ-]+$/.test(text) && !/^https?:/.test(text);
  return !isLikeId && !hasMark(text) && !names.some((name) => name.includes(text));
}
