import { isOpenInvitation } from '#bot/domain/invitation.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Person, Role } from '#bot/domain/person.ts';
import { type RegisteredPerson, registerFor } from '#bot/domain/person-register.ts';
import type { Reach } from '#bot/domain/reach.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { personVersion } from '#bot/use-cases/fingerprint.ts';
import { reachOfPeople } from '#bot/use-cases/notices/reach-of.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { rolesToGive } from '#bot/use-cases/read-waiting.ts';
import { keepingRegister, type RegisterQuestion } from './register.ts';

export type RegisterEntry = RegisteredPerson & {
  /** Of what is written of them, by which a form tells which it was drawn from. */
  readonly version: string;
  readonly reach: Reach;
  /** Until when an invitation of theirs holds (ISO instant); null where there is none. */
  readonly invitedUntil: string | null;
};

export type Register = {
  readonly now: PartnershipNow;
  readonly day: string;
  readonly reader: Person;
  readonly mayGive: readonly Role[];
  readonly entries: readonly RegisterEntry[];
};

/** The register of people, for those who keep it. Refuses `not_allowed`. */
export function readRegister(ports: Ports) {
  return async (question: RegisterQuestion): Promise<Register> => {
    const { person: reader, partnership } = await keepingRegister(ports, question);
    const [now, invitations] = await Promise.all([
      ports.partnerships.now(partnership.id),
      ports.records.invitations(partnership.id),
    ]);
    if (!now) throw new Refusal('no_partnership');
    const day = localDay(question.at, partnership.timeZone);
    const registered = registerFor(reader, { ...now, day });
    const people = now.people.filter(({ id }) => registered.some((each) => each.id === id));
    const reaches = await reachOfPeople(ports)(people, partnership);
    const entries = registered.map((each): RegisterEntry => {
      const person = people.find(({ id }) => id === each.id);
      const open = invitations.find(({ value }) => value.personId === each.id && isOpenInvitation(value, question.at));
      return {
        ...each,
        version: person ? personVersion(person) : '',
        reach: reaches.find(({ personId }) => personId === each.id)?.reach ?? 'none',
        invitedUntil: open?.value.expiresAt ?? null,
      };
    });
    return { now, day, reader, mayGive: rolesToGive(reader), entries };
  };
}
