import assert from 'node:assert/strict';
import * as v from 'valibot';
import { sampleObjectId, sampleTenants } from '#bot/demo/sample-tenants.ts';
import type { Identity } from '#bot/domain/person.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aPerson, aSeed } from '#test/support/builders.ts';
import type { Answer, Ask, ProductionServer } from './production-server.ts';

/** Everybody whose sight and rights are told apart: by sample person, or by an identity that is none. */
export const actors = {
  'coordinator of the municipality': 'koordinator-kommune',
  'coordinator of the police': 'koordinator-politi',
  'lead of Havnefronten': 'tovholder-havnefronten',
  'lead of Tryg bydel': 'tovholder-tryg-bydel',
  'deputy of Havnefronten': 'stedfortraeder-havnefronten',
  'steering group': 'styregruppe-region',
  communication: 'formidling-kommune',
  reader: 'laeser-region',
  administrator: 'administrator-kommune',
  'somebody unknown': 'ny-medarbejder',
  'member of another partnership': { tenantId: sampleTenants['aalborg-kommune'], objectId: sampleObjectId(500) },
  'somebody from another tenant': { tenantId: 'dddddddd-0000-4000-8000-00000000000d', objectId: sampleObjectId(501) },
} as const satisfies Record<string, string | Identity>;
export type Actor = keyof typeof actors;

/** A second partnership, with one person in it who may sign in. */
export async function seedAnotherPartnership({ surroundings }: ProductionServer): Promise<void> {
  const { stores, demo } = surroundings;
  const member = aPerson({ identities: [actors['member of another partnership']] });
  await seedPartnership(stores)(aSeed({ people: [member] }), demo.now());
}

/** Asks as one of them; always about the sample partnership. */
export async function askAsActor(server: ProductionServer, actor: Actor, question: Ask): Promise<Answer> {
  const who: string | Identity = actors[actor];
  const path = `${question.path}${question.path.includes('?') ? '&' : '?'}partnership=tryg-aalborg`;
  if (typeof who === 'string') return server.askAs(who, { ...question, path });
  const { demo } = server.surroundings;
  const newcomer = demo.roster.person('ny-medarbejder');
  if (!newcomer) throw new Error('no newcomer');
  const token = await demo.issuer.signTabToken({ ...newcomer, tenantId: who.tenantId, aadObjectId: who.objectId });
  return server.ask({ ...question, path, headers: { authorization: `Bearer ${token}`, ...question.headers } });
}

/** A POST of JSON. */
export function posted(path: string, body: unknown): Ask {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** What somebody posts; the body is empty where none is given. */
export type Said = { readonly by: string; readonly path: string; readonly body?: unknown };

/** Posts as a sample person and reads the answer by its contract; anything but 200 fails the test. */
export async function done<T>(
  server: ProductionServer,
  schema: v.GenericSchema<unknown, T>,
  { by, path, body = {} }: Said,
): Promise<T> {
  const { status, text } = await server.askAs(by, posted(path, body));
  assert.equal(status, 200, text);
  return v.parse(schema, JSON.parse(text));
}
