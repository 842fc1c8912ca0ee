import type * as v from 'valibot';

/** Where in a file something is wrong, such as `initiatives[0].names`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path || 'file';
}
