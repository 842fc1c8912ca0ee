import { type LeavingChoice, type LeavingThing, leavingThings } from '#bot/domain/leaving.ts';
import type { Person } from '#bot/domain/person.ts';
import { mayLetGo } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { shownVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { rolesToGive } from '#bot/use-cases/read-waiting.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { othersWho } from './change-roles.ts';
import { askedInstead, type Leaving, leavingChanges } from './leaving-changes.ts';
import { leavingNow } from './leaving-now.ts';
import type { PersonalQuestion } from './personal.ts';
import { keepingRegister, registeredNow } from './register.ts';

export type LeavingQuestion = PersonalQuestion & {
  /** Who takes over; null for nobody. */
  readonly successorId: string | null;
  /** Does the successor get the roles too, as far as they are the caller's to give? */
  readonly isWithRoles: boolean;
};

export type LeavingRead = Leaving & {
  readonly caller: Person;
  readonly person: Tagged<Person>;
  readonly things: readonly LeavingThing[];
  /** Of all that was shown, by which the press tells what it was about. */
  readonly version: string;
};

/**
 * What somebody who leaves has open, and what would become of each; nothing is changed. Refuses `not_allowed`,
 * `no_such_person`, `has_left`, `last_coordinator`, `last_administrator`, and `bad_successor`.
 */
export function readLeaving(ports: Ports) {
  return async (question: LeavingQuestion): Promise<LeavingRead> => {
    const { person: caller } = await keepingRegister(ports, question);
    return leavingOf(ports, caller, question);
  };
}

async function leavingOf(ports: Ports, caller: Person, question: LeavingQuestion): Promise<LeavingRead> {
  const { partnershipId, at } = question;
  const person = await registeredNow(ports, caller, question);
  if (!mayLetGo(caller, person.value)) throw new Refusal('not_allowed');
  if (person.value.leftAt !== null) throw new Refusal('has_left');
  const found = await leavingNow(ports, { partnershipId, person: person.value, at });
  const successor = found.now.people.find(({ id }) => id === question.successorId) ?? null;
  if (question.successorId !== null && (!successor || successor.id === person.value.id || successor.leftAt !== null))
    throw new Refusal('bad_successor');
  const mayGive = rolesToGive(caller);
  const roles = question.isWithRoles && successor ? person.value.roles.filter((role) => mayGive.includes(role)) : [];
  const choice: LeavingChoice = { successor, roles };
  // Asked here already, so that nobody confirms what cannot be done.
  await othersWho(ports, question, lostRoles(person.value, choice));
  const things = leavingThings(found.source, choice);
  const version = shownVersion({ things, successorId: question.successorId, roles });
  return { ...found, caller, person, choice, at, things, version };
}

/** Roles that nobody would have from this person on. */
function lostRoles({ roles }: Person, { roles: handed }: LeavingChoice) {
  return roles.filter((role) => !handed.includes(role));
}

/** Who left, and how they signed in until then. */
export type LetGo = { readonly person: Person };

/**
 * Somebody leaves: all that is open goes to their successor, their access ends, and what they did stays theirs. All or
 * nothing where it is within one commit's size, else in as few as it takes, with their leaving in the last: begun again
 * after a crash it does what is left. Asked again it changes nothing. Refuses as `readLeaving` does, and
 * `things_changed_meanwhile` where something else was shown.
 */
export function letGo(ports: Ports) {
  return async (input: LeavingQuestion & { readonly version: string }): Promise<LetGo> => {
    const { person: caller } = await keepingRegister(ports, input);
    for (let isFirst = true; ; isFirst = false) {
      const done = await committed(ports, input.partnershipId, () => letGoOnce(ports, caller, { input, isFirst }));
      if (!done) continue;
      await forget(ports, input.partnershipId, done);
      return { person: done.person };
    }
  };
}

type Done = { readonly person: Person; readonly was: Person | null; readonly keys: readonly (string | null)[] };

async function letGoOnce(
  ports: Ports,
  caller: Person,
  { input, isFirst }: { readonly input: LeavingQuestion & { readonly version: string }; readonly isFirst: boolean },
): Promise<Decision<Done | null>> {
  const before = await registeredNow(ports, caller, input);
  if (before.value.leftAt !== null) return { changes: [], result: { person: before.value, was: null, keys: [] } };
  const leaving = await leavingOf(ports, caller, input);
  if (isFirst && leaving.version !== input.version) throw new Refusal('things_changed_meanwhile');
  const [handed, last] = await Promise.all([leavingChanges(ports, leaving), leavingItself(ports, input, leaving)]);
  const all = [...handed, ...last.changes.filter((change) => !isWrittenIn(handed, change))];
  if (rowsIn(all) <= mostRowsInCommit) return { changes: all, result: last.result };
  return { changes: withinCommit(handed), result: null };
}

/** The person's own row and whatever lets them in, with the audit line. */
async function leavingItself(ports: Ports, input: LeavingQuestion, leaving: LeavingRead): Promise<Decision<Done>> {
  const { person, caller, choice, at } = leaving;
  const { partnershipId, personId } = input;
  const [feed, invitation, steppingDowns, asked, others] = await Promise.all([
    ports.records.calendarFeed(partnershipId, personId),
    ports.records.invitation(partnershipId, personId),
    ports.records.steppingDowns(partnershipId),
    askedInstead(ports, leaving),
    othersWho(ports, input, lostRoles(person.value, choice)),
  ]);
  const value: Person = {
    ...person.value,
    roles: [],
    identities: [],
    phone: null,
    absence: null,
    coordinatorSince: null,
    leftAt: at,
  };
  const changes: readonly Change[] = [
    { kind: 'person', value, tag: person.tag },
    ...person.value.identities.map((identity): Change => ({ kind: 'identity_gone', value: identity })),
    ...(feed?.value.key
      ? [{ kind: 'calendar_feed', value: { personId, key: null, changedAt: at }, tag: feed.tag } as const]
      : []),
    ...(invitation?.value.key
      ? [{ kind: 'invitation', value: { ...invitation.value, key: null }, tag: invitation.tag } as const]
      : []),
    ...steppingDowns
      .filter(({ value: { personId: by, state } }) => by === personId && state === 'asked')
      .map(({ value: stepping, tag }): Change => {
        const answer = { state: 'confirmed', answeredAt: at, answeredById: caller.id } as const;
        return { kind: 'stepping_down', value: { ...stepping, ...answer }, tag };
      }),
    ...others,
    ...asked,
    { kind: 'audit', value: { at, by: caller.id, action: 'person_left', subject: personId } },
  ];
  const keys = [feed?.value.key ?? null, invitation?.value.key ?? null];
  return { changes, result: { person: value, was: person.value, keys } };
}

/**
 * What only finds them goes last: until then it leads nowhere. Where they can be written to is theirs and not the
 * partnership's: it goes with the last one they were in.
 */
async function forget(ports: Ports, partnershipId: string, { was, keys }: Done): Promise<void> {
  for (const identity of was?.identities ?? []) {
    await ports.directory.unlinkIdentity(identity, partnershipId);
    const others = await ports.directory.partnershipsOf(identity);
    if (others.length === 0) await ports.addresses.forget(identity);
  }
  const [feed, invitation] = keys;
  if (feed) await ports.directory.unlinkCalendarFeed(feed);
  if (invitation) await ports.directory.unlinkInvitation(invitation);
}

/** A row is written once in a commit; whoever takes over may be the one whose staying is to be sure. */
function isWrittenIn(handed: readonly Change[], change: Change): boolean {
  if (change.kind !== 'person') return false;
  return handed.some((each) => each.kind === 'person' && each.value.id === change.value.id);
}

function rowsIn(changes: readonly Change[]): number {
  return changes.reduce((sum, { kind }) => sum + (rowsOf[kind] ?? 1), 0);
}

const rowsOf: Partial<Record<Change['kind'], number>> = { meeting: 4, decision: 4, send: 2 };

function withinCommit(changes: readonly Change[]): readonly Change[] {
  const fits = changes.findIndex((_, n) => rowsIn(changes.slice(0, n + 1)) > mostRowsInCommit);
  return fits < 0 ? changes : changes.slice(0, fits);
}
