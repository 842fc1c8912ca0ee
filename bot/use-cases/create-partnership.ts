import { containsCprNumber, maskCprNumbers } from '#bot/domain/cpr.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { parseSetUp } from '#bot/domain/parse-set-up.ts';
import type { Organisation, Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { partnershipSeed } from '#bot/domain/seed-file.ts';
import { habitsOf, seedOfSetUp } from '#bot/domain/seed-of-set-up.ts';
import type { SetUp } from '#bot/domain/set-up.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';
import { memberOf } from './admit.ts';
import type { Ports } from './ports.ts';
import { tenantsOf } from './read-waiting.ts';
import { beginHabits } from './set-up/begin-habits.ts';
import { slugOf } from './slug.ts';

export type CreatePartnership = {
  readonly caller: Identity;
  readonly callerName: string;
  readonly template: 'tryg-aalborg-3' | 'empty' | 'file';
  /** The file's content, where it begins from one. */
  readonly setUp?: unknown;
  readonly name: string;
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly tenantId: string | null }[];
  readonly allowedTenants: readonly string[];
  readonly newPersonId: string;
  readonly at: string;
};

/**
 * An administrator takes the template (no people, no updates) or an empty strategy, and becomes the partnership's
 * administrator; or the set-up of a file, which refuses `invalid_set_up`. Asked twice it is one partnership; a name that is taken refuses `already_set_up`.
 */
export function createPartnership(ports: Ports) {
  return async (input: CreatePartnership): Promise<Partnership> => {
    if (!(await ports.directory.isAdministrator(input.caller))) throw new Refusal('not_allowed');
    assertSound(input);
    const file = input.template === 'file' ? readFile(input) : null;
    const seed = withAdministrator(file ? fileSeed(file, input) : plainSeed(input), input);
    const { partnership } = seed;
    const isNew = await ports.partnerships.create(seed, {
      at: input.at,
      by: input.newPersonId,
      action: 'partnership_created',
      subject: partnership.id,
    });
    if (!isNew && !(await isSetUpSo(ports, partnership, input.caller))) throw new Refusal('already_set_up');
    if (file) await beginFromFile(ports, file, { partnership, input });
    await linkAll(ports, partnership, [input.caller]);
    return partnership;
  };
}

/** Makes the partnership findable from its tenants and people; repeats change nothing. */
export async function linkAll(ports: Ports, partnership: Partnership, identities: readonly Identity[]): Promise<void> {
  for (const tenantId of tenantsOf(partnership)) await ports.directory.linkTenant(tenantId, partnership.id);
  for (const identity of identities) await ports.directory.linkIdentity(identity, partnership.id);
}

function assertSound(input: CreatePartnership): void {
  const written = [input.name, ...input.organisations.flatMap(({ id, name }) => [id, name])];
  if (written.some(containsCprNumber)) throw new Refusal('contains_cpr_number', { field: 'name' });
  if (slugOf(input.name) === '') throw new Refusal('invalid_input', { field: 'name' });
  if (input.organisations.length === 0) throw new Refusal('invalid_input', { field: 'organisations' });
  const ids = input.organisations.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Refusal('invalid_input', { field: 'organisations' });
  const tenants = input.organisations.flatMap(({ tenantId }) => tenantId ?? []);
  if (tenants.some((tenant) => !input.allowedTenants.includes(tenant))) throw new Refusal('tenant_not_allowed');
  if (!tenants.includes(input.caller.tenantId)) throw new Refusal('invalid_input', { field: 'tenantId' });
}

function plainSeed(input: CreatePartnership): PartnershipSeed {
  return input.template === 'empty' ? emptySeed(input) : templateSeed(input);
}

function readFile({ setUp }: CreatePartnership): SetUp {
  const parsed = parseSetUp(setUp);
  if (!parsed.ok) throw new Refusal('invalid_set_up');
  return parsed.value;
}

function fileSeed(file: SetUp, input: CreatePartnership): PartnershipSeed {
  const organisations = file.organisations.map((organisation) => {
    const chosen = input.organisations.find(({ id }) => id === organisation.id);
    return { ...organisation, tenantId: chosen?.tenantId ?? null };
  });
  return seedOfSetUp(file, { id: slugOf(input.name), name: input.name.trim(), organisations });
}

type Begun = { readonly partnership: Partnership; readonly input: CreatePartnership };

/** Its calendar and texts; whoever was stopped before goes on here, as the ids follow from the partnership's. */
async function beginFromFile(ports: Ports, file: SetUp, { partnership, input }: Begun): Promise<void> {
  const { id: partnershipId, timeZone } = partnership;
  const { at, newPersonId: by } = input;
  const day = localDay(at, timeZone);
  await beginHabits(ports, habitsOf(file, `${partnershipId}-raekke`), { partnershipId, timeZone, day, by, at });
}

function templateSeed(input: CreatePartnership): PartnershipSeed {
  const seed = partnershipSeed(trygAalborg3);
  const organisations = seed.partnership.organisations.map((organisation) => {
    const chosen = input.organisations.find(({ id }) => id === organisation.id);
    return { ...organisation, tenantId: chosen?.tenantId ?? null };
  });
  return {
    ...seed,
    partnership: { ...seed.partnership, id: slugOf(input.name), name: input.name.trim(), organisations },
  };
}

function emptySeed(input: CreatePartnership): PartnershipSeed {
  const timeZone = 'Europe/Copenhagen';
  const today = localDay(input.at, timeZone);
  const year = Number(today.slice(0, 4));
  return {
    partnership: {
      id: slugOf(input.name),
      name: input.name.trim(),
      timeZone,
      sampleData: false,
      organisations: input.organisations.map(({ id, name, tenantId }) => ({
        id,
        name,
        shortName: name,
        tenantId,
        departments: [],
      })),
      strategy: {
        id: '1',
        title: input.name.trim(),
        number: 1,
        validFrom: today,
        validTo: `${year + 3}-12-31`,
        goals: [],
      },
      earlierStrategies: [],
    },
    initiatives: [],
    people: [],
    rounds: [],
    updates: [],
    statuses: [],
  };
}

function withAdministrator(seed: PartnershipSeed, input: CreatePartnership): PartnershipSeed {
  const home = seed.partnership.organisations.find(({ tenantId }) => tenantId === input.caller.tenantId);
  if (!home) throw new Refusal('invalid_input', { field: 'tenantId' });
  const administrator: Person = {
    id: input.newPersonId,
    name: maskCprNumbers(input.callerName).slice(0, 100),
    title: null,
    organisationId: home.id,
    departmentId: null,
    roles: ['administrator'],
    identities: [input.caller],
    phone: null,
    absence: null,
    coordinatorSince: null,
    leftAt: null,
  };
  return { ...seed, people: [...seed.people, administrator] };
}

/** Is the one that is there the caller's own, and what was asked for? Names that differ may share an id. */
async function isSetUpSo(ports: Ports, asked: Partnership, caller: Identity): Promise<boolean> {
  const member = await memberOf(ports, caller, asked.id);
  if (!member || !hasRole(member.person, 'administrator')) return false;
  const { name, organisations, strategy } = member.partnership;
  const isSameStrategy = strategy.id === asked.strategy.id && strategy.title === asked.strategy.title;
  return name === asked.name && isSameStrategy && areSame(organisations, asked.organisations);
}

function areSame(stored: readonly Organisation[], asked: readonly Organisation[]): boolean {
  const isSame = (one: Organisation, other: Organisation | undefined) =>
    one.id === other?.id && one.name === other.name && one.tenantId === other.tenantId;
  return stored.length === asked.length && stored.every((each, index) => isSame(each, asked[index]));
}
