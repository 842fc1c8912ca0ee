import { addPerson as addBody, changePerson as changeBody, registerPaths } from '#bot/contract/register.ts';
import type { RawPerson } from '#bot/domain/parse-person.ts';
import { personFields } from '#bot/domain/parse-person.ts';
import type { Person } from '#bot/domain/person.ts';
import { personVersion } from '#bot/use-cases/fingerprint.ts';
import { addPerson } from '#bot/use-cases/people/add-person.ts';
import { changePerson } from '#bot/use-cases/people/change-person.ts';
import { readRegister } from '#bot/use-cases/people/read-register.ts';
import { aboutRegistered } from './about-registered.ts';
import { type AnsweredPath, bodyOf, inPartnership } from './api-call.ts';
import { importRoutes } from './import-paths.ts';
import { invitationRoutes } from './invitation-paths.ts';
import { leavingRoutes } from './leaving-paths.ts';
import { presentRegister } from './presenters/register-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The register of people: who they are, who is new, who leaves. */
export function registerRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: registerPaths.register,
      answer: async (call) => presentRegister(await readRegister(ports)(await inPartnership(wiring, call))),
    },
    {
      method: 'post',
      path: registerPaths.register,
      answer: async (call) => {
        const { raw, ...body } = await bodyOf(call, addBody);
        const person = await addPerson(ports)({
          ...(await inPartnership(wiring, call)),
          ...body,
          raw: rawPersonOf(raw),
        });
        return presentKept(person);
      },
    },
    {
      method: 'post',
      path: '/api/register/:person',
      answer: async (call) => {
        const { raw, version } = await bodyOf(call, changeBody);
        const person = await changePerson(ports)({
          ...(await aboutRegistered(wiring, call)),
          version,
          raw: rawPersonOf(raw),
        });
        return presentKept(person);
      },
    },
    ...importRoutes(wiring),
    ...leavingRoutes(wiring),
    ...invitationRoutes(wiring),
  ];
}

function presentKept(person: Person) {
  return { id: person.id, version: personVersion(person) };
}

/** Only what was typed, without the fields that were left out. */
export function rawPersonOf(typed: Readonly<Partial<Record<keyof RawPerson, string | undefined>>>): RawPerson {
  const given = personFields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}
