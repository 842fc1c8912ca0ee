import { type Invitation, invitationDays } from '#bot/domain/invitation.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { mayInvite } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { invitationKey } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { PersonalQuestion } from './personal.ts';
import { keepingRegister, registeredNow } from './register.ts';

export type MakeInvitation = PersonalQuestion & {
  /** New, and too long to be guessed: whoever of the person's name and tenant knows it is let in, once. */
  readonly secret: string;
};

const dayMs = 86_400_000;

/**
 * Makes the link by which somebody is let in, in place of the one before; only the digest of its secret is kept. Refuses
 * `not_allowed`, `no_such_person`, `has_left`, `already_linked`, and `invalid_input` where nobody has said from which
 * tenant the person's organisation signs in.
 */
export function makeInvitation(ports: Ports) {
  return async ({ secret, ...input }: MakeInvitation): Promise<Invitation> => {
    const { partnershipId, personId, at } = input;
    const { person: caller, partnership } = await keepingRegister(ports, input);
    const key = invitationKey(secret);
    const expiresAt = new Date(Date.parse(at) + invitationDays * dayMs).toISOString();
    const value: Invitation = { personId, key, madeById: caller.id, madeAt: at, expiresAt };
    // First, so that a link that holds can always be found; one that does not hold leads nowhere.
    await ports.directory.linkInvitation(key, { partnershipId, personId });
    const replaced = await committed(ports, partnershipId, async () => {
      const { value: person } = await registeredNow(ports, caller, input);
      if (!mayInvite(caller, person)) throw new Refusal('not_allowed');
      if (person.leftAt !== null) throw new Refusal('has_left');
      if (person.identities.length > 0) throw new Refusal('already_linked');
      if (tenantOf(partnership, person) === null) throw new Refusal('invalid_input', { field: 'tenantId' });
      const before = await ports.records.invitation(partnershipId, personId);
      const audit = { at, by: caller.id, action: 'invitation_made', subject: personId } as const;
      const changes = [
        { kind: 'invitation', value, tag: before?.tag ?? null },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: before?.value.key ?? null };
    });
    if (replaced !== null && replaced !== key) await ports.directory.unlinkInvitation(replaced);
    return value;
  };
}

/** From which tenant a person's organisation signs in; null where nobody has said so. */
export function tenantOf(
  { organisations }: Pick<Partnership, 'organisations'>,
  { organisationId }: { readonly organisationId: string },
): string | null {
  return organisations.find(({ id }) => id === organisationId)?.tenantId ?? null;
}

/** The invitation lets nobody in any more. Twice is once; refuses as `makeInvitation`. */
export function revokeInvitation(ports: Ports) {
  return async (input: PersonalQuestion): Promise<void> => {
    const { partnershipId, personId, at } = input;
    const { person: caller } = await keepingRegister(ports, input);
    const revoked = await committed<string | null>(ports, partnershipId, async () => {
      const { value: person } = await registeredNow(ports, caller, input);
      if (!mayInvite(caller, person)) throw new Refusal('not_allowed');
      const found = await ports.records.invitation(partnershipId, personId);
      if (!found || found.value.key === null) return { changes: [], result: null };
      const audit = { at, by: caller.id, action: 'invitation_revoked', subject: personId } as const;
      const changes = [
        { kind: 'invitation', value: { ...found.value, key: null }, tag: found.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: found.value.key };
    });
    if (revoked !== null) await ports.directory.unlinkInvitation(revoked);
  };
}
