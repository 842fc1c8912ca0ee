import { RestError } from '@azure/data-tables';
import * as v from 'valibot';
import { Outage } from '#bot/domain/outage.ts';

/** An answer of the store that its callers expect: these become values, everything else an Outage. */
export type ExpectedNo = 'missing' | 'exists' | 'changed';

/**
 * The store's expected "no" behind what it threw; throws an Outage for everything else.
 * A whole entity-group transaction comes back as the error of its first failing operation, so this reads both.
 * Only the entity's own codes count: a missing table (404 too) is an outage, not an empty answer.
 */
export function expectedNo(operation: string, thrown: unknown): ExpectedNo {
  if (thrown instanceof RestError) {
    const code = codeOf(thrown);
    if (code === 'ResourceNotFound' || code === 'EntityNotFound') return 'missing';
    if (code === 'EntityAlreadyExists') return 'exists';
    if (thrown.statusCode === 412) return 'changed';
  }
  throw new Outage(operation, thrown);
}

const detailsSchema = v.object({ odataError: v.object({ code: v.string() }) });

/** A transaction's error carries the code itself, a single operation's in its parsed body. */
function codeOf(error: RestError): string | undefined {
  if (error.code) return error.code;
  const details = v.safeParse(detailsSchema, error.details);
  return details.success ? details.output.odataError.code : undefined;
}
