import type { Element } from './element-types.ts';
import { container, paragraph } from './elements.ts';

/** Why something was not done, below a title of ours: every reason, each as a sentence of its own. */
export function notSaved(title: string, problems: readonly string[]): readonly Element[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => paragraph(problem, { spacing: 'small' }));
  return [container([paragraph(title, { weight: 'bolder' }), ...lines], { style: 'attention', spacing: 'medium' })];
}
