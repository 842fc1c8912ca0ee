/**
 * Who somebody is to Microsoft Entra. The pair is the key: an object id alone may repeat across tenants,
 * and an e-mail address is never a key.
 */
export type Identity = { readonly tenantId: string; readonly objectId: string };

/** Roles a person holds in a partnership. Lead and deputy are held on an initiative, not here. */
export const roles = ['coordinator', 'steering', 'communication', 'reader', 'administrator'] as const;
export type Role = (typeof roles)[number];

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
  readonly identities: readonly Identity[];
  /** As they want it shown to those they ask, or null. */
  readonly phone: string | null;
  /** Local days (ISO dates, both included) on which somebody else answers for them, or null. */
  readonly absence: Absence | null;
  /** Since when they coordinate (ISO instant): older answers are no backlog of theirs. Null where they do not. */
  readonly coordinatorSince: string | null;
  /** When they left the partnership (ISO instant): they hold nothing and sign in no more, and what they did stays theirs. */
  readonly leftAt: string | null;
};

export type Absence = { readonly from: string; readonly to: string; readonly standInId: string };

/** Somebody from an allowed tenant whom no partnership knows yet. */
export type WaitingPerson = {
  readonly identity: Identity;
  readonly name: string;
  /** ISO instant, UTC. */
  readonly firstSeenAt: string;
  readonly seenIn: 'chat' | 'tab';
};

/** Those who have not left: only they are chosen for anything new. */
export function stillHere<One extends Pick<Person, 'leftAt'>>(people: readonly One[]): readonly One[] {
  return people.filter(({ leftAt }) => leftAt === null);
}

export function hasRole(person: Person, role: Role): boolean {
  return person.roles.includes(role);
}

/** Who answers for a person on a local day (ISO date): the stand-in while they are away, else they themselves. */
export function answersFor(person: Pick<Person, 'id' | 'absence'>, day: string): string {
  const { absence } = person;
  return absence && absence.from <= day && day <= absence.to ? absence.standInId : person.id;
}

export function isSameIdentity(a: Identity, b: Identity): boolean {
  return a.tenantId === b.tenantId && a.objectId === b.objectId;
}
