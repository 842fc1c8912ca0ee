import { containsCprNumber } from '#bot/domain/cpr.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Person } from '#bot/domain/person.ts';
import { isPractice, practiceIdOf, practiceName } from '#bot/domain/practice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { habitsOf, seedOfSetUp } from '#bot/domain/seed-of-set-up.ts';
import type { SetUp } from '#bot/domain/set-up.ts';
import { setUpOf } from '#bot/domain/set-up-of.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { linkAll } from '#bot/use-cases/create-partnership.ts';
import { keepingRegister, type RegisterQuestion } from '#bot/use-cases/people/register.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { beginHabits } from '#bot/use-cases/set-up/begin-habits.ts';
import { setUpNow } from '#bot/use-cases/set-up/set-up-now.ts';

export type BeginPractice = RegisterQuestion & {
  readonly name: string;
  /** With the strategy, the calendar and the texts of the real one; else with its organisations alone. */
  readonly isCopy: boolean;
  /** Made when the form was shown: the same form sent again is the same practice partnership. */
  readonly formId: string;
};

/**
 * Begins a practice partnership beside a real one, for whoever runs that. They are alone in it, as coordinator and
 * administrator, and invite the others. Nothing in it leads anywhere else. Refuses `not_allowed` and `invalid_input`.
 */
export function beginPractice(ports: Ports) {
  return async (input: BeginPractice): Promise<Partnership> => {
    const { partnershipId, formId, at } = input;
    const { person } = await keepingRegister(ports, input);
    if (isPractice(partnershipId)) throw new Refusal('not_allowed');
    assertSound(input.name);
    const source = await setUpNow(ports, input);
    const setUp = input.isCopy ? setUpOf(source) : bareSetUp(setUpOf(source));
    const seed = seedOf(setUp, input, { real: source.partnership, person });
    const { partnership } = seed;
    const audit = { at, by: person.id, action: 'practice_begun', subject: partnership.id } as const;
    const isNew = await ports.partnerships.create(seed, audit);
    const { timeZone } = partnership;
    const day = localDay(at, timeZone);
    await beginHabits(ports, habitsOf(setUp, formId), {
      partnershipId: partnership.id,
      timeZone,
      day,
      by: person.id,
      at,
    });
    await linkAll(ports, partnership, person.identities);
    if (isNew) await ports.records.commit(partnershipId, [{ kind: 'audit', value: audit }]);
    return partnership;
  };
}

function assertSound(name: string): void {
  if (containsCprNumber(name)) throw new Refusal('contains_cpr_number', { field: 'name' });
  if (name.trim() === '') throw new Refusal('invalid_input', { field: 'name' });
}

/** The organisations alone: everything else is to be tried. */
function bareSetUp(setUp: SetUp): SetUp {
  const strategy = { ...setUp.strategy, goals: [] };
  return { ...setUp, strategy, initiatives: [], settings: defaultSettings, series: [], agendas: [] };
}

type Origin = { readonly real: Partnership; readonly person: Person };

function seedOf(setUp: SetUp, input: BeginPractice, { real, person }: Origin): PartnershipSeed {
  const seed = seedOfSetUp(setUp, {
    id: practiceIdOf(real.id, input.formId),
    name: practiceName(input.name.trim()),
    organisations: real.organisations,
  });
  const beginner: Person = {
    ...person,
    roles: ['coordinator', 'administrator'],
    absence: null,
    coordinatorSince: input.at,
    leftAt: null,
  };
  return { ...seed, people: [beginner] };
}
