import type { Element } from './element-types.ts';
import { container, paragraph } from './elements.ts';

/** What came of the press before, as sentences of ours: what was done, or why it could not be. */
export type Outcome = {
  /** Null where nothing was done. */
  readonly done: string | null;
  /** Left out or null where nothing was in the way. */
  readonly problem?: string | null | undefined;
};

/** Above everything else, so that it is seen at once. */
export function outcome({ done, problem = null }: Outcome): readonly Element[] {
  return [
    ...(done === null
      ? []
      : [container([paragraph(`✓ ${done}`, { weight: 'bolder' })], { style: 'emphasis', spacing: 'small' })]),
    ...(problem === null
      ? []
      : [container([paragraph(problem, { weight: 'bolder' })], { style: 'attention', spacing: 'small' })]),
  ];
}
