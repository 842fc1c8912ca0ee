import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { importColumns, importProblemCodes, importStates, mostImportRows } from '#bot/domain/import-people.ts';
import { fates, thingKinds } from '#bot/domain/leaving.ts';
import { roles } from '#bot/domain/person.ts';
import { reaches } from '#bot/domain/reach.ts';
import { id, instant, localDay, named, person } from './fields.ts';

const one = (personId: string) => `/api/register/${encodeURIComponent(personId)}`;

/** The register of people, for coordinators and administrators. Each takes `?partnership=` as those in `paths` do. */
export const registerPaths = {
  /** GET all of them; POST adds one. */
  register: '/api/register',
  /** POST corrects what is written of somebody. */
  person: one,
  /** GET what they leave behind; POST hands it over. */
  leaving: (personId: string) => `${one(personId)}/leaving`,
  /** POST. */
  takeBack: (personId: string) => `${one(personId)}/take-back`,
  invite: (personId: string) => `${one(personId)}/invitation`,
  revoke: (personId: string) => `${one(personId)}/invitation/revoke`,
  preview: '/api/register/import/preview',
  import: '/api/register/import',
  /** POST: by somebody whom nobody knows yet. */
  accept: '/api/invitation',
} as const;

const registered = v.object({
  id: v.string(),
  name: v.string(),
  title: v.nullable(v.string()),
  organisation: v.string(),
  department: v.nullable(v.string()),
  roles: v.array(v.picklist(roles)),
  /** Null where there is none, or it is not the reader's. */
  phone: v.nullable(v.string()),
  absence: v.nullable(v.object({ from: localDay, to: localDay, standIn: person })),
  /** Ids of initiatives. */
  leadOf: v.array(v.string()),
  deputyOf: v.array(v.string()),
  reach: v.picklist(reaches),
  /** Do they sign in yet? */
  isLinked: v.boolean(),
  invitedUntil: v.nullable(instant),
  leftAt: v.nullable(instant),
  mayChange: v.boolean(),
  mayLetGo: v.boolean(),
  mayInvite: v.boolean(),
  version: v.string(),
});
export type Registered = v.InferOutput<typeof registered>;

export const register = v.object({
  people: v.array(registered),
  organisations: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      shortName: v.string(),
      departments: v.array(v.object({ id: v.string(), name: v.string() })),
    }),
  ),
  initiatives: v.array(named),
  /** The roles this reader gives and takes. */
  mayGive: v.array(v.picklist(roles)),
  isCoordinator: v.boolean(),
  /** IANA name of the partnership's zone. */
  timeZone: v.string(),
});
export type RegisterShown = v.InferOutput<typeof register>;

const typed = v.optional(v.pipe(v.string(), v.maxLength(400)));

/** What is written of somebody, as it was typed. */
export const rawPerson = v.object({
  name: typed,
  title: typed,
  organisationId: typed,
  departmentId: typed,
  phone: typed,
});

/** POST: `formId` makes a form that is sent twice one person. */
export const addPerson = v.object({
  formId: v.pipe(v.string(), v.uuid()),
  raw: rawPerson,
  roles: v.pipe(v.array(v.picklist(roles)), v.maxLength(10)),
  leadOf: v.pipe(v.array(id), v.maxLength(60)),
  deputyOf: v.pipe(v.array(id), v.maxLength(60)),
});

/** POST: `version` is that of the person the form was drawn from. */
export const changePerson = v.object({ version: v.pipe(v.string(), v.maxLength(64)), raw: rawPerson });

/** The query of what somebody leaves: `successor` an id, or empty for nobody; `roles` is `1` where they go along. */
export const leaving = v.object({
  things: v.array(
    v.object({
      kind: v.picklist(thingKinds),
      fate: v.picklist(fates),
      /** Null where there is none, or it is not the reader's to read. */
      name: v.nullable(v.string()),
      nameEn: v.nullable(v.string()),
      /** Of a meeting or a deadline. */
      day: v.nullable(localDay),
      group: v.nullable(v.picklist(groups)),
      role: v.nullable(v.picklist(roles)),
    }),
  ),
  version: v.string(),
});
export type LeavingShown = v.InferOutput<typeof leaving>;

/** POST: `version` is that of what was shown. */
export const letGo = v.object({
  successorId: v.nullable(id),
  isWithRoles: v.boolean(),
  version: v.pipe(v.string(), v.maxLength(64)),
});

/** An invitation that was made: its secret is told this once. */
export const invitation = v.object({ secret: v.string(), expiresAt: instant });
export type InvitationMade = v.InferOutput<typeof invitation>;

/** POST. */
export const acceptInvitation = v.object({ secret: v.pipe(v.string(), v.minLength(20), v.maxLength(100)) });

const cell = v.pipe(v.string(), v.maxLength(1000));
const importRow = v.object({
  name: cell,
  title: cell,
  organisation: cell,
  department: cell,
  phone: cell,
  initiatives: cell,
  role: cell,
});
const importRows = v.pipe(v.array(importRow), v.minLength(1), v.maxLength(mostImportRows));

/** POST: a table of people, without e-mail addresses, which we do not keep. */
export const previewImport = v.object({ rows: importRows });

export const importPlan = v.object({
  rows: v.array(
    v.object({
      state: v.picklist(importStates),
      problems: v.array(v.object({ column: v.picklist(importColumns), code: v.picklist(importProblemCodes) })),
    }),
  ),
  version: v.string(),
});
export type ImportPlanShown = v.InferOutput<typeof importPlan>;

/** POST: `version` is that of the plan; a form that is sent twice is one import. */
export const importPeople = v.object({
  rows: importRows,
  formId: v.pipe(v.string(), v.uuid()),
  version: v.pipe(v.string(), v.maxLength(64)),
});

/** Who was added, by the place of their row. */
export const imported = v.object({ added: v.array(v.object({ row: v.number(), personId: v.string() })) });
export type ImportedShown = v.InferOutput<typeof imported>;

/** `version`: what a form about the person would be drawn from now. */
export const kept = v.object({ id: v.string(), version: v.string() });
