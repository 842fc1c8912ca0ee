import { containsCprNumber } from './cpr.ts';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Deeper than any file goes: what lies below, its schema refuses whatever it holds. */
const deepest = 32;

/** The places in parsed JSON that hold a CPR number, such as `people[0].name`; none repeats it. */
export function cprNumbersIn(value: unknown): readonly string[] {
  return numbersIn(value, '', 0);
}

function numbersIn(value: unknown, path: string, depth: number): readonly string[] {
  // A GUID's groups of digits can look like a CPR number by chance.
  if (typeof value === 'string') return containsCprNumber(value) && !guid.test(value) ? [path || 'file'] : [];
  if (value === null || typeof value !== 'object' || depth === deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => numbersIn(each, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([key, each]) => [
    ...(containsCprNumber(key) ? [path || 'file'] : []),
    ...numbersIn(each, path === '' ? key : `${path}.${key}`, depth + 1),
  ]);
}
