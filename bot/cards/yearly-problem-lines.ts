import type { YearlyProblem } from '#bot/domain/yearly-problems.ts';
import type { Text } from '#bot/text/da.ts';
import type { Element } from './element-types.ts';
import { paragraph, written } from './elements.ts';

/** What is missing before the organisations can be asked, each with where; nothing where nothing is. */
export function yearlyProblemLines(text: Text, problems: readonly YearlyProblem[]): readonly Element[] {
  if (problems.length === 0) return [];
  const words = text.yearly;
  const parts = new Map(Object.entries(words.parts));
  return [
    paragraph(words.missing, { weight: 'bolder', spacing: 'medium' }),
    ...problems.flatMap(({ code, names }) => [
      paragraph(`• ${words.problems[code]}`, { spacing: 'small' }),
      ...names.map((name) => written(`– ${parts.get(name) ?? name}`, { spacing: 'none' })),
    ]),
  ];
}
