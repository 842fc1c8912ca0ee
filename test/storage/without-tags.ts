/** What was read, without the tags that guard the next write: they differ from one test run to the next. */
export function withoutTags(read: unknown): unknown {
  if (Array.isArray(read)) return read.map(withoutTags);
  if (typeof read !== 'object' || read === null) return read;
  if ('tag' in read && 'value' in read) return withoutTags(read.value);
  return Object.fromEntries(Object.entries(read).map(([field, value]) => [field, withoutTags(value)]));
}
