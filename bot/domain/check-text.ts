/** What in a text may tell of a person, and may as well not: worth a second look, and never refused. */
export const doubtKinds = ['phone', 'birth', 'citizen_mail'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** `found`: what looks so, to be shown to the writer; empty where it would only be repeated. */
export type Doubt = { readonly kind: DoubtKind; readonly found: string };

/** What is doubtful in a text, at most one of each kind. Amounts, years, days and numbers of cases are left in peace. */
export function doubtsIn(typed: string): readonly Doubt[] {
  const text = typed.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  const phone = phoneIn(text);
  const birth = bornOn.exec(text)?.[0];
  return [
    ...(phone === null ? [] : [{ kind: 'phone', found: phone } as const]),
    ...(birth === undefined ? [] : [{ kind: 'birth', found: birth } as const]),
    ...(mail.test(text) && citizen.test(text.replace(everyMail, ''))
      ? [{ kind: 'citizen_mail', found: '' } as const]
      : []),
  ];
}

/** Eight digits together, in pairs or in fours, with +45 before them or not; Danish numbers begin with 2–9. */
const eightDigits =
  /(?<![\d.,/-] ?)(?<!\d)(?:(?:\+|00)45 ?)?([2-9]\d(?: ?\d\d){3}|[2-9]\d{3} \d{4})(?![\d/-]| ?\d|[.,]\d)/g;

/** What stands before or after a number that is none to be called. */
const isNoPhoneAfter =
  /(?:kr\.?|dkk|euro?|€|beløb|cvr(?:-?nr\.?)?|p-?nr\.?|sags?(?:nr\.?|nummer)?|j\.? ?nr\.?|journal(?:nr\.?|nummer)?|ean(?:-?nr\.?)?|konto(?:nr\.?)?)[ :]*$/i;
const isAmountBefore = /^ ?(?:kr\b|kroner|dkk|mio|mia|euro?\b|€|%)/i;

function phoneIn(text: string): string | null {
  for (const match of text.matchAll(eightDigits)) {
    const [whole, digits = ''] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const after = text.slice(match.index + whole.length, match.index + whole.length + 10);
    if (isNoPhoneAfter.test(before) || isAmountBefore.test(after) || isDayOrYears(digits)) continue;
    return whole;
  }
  return null;
}

/** `20250603`, and `2025 2026` side by side. */
function isDayOrYears(digits: string): boolean {
  return /^(?:19|20)\d\d ?(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d)$/.test(digits);
}

/** `født den`, `født d. 3`, `født 12.03`, `fødselsdato`; not somebody born in a town or an idea. */
const bornOn = /(?<![\p{L}\d])(?:født (?:den\b|d\. ?\d|\d)|fødselsda(?:g|to)|born on\b|date of birth)/iu;

const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/;
const everyMail = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** One citizen; citizens at large, and what is called after them, are no person. */
const citizen = /(?<![\p{L}\d])(?:borger(?:en|ens|s)?|citizen(?:['’]s)?)(?![\p{L}\d-])/iu;
