import { randomUUID } from 'node:crypto';
import type { Request } from 'restify';
import * as v from 'valibot';
import { newPartnership } from '#bot/contract/new-partnership.ts';
import { paths } from '#bot/contract/paths.ts';
import { clearWaiting as clearWaitingBody } from '#bot/contract/waiting.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { clearWaiting } from '#bot/use-cases/clear-waiting.ts';
import { createPartnership } from '#bot/use-cases/create-partnership.ts';
import { readInitiative, readUpdates } from '#bot/use-cases/read-initiative.ts';
import { readMe } from '#bot/use-cases/read-me.ts';
import { readOperation } from '#bot/use-cases/read-operation.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { readWaiting } from '#bot/use-cases/read-waiting.ts';
import { recognise } from '#bot/use-cases/recognise.ts';
import { presentInitiative, presentUpdates } from './presenters/initiative-presenter.ts';
import { presentMe } from './presenters/me-presenter.ts';
import { presentOperation } from './presenters/operation-presenter.ts';
import { presentOverview } from './presenters/overview-presenter.ts';
import { presentWaiting } from './presenters/waiting-presenter.ts';
import { readJson } from './read-json.ts';
import type { Handler } from './response-edge.ts';
import type { ServerWiring } from './server-wiring.ts';

export type ApiRoute = { readonly method: 'get' | 'post'; readonly path: string; readonly handle: Handler };

/** A request whose token was verified. */
type Call = { readonly identity: Identity; readonly name: string; readonly request: Request; readonly at: string };
type Answer = (call: Call) => Promise<object>;

const mostBodyBytes = 64 * 1024;

/** The tab's API. Every route verifies the caller's token first; every answer is made by a presenter. */
export function apiRoutes(wiring: ServerWiring): readonly ApiRoute[] {
  const route = (method: ApiRoute['method'], path: string, answer: Answer): ApiRoute => ({
    method,
    path,
    handle: signedIn(wiring, answer),
  });
  const answers = answersOf(wiring);
  return [
    route('get', paths.me, answers.me),
    route('get', paths.overview, answers.overview),
    route('get', '/api/initiatives/:id', answers.initiative),
    route('get', '/api/initiatives/:id/updates', answers.updates),
    route('get', paths.waiting, answers.waiting),
    route('post', paths.clearWaiting, answers.clearWaiting),
    route('post', paths.partnerships, answers.createPartnership),
    route('get', paths.operation, answers.operation),
  ];
}

function signedIn(wiring: ServerWiring, answer: Answer): Handler {
  return async (request, response) => {
    const caller = await wiring.verify(request.headers.authorization ?? '');
    response.json(200, await answer({ ...caller, request, at: wiring.now() }));
  };
}

function answersOf(wiring: ServerWiring) {
  const { ports } = wiring;
  const me = readMe(ports, recognise(ports, wiring.firstAdministrator));
  const startedAt = new Date().toISOString();
  return {
    me: async ({ identity, name, at }: Call) =>
      presentMe(await me({ identity, name, seenIn: 'tab', at }), { ...wiring, name, at }),
    overview: async (call: Call) =>
      presentOverview(await readOverview(ports)(await inPartnership(wiring, call)), call.at),
    initiative: async (call: Call) => {
      const question = { ...(await inPartnership(wiring, call)), initiativeId: idOf(call.request) };
      return presentInitiative(await readInitiative(ports)(question));
    },
    updates: async (call: Call) => {
      const question = { ...(await inPartnership(wiring, call)), initiativeId: idOf(call.request) };
      const read = await readUpdates(ports)({ ...question, beforeVersion: beforeOf(call.request) });
      return presentUpdates(read, read.people);
    },
    waiting: async (call: Call) => {
      const { partnershipId } = await inPartnership(wiring, call);
      return presentWaiting(await readWaiting(ports)(call.identity, partnershipId));
    },
    clearWaiting: (call: Call) => answerClearWaiting(wiring, call),
    createPartnership: (call: Call) => answerCreatePartnership(wiring, call),
    operation: async (call: Call) => {
      const { partnershipId } = await inPartnership(wiring, call);
      const operation = await readOperation(ports)(call.identity, partnershipId);
      const storage = (await wiring.isStorageReachable()) ? 'ok' : 'down';
      return presentOperation(operation, { version: wiring.version, startedAt, storage });
    },
  };
}

async function answerClearWaiting(wiring: ServerWiring, call: Call): Promise<object> {
  const { partnershipId } = await inPartnership(wiring, call);
  const body = parsed(clearWaitingBody, await readJson(call.request, mostBodyBytes));
  const person = await clearWaiting(wiring.ports)({
    caller: call.identity,
    partnershipId,
    identity: { tenantId: body.tenantId, objectId: body.objectId },
    is: body.is,
    newPersonId: randomUUID(),
    at: call.at,
  });
  return { id: person.id, name: person.name };
}

async function answerCreatePartnership(wiring: ServerWiring, call: Call): Promise<object> {
  const body = parsed(newPartnership, await readJson(call.request, mostBodyBytes));
  const partnership = await createPartnership(wiring.ports)({
    ...body,
    caller: call.identity,
    callerName: call.name,
    allowedTenants: wiring.allowedTenants,
    newPersonId: randomUUID(),
    at: call.at,
  });
  return { id: partnership.id, name: partnership.name };
}

/** The partnership asked about: named, or the caller's first. Naming one the caller is not in refuses later, when it is read. */
async function inPartnership(wiring: ServerWiring, { identity, request, at }: Call) {
  const named: unknown = request.query?.partnership;
  if (typeof named === 'string' && named !== '') return { identity, partnershipId: named, at };
  const [first] = await wiring.ports.directory.partnershipsOf(identity);
  if (first === undefined) throw new Refusal('unknown_person');
  return { identity, partnershipId: first, at };
}

function idOf(request: Request): string {
  const id: unknown = request.params?.id;
  if (typeof id !== 'string') throw new Refusal('no_such_initiative');
  return id;
}

function beforeOf(request: Request): number {
  const before = Number(request.query?.before);
  if (!Number.isSafeInteger(before) || before < 1) throw new Refusal('invalid_input', { field: 'before' });
  return before;
}

function parsed<const TSchema extends v.GenericSchema>(schema: TSchema, body: unknown): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '');
  throw new Refusal('invalid_input', { fields: [...new Set(fields)] });
}
