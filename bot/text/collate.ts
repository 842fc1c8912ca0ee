/**
 * Orders by Danish collation in both languages, because the names are Danish: … z, æ, ø, å, with "aa" as "å".
 * Numbers inside names order by value, so that runde 2 comes before runde 10.
 */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('da', { numeric: true });
