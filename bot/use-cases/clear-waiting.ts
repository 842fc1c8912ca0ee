import { containsCprNumber } from '#bot/domain/cpr.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { Outage } from '#bot/domain/outage.ts';
import { hasRole, type Identity, isSameIdentity, type Person, type Role } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit, type Member } from './admit.ts';
import type { PersonChange, Ports } from './ports.ts';
import { rolesToGive, waitingTenantsOf } from './read-waiting.ts';

export type NewPerson = {
  readonly kind: 'new';
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
};

export type ClearWaiting = {
  readonly caller: Identity;
  readonly partnershipId: string;
  readonly identity: Identity;
  readonly is: { readonly kind: 'existing'; readonly personId: string } | NewPerson;
  /** Id for a new person. */
  readonly newPersonId: string;
  readonly at: string;
};

/**
 * "Det er …": says who a waiting identity belongs to. The partnership's own rows decide and are written first,
 * in one transaction; the directory only finds them, so a crash in between is mended by saying it once more.
 */
export function clearWaiting(ports: Ports) {
  return async (input: ClearWaiting): Promise<Person> => {
    const member = await admit(ports, input.caller, input.partnershipId);
    const mayGive = rolesToGive(member.person);
    if (mayGive.length === 0) throw new Refusal('not_allowed');
    if (!waitingTenantsOf(member.partnership).includes(input.identity.tenantId)) throw new Refusal('not_waiting');
    const person = await saved(ports, member, input);
    await ports.directory.linkIdentity(input.identity, input.partnershipId);
    await ports.directory.removeFromWaiting(input.identity);
    return person;
  };
}

/** Colleagues clear the list at the same time; each of them stands in the others' way once at most. */
const mostAttempts = 5;

/** Reads anew and tries again where a colleague changed the same person or initiative in between. */
async function saved(ports: Ports, member: Member, input: ClearWaiting): Promise<Person> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await assertWaiting(ports, input);
    const change = input.is.kind === 'new' ? await added(ports, member, input) : await linked(ports, member, input);
    const result = await ports.partnerships.savePerson(change);
    if (result === 'saved') return change.person;
    if (result === 'identity_taken') throw new Refusal('already_linked');
  }
  throw new Outage('save person', new Error(`${mostAttempts} attempts met somebody else's change`));
}

async function assertWaiting(ports: Ports, input: ClearWaiting): Promise<void> {
  const [known, waiting] = await Promise.all([
    ports.partnerships.personOf(input.partnershipId, input.identity),
    ports.directory.waitingPerson(input.identity),
  ]);
  if (known) {
    await ports.directory.linkIdentity(input.identity, input.partnershipId);
    await ports.directory.removeFromWaiting(input.identity);
    throw new Refusal('already_linked');
  }
  if (!waiting) throw new Refusal('not_waiting');
}

async function linked(ports: Ports, member: Member, input: ClearWaiting): Promise<PersonChange> {
  const found =
    input.is.kind === 'existing' ? await ports.partnerships.person(input.partnershipId, input.is.personId) : null;
  if (!found) throw new Refusal('no_such_person');
  if (!mayLink(member.person, found.value)) throw new Refusal('not_allowed');
  if (found.value.identities.some((known) => isSameIdentity(known, input.identity)))
    throw new Refusal('already_linked');
  // Whoever had left has come back.
  const person = { ...found.value, identities: [...found.value.identities, input.identity], leftAt: null };
  return {
    partnershipId: input.partnershipId,
    person,
    tag: found.tag,
    newIdentity: input.identity,
    initiatives: [],
    audit: { at: input.at, by: member.person.id, action: 'identity_linked', subject: person.id },
  };
}

/** Only an administrator may say who an administrator is, and an administrator alone says no more than that and coordinators. */
function mayLink(caller: Person, person: Person): boolean {
  if (hasRole(person, 'administrator')) return hasRole(caller, 'administrator');
  return hasRole(caller, 'coordinator') || hasRole(person, 'coordinator');
}

async function added(ports: Ports, member: Member, input: ClearWaiting): Promise<PersonChange> {
  if (input.is.kind !== 'new') throw new Refusal('no_such_person');
  const { name, title, organisationId } = input.is;
  assertSound(member, input.is);
  // A row can be written once in a transaction, so what is named twice counts once.
  const leadOf = [...new Set(input.is.leadOf)];
  const person: Person = {
    id: input.newPersonId,
    name: oneLine(name),
    title: oneLine(title ?? '') || null,
    organisationId,
    departmentId: null,
    roles: [...new Set(input.is.roles)],
    identities: [input.identity],
    phone: null,
    absence: null,
    coordinatorSince: input.is.roles.includes('coordinator') ? input.at : null,
    leftAt: null,
  };
  return {
    partnershipId: input.partnershipId,
    person,
    tag: null,
    newIdentity: input.identity,
    initiatives: await initiativesWithLead(ports, input.partnershipId, { leadOf, personId: person.id }),
    audit: { at: input.at, by: member.person.id, action: 'person_added', subject: person.id },
  };
}

function oneLine(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

function assertSound(member: Member, person: NewPerson): void {
  const mayGive = rolesToGive(member.person);
  const isKnownOrganisation = member.partnership.organisations.some(({ id }) => id === person.organisationId);
  if (!isKnownOrganisation) throw new Refusal('invalid_input', { field: 'organisationId' });
  if (containsCprNumber(`${person.name} ${person.title ?? ''}`))
    throw new Refusal('contains_cpr_number', { field: 'name' });
  if (person.roles.some((role) => !mayGive.includes(role))) throw new Refusal('not_allowed');
  if (person.leadOf.length > 0 && !hasRole(member.person, 'coordinator')) throw new Refusal('not_allowed');
  if (person.leadOf.length === 0 && person.roles.length === 0) throw new Refusal('invalid_input', { field: 'roles' });
}

async function initiativesWithLead(
  ports: Ports,
  partnershipId: string,
  { leadOf, personId }: { leadOf: readonly string[]; personId: string },
): Promise<Initiative[]> {
  const found = await Promise.all(leadOf.map((id) => ports.partnerships.initiative(partnershipId, id)));
  return found.map((each) => {
    if (!each) throw new Refusal('no_such_initiative');
    return { ...each.initiative, leadIds: [...each.initiative.leadIds, personId] };
  });
}
