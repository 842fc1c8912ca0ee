import * as v from 'valibot';
import { type Person, roles } from '#bot/domain/person.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** The one row that holds a person's name: every other row holds the id. */
export function personRow(partnershipId: string, person: Person): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.person(person.id) },
    {
      id: person.id,
      name: person.name,
      title: person.title,
      organisationId: person.organisationId,
      departmentId: person.departmentId,
      roles: jsonText(rolesSchema, person.roles),
      identities: jsonText(identitiesSchema, person.identities),
      phone: person.phone,
      absence: person.absence && jsonText(absenceSchema, person.absence),
      coordinatorSince: person.coordinatorSince,
      leftAt: person.leftAt,
    },
  );
}

export function personFromRow(row: StoredRow): Person {
  return readRow(personSchema, row);
}

const rolesSchema = v.array(v.picklist(roles));
const identitiesSchema = v.array(v.object({ tenantId: v.string(), objectId: v.string() }));
const absenceSchema = v.object({ from: v.string(), to: v.string(), standInId: v.string() });

const personSchema = v.object({
  id: v.string(),
  name: v.string(),
  title: orNull(v.string()),
  organisationId: v.string(),
  departmentId: orNull(v.string()),
  roles: json(rolesSchema),
  identities: json(identitiesSchema),
  phone: orNull(v.string()),
  absence: orNull(json(absenceSchema)),
  coordinatorSince: orNull(v.string()),
  leftAt: orNull(v.string()),
});
