import type { Text } from '#bot/text/da.ts';
import type { Element } from './element-types.ts';
import { container, paragraph } from './elements.ts';

/** Why a form came back: every reason, each as a sentence of its own. */
export function notSaved(text: Text, problems: readonly string[]): readonly Element[] {
  if (problems.length === 0) return [];
  const title = paragraph(text.planning.notSaved, { weight: 'bolder' });
  const lines = problems.map((problem) => paragraph(problem, { spacing: 'small' }));
  return [container([title, ...lines], { style: 'attention', spacing: 'medium' })];
}
