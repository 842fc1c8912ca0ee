import { randomUUID } from 'node:crypto';
import type { Response } from 'restify';
import { newPartnership } from '#bot/contract/new-partnership.ts';
import { paths } from '#bot/contract/paths.ts';
import { clearWaiting as clearWaitingBody } from '#bot/contract/waiting.ts';
import type { AskingKind } from '#bot/domain/allowance.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { factsOfError } from '#bot/log.ts';
import { clearWaiting } from '#bot/use-cases/clear-waiting.ts';
import { createPartnership } from '#bot/use-cases/create-partnership.ts';
import { type NoteSighting, noteSighting } from '#bot/use-cases/notices/note-sighting.ts';
import { readInitiative, readUpdates } from '#bot/use-cases/read-initiative.ts';
import { readMe } from '#bot/use-cases/read-me.ts';
import { readOperation } from '#bot/use-cases/read-operation.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { readStandings } from '#bot/use-cases/read-standings.ts';
import { readWaiting } from '#bot/use-cases/read-waiting.ts';
import { recognise } from '#bot/use-cases/recognise.ts';
import { agendaPaths } from './agenda-paths.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart, queryWord } from './api-call.ts';
import { auditPaths } from './audit-paths.ts';
import { calendarPaths } from './calendar-paths.ts';
import { channelPaths } from './channel-paths.ts';
import { decisionPaths } from './decision-paths.ts';
import { draftPaths } from './draft-paths.ts';
import { extractPaths } from './extract-paths.ts';
import { feedPaths } from './feed-paths.ts';
import { followingPaths } from './following-paths.ts';
import { goalPaths } from './goal-paths.ts';
import { listPaths } from './list-paths.ts';
import { meetingPaths } from './meeting-paths.ts';
import { minePaths } from './mine-paths.ts';
import { minutesPaths } from './minutes-paths.ts';
import { packPaths } from './pack-paths.ts';
import { peoplePaths } from './people-paths.ts';
import { practiceRoutes } from './practice-paths.ts';
import { presentInitiative, presentUpdates } from './presenters/initiative-presenter.ts';
import { presentMe } from './presenters/me-presenter.ts';
import { presentOperation } from './presenters/operation-presenter.ts';
import { presentOverview } from './presenters/overview-presenter.ts';
import { presentStandings } from './presenters/standings-presenter.ts';
import { presentWaiting } from './presenters/waiting-presenter.ts';
import { redactionPaths } from './redaction-paths.ts';
import { registerRoutes } from './register-paths.ts';
import { requestPaths } from './request-paths.ts';
import type { Handler } from './response-edge.ts';
import { roundPaths } from './round-paths.ts';
import { sendFile } from './send-file.ts';
import { leavingBody, sendJson } from './send-json.ts';
import { seriesPaths } from './series-paths.ts';
import type { ServerWiring } from './server-wiring.ts';
import { setUpRoutes } from './set-up-paths.ts';
import { settingsPaths } from './settings-paths.ts';
import { statusPaths } from './status-paths.ts';
import { strategyPagePaths } from './strategy-page-paths.ts';
import { strategyPaths } from './strategy-paths.ts';
import { writtenCasePaths } from './written-case-paths.ts';
import { yearlyPaths } from './yearly-paths.ts';

export type ApiRoute = { readonly method: 'get' | 'post'; readonly path: string; readonly handle: Handler };

/** The tab's API. Every route verifies the caller's token first; every answer is made by a presenter. */
export function apiRoutes(wiring: ServerWiring): readonly ApiRoute[] {
  const answered = [...overviewPaths(wiring), ...statusPaths(wiring), ...managingRoutes(wiring)];
  const entrance = { ...wiring, noteSighting: noteSighting(wiring.ports) };
  return answered.map((each) => {
    const { method, path } = each;
    return { method, path, handle: signedIn(entrance, 'file' in each ? 'file' : 'tab', sending(each)) };
  });
}

function sending(answered: AnsweredPath): Send {
  if ('file' in answered) return async (call, response) => sendFile(response, await answered.file(call));
  if (answered.method === 'post')
    return async (call, response) => response.json(200, leavingBody(await answered.answer(call)));
  return async (call, response) =>
    sendJson({ request: call.request, response }, { body: await answered.answer(call), at: call.at });
}

