import { isOpenInvitation, isSameName } from '#bot/domain/invitation.ts';
import { type Identity, isSameIdentity, type Person } from '#bot/domain/person.ts';
import { mayInvite } from '#bot/domain/person-register.ts';
import { isPractice } from '#bot/domain/practice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { invitationKey } from '#bot/use-cases/fingerprint.ts';
import type { FeedOwner, Ports } from '#bot/use-cases/ports.ts';
import { tenantOf } from './make-invitation.ts';

export type AcceptInvitation = {
  /** Of a token that was verified. */
  readonly identity: Identity;
  /** As the token says it. */
  readonly name: string;
  readonly secret: string;
  readonly at: string;
};

/**
 * Somebody opens the link they were given, and is let in as whom it is for: from that person's own organisation and under
 * their name, once, as long as whoever made it may still invite them. Everybody else stays on the waiting list, where a
 * coordinator says who they are, and the link still holds. Refuses `no_such_invitation` where it is used, withdrawn,
 * expired or none, `invitation_other_tenant`, `invitation_other_name`, and `already_linked`.
 */
export function acceptInvitation(ports: Ports) {
  return async (input: AcceptInvitation): Promise<Person> => {
    const key = invitationKey(input.secret);
    const owner = await ports.directory.invitationOwner(key);
    if (!owner) throw new Refusal('no_such_invitation');
    const person = await committed(ports, owner.partnershipId, () => accepted(ports, owner, { ...input, key }));
    // The partnership's own rows decide; these only find it, and opening the link once more mends what is missing here.
    await ports.directory.linkIdentity(input.identity, owner.partnershipId);
    // Who practises may still wait for the real one.
    if (!isPractice(owner.partnershipId)) await ports.directory.removeFromWaiting(input.identity);
    await ports.directory.unlinkInvitation(key);
    return person;
  };
}

type Accepting = AcceptInvitation & { readonly key: string };

async function accepted(ports: Ports, owner: FeedOwner, accepting: Accepting): Promise<Decision<Person>> {
  const { partnershipId, personId } = owner;
  const { identity, name, key, at } = accepting;
  const [partnership, found, invitation, known] = await Promise.all([
    ports.partnerships.partnership(partnershipId),
    ports.partnerships.person(partnershipId, personId),
    ports.records.invitation(partnershipId, personId),
    ports.partnerships.personOf(partnershipId, identity),
  ]);
  if (!partnership || !found) throw new Refusal('no_such_invitation');
  const person = found.value;
  if (person.identities.some((own) => isSameIdentity(own, identity))) return { changes: [], result: person };
  const isOpen = invitation?.value.key === key && isOpenInvitation(invitation.value, at);
  if (!isOpen || person.leftAt !== null || person.identities.length > 0) throw new Refusal('no_such_invitation');
  if (!(await isStillInvited(ports, owner, { madeById: invitation.value.madeById, person })))
    throw new Refusal('no_such_invitation');
  if (tenantOf(partnership, person) !== identity.tenantId) throw new Refusal('invitation_other_tenant');
  if (known) throw new Refusal('already_linked');
  if (!isSameName(person.name, name)) throw new Refusal('invitation_other_name');
  const value = { ...person, identities: [identity] };
  const changes = [
    { kind: 'person', value, tag: found.tag },
    { kind: 'new_identity', value: identity, personId },
    { kind: 'invitation', value: { ...invitation.value, key: null }, tag: invitation.tag },
    { kind: 'audit', value: { at, by: personId, action: 'invitation_used', subject: personId } },
  ] as const;
  return { changes, result: value };
}

/** Whoever made it may have left, or may invite this person no longer since roles changed. */
async function isStillInvited(
  ports: Ports,
  { partnershipId }: FeedOwner,
  { madeById, person }: { readonly madeById: string; readonly person: Person },
): Promise<boolean> {
  const maker = await ports.partnerships.person(partnershipId, madeById);
  return maker !== null && maker.value.leftAt === null && mayInvite(maker.value, person);
}
