import * as v from 'valibot';

/** A body that came over the wire → its contract's value, or null where it keeps no contract we know. */
export function readAnswer<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T | null {
  const result = v.safeParse(schema, body);
  return result.success ? result.output : null;
}

/** For answers of which only the arrival matters. */
export const arrived = v.pipe(
  v.unknown(),
  v.transform(() => true),
);