/** What stands before every answer: who is let in, and what is noted of them. */
type Entrance = Pick<ServerWiring, 'verify' | 'countAsking' | 'now' | 'log'> & { readonly noteSighting: NoteSighting };

function managingRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    ...minePaths(wiring),
    ...roundPaths(wiring),
    ...goalPaths(wiring),
    ...listPaths(wiring),
    ...extractPaths(wiring),
    ...auditPaths(wiring),
    ...packPaths(wiring),
    ...minutesPaths(wiring),
    ...yearlyPaths(wiring),
    ...meetingPaths(wiring),
    ...seriesPaths(wiring),
    ...calendarPaths(wiring),
    ...feedPaths(wiring),
    ...decisionPaths(wiring),
    ...writtenCasePaths(wiring),
    ...agendaPaths(wiring),
    ...followingPaths(wiring),
    ...draftPaths(wiring),
    ...requestPaths(wiring),
    ...peoplePaths(wiring),
    ...registerRoutes(wiring),
    ...redactionPaths(wiring),
    ...practiceRoutes(wiring),
    ...setUpRoutes(wiring),
    ...settingsPaths(wiring),
    ...strategyPaths(wiring),
    ...strategyPagePaths(wiring),
    ...channelPaths(wiring),
  ];
}

function overviewPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const answers = answersOf(wiring);
  return [
    { method: 'get', path: paths.me, answer: answers.me },
    { method: 'get', path: paths.overview, answer: answers.overview },
    { method: 'get', path: paths.standings, answer: answers.standings },
    { method: 'get', path: '/api/initiatives/:id', answer: answers.initiative },
    { method: 'get', path: '/api/initiatives/:id/updates', answer: answers.updates },
    { method: 'get', path: paths.waiting, answer: answers.waiting },
    { method: 'post', path: paths.clearWaiting, answer: answers.clearWaiting },
    { method: 'post', path: paths.partnerships, answer: answers.createPartnership },
    { method: 'get', path: paths.operation, answer: answers.operation },
  ];
}

type Send = (call: Call, response: Response) => Promise<void>;

function signedIn(entrance: Entrance, kind: AskingKind, send: Send): Handler {
  const { verify, countAsking, now, log, noteSighting } = entrance;
  return async (request, response) => {
    const caller = await verify(request.headers.authorization ?? '');
    const tooMuch = countAsking(caller.identity, kind);
    if (tooMuch) throw new Refusal('too_many_requests', { seconds: tooMuch.seconds });
    await send({ ...caller, request, at: now() }, response);
    // That somebody can be met in the tab is worth knowing, and never worth a refused answer.
    await noteSighting(caller.identity, 'tab', new Date().toISOString()).catch((error: unknown) =>
      log.warn('sighting_not_kept', factsOfError(error)),
    );
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
    standings: async (call: Call) => presentStandings(await readStandings(ports)(await inPartnership(wiring, call))),
    initiative: async (call: Call) => {
      const question = { ...(await inPartnership(wiring, call)), initiativeId: pathPart(call, 'id') };
      return presentInitiative(await readInitiative(ports)(question));
    },
    updates: async (call: Call) => {
      const question = { ...(await inPartnership(wiring, call)), initiativeId: pathPart(call, 'id') };
      const read = await readUpdates(ports)({ ...question, beforeVersion: beforeOf(call) });
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
      const operation = await readOperation(ports)(call.identity, partnershipId, call.at);
      const [isReachable, scheduler] = await Promise.all([wiring.isStorageReachable(), wiring.schedulerState()]);
      const storage = isReachable ? 'ok' : 'down';
      return presentOperation(operation, { version: wiring.version, startedAt, storage, scheduler });
    },
  };
}

async function answerClearWaiting(wiring: ServerWiring, call: Call): Promise<object> {
  const { partnershipId } = await inPartnership(wiring, call);
  const body = await bodyOf(call, clearWaitingBody);
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

/** A set-up with all its texts may come with it. */
const mostSetUpBytes = 2 * 1024 * 1024;

async function answerCreatePartnership(wiring: ServerWiring, call: Call): Promise<object> {
  const body = await bodyOf(call, newPartnership, mostSetUpBytes);
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

function beforeOf(call: Call): number {
  const before = Number(queryWord(call, 'before'));
  if (!Number.isSafeInteger(before) || before < 1) throw new Refusal('invalid_input', { field: 'before' });
  return before;
}
