import { maskCprNumbers } from './cpr.ts';
import type { RawStatus } from './status-form.ts';

/** What was typed, fit to be shown again: everything but the digits of a CPR number. */
export function maskRawStatus(raw: RawStatus): RawStatus {
  return Object.fromEntries(Object.entries(raw).map(([field, value]) => [field, maskCprNumbers(value)]));
}
