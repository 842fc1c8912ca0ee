import * as v from 'valibot';
import { isDay } from './local-time.ts';
import { roles } from './person.ts';
import { roundKinds } from './round.ts';
import { visibilities } from './visibility.ts';

/** Ids end up in links and keys, where `/` and `|` part them. */
export const id = v.pipe(
  v.string(),
  v.maxLength(64, 'must have 64 characters at most'),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, 'must be letters, digits and hyphens'),
);
export const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(200, 'must have 200 characters at most'),
);
export const maybeName = v.optional(v.nullable(name), null);
const text = v.pipe(v.string(), v.trim(), v.maxLength(4000, 'must have 4000 characters at most'));
const section = v.optional(v.nullable(text), null);
export const day = v.pipe(v.string(), v.check(isDay, 'must be a day such as 2025-05-28'));
/** Entra writes its ids in lower case, and they are compared as written. */
const guid = v.pipe(v.string(), v.uuid('must be a GUID'), v.toLowerCase());

/** As many goals as a draft takes, and more departments than anybody has: what is looked up among them stays quick. */
export const mostInList = 100;
const tooMany = 'must have 100 at most';

export const organisation = v.strictObject({
  id,
  name,
  shortName: name,
  tenantId: v.optional(v.nullable(guid), null),
  departments: v.optional(v.pipe(v.array(v.strictObject({ id, name })), v.maxLength(mostInList, tooMany)), []),
});

export const strategy = v.strictObject({
  id,
  title: name,
  number: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  validFrom: day,
  validTo: day,
  goals: v.pipe(
    v.array(v.strictObject({ id, name, nameEn: maybeName, fullText: text })),
    v.maxLength(mostInList, tooMany),
  ),
});

const initiativeName = v.strictObject({ name, nameEn: maybeName, from: day });

const description = v.strictObject({
  goal: section,
  already: section,
  focus: section,
  targetGroup: section,
  partners: section,
});

const initiative = v.strictObject({
  id,
  names: v.tupleWithRest([initiativeName], initiativeName),
  goalIds: v.array(id),
  goalsInferred: v.optional(v.boolean(), false),
  organisationIds: v.array(id),
  organisationsInferred: v.optional(v.boolean(), false),
  leadIds: v.optional(v.array(id), []),
  deputyIds: v.optional(v.array(id), []),
  validFrom: day,
  validTo: v.optional(v.nullable(day), null),
  defaultVisibility: v.optional(v.picklist(visibilities), 'all'),
  description: v.optional(description, {}),
});

const person = v.strictObject({
  id,
  name,
  title: maybeName,
  organisationId: id,
  departmentId: v.optional(v.nullable(id), null),
  roles: v.optional(v.array(v.picklist(roles)), []),
  identities: v.optional(v.array(v.strictObject({ tenantId: guid, objectId: guid })), []),
  phone: maybeName,
});

const round = v.strictObject({
  id,
  kind: v.picklist(roundKinds),
  name,
  nameEn: maybeName,
  state: v.picklist(['planned', 'open', 'closed']),
  opensOn: day,
  dueOn: day,
  graceUntil: day,
});

export const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone'));

/** A strategy as a file: initiatives in the strategy's own order, rounds oldest first. */
export const seedFile = v.strictObject({
  partnership: v.strictObject({
    id,
    name,
    timeZone,
  }),
  organisations: v.pipe(v.array(organisation), v.minLength(1, 'must not be empty')),
  strategy,
  initiatives: v.array(initiative),
  people: v.optional(v.array(person), []),
  rounds: v.optional(v.array(round), []),
});
export type SeedFile = v.InferOutput<typeof seedFile>;

/** Only trying tells: `Intl.supportedValuesOf` leaves out names such as Atlantic/Faroe that hold all the same. */
function isTimeZone(text: string): boolean {
  if (!/^[A-Z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null;
  } catch {
    return false;
  }
}
