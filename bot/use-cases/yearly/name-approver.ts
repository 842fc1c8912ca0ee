import { mayNameApprover, maySeeDraft } from '#bot/domain/may-see-yearly.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly } from './change-yearly.ts';

export type NameApprover = RoundQuestion & {
  /** Somebody of the caller's own organisation; null takes the naming back. */
  readonly personId: string | null;
};

/** An organisation names who may approve for it besides its member of the steering group. Refuses `no_such_person`. */
export function nameApprover(ports: Ports) {
  return (input: NameApprover): Promise<void> =>
    changeYearly(ports, input, ({ person, yearly, now }) => {
      const { personId } = input;
      const { organisationId } = person;
      if (!mayNameApprover(person, organisationId)) {
        throw new Refusal(maySeeDraft(person, yearly) ? 'not_allowed' : 'no_such_yearly');
      }
      const chosen = now.people.find(({ id }) => id === personId);
      if (personId !== null && chosen?.organisationId !== organisationId) throw new Refusal('no_such_person');
      const isNew = chosen && yearly.named.every((each) => each.personId !== chosen.id);
      if (isNew && chosen.leftAt !== null) throw new Refusal('has_left');
      const others = yearly.named.filter((each) => each.organisationId !== organisationId);
      const named = personId === null ? others : [...others, { organisationId, personId }];
      return {
        next: { ...yearly, named },
        action: 'yearly_approver_named',
        about: `${organisationId}/${personId ?? ''}`,
        also: [],
        result: undefined,
      };
    });
}
