import { containsCprNumber } from './cpr.ts';

export type PhoneRead =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: 'contains_cpr_number' | 'not_a_phone' };

/** Digits and single blanks, with the country's number first if need be: `9931 1505`, `+45 99 31 15 05`. */
const telephone = /^\+?\d(?: ?\d){4,15}$/;

/** A telephone number as it was typed → as it is stored; empty is null. */
export function readPhone(typed: string): PhoneRead {
  const phone = typed.replace(/[\s-]+/g, ' ').trim();
  if (phone === '') return { ok: true, value: null };
  // In a phone field blanks may stand anywhere, so the digits are looked at as they come, the country's number apart.
  const digits = phone.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{10}$)/, '');
  if ([typed, digits].some(containsCprNumber)) return { ok: false, problem: 'contains_cpr_number' };
  return telephone.test(phone) ? { ok: true, value: phone } : { ok: false, problem: 'not_a_phone' };
}
