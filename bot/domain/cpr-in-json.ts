import { containsCprNumber } from './cpr.ts';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The places in parsed JSON that hold a CPR number, such as `people[0].name`; none repeats it. */
export function cprNumbersIn(value: unknown, path = ''): readonly string[] {
  // A GUID's groups of digits can look like a CPR number by chance.
  if (typeof value === 'string') return containsCprNumber(value) && !guid.test(value) ? [path || 'file'] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => cprNumbersIn(each, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(containsCprNumber(key) ? [path || 'file'] : []),
    ...cprNumbersIn(each, path === '' ? key : `${path}.${key}`),
  ]);
}
