import { randomUUID } from 'node:crypto';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import {
  excuse as excuseBody,
  readVersion,
  returnWithQuestion as returnBody,
  snooze as snoozeBody,
  enterOnBehalf as statusBody,
} from '#bot/contract/request-bodies.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { confirmEntered } from '#bot/use-cases/requests/confirm-entered.ts';
import { enterOnBehalf } from '#bot/use-cases/requests/enter-on-behalf.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { handOver } from '#bot/use-cases/requests/hand-over.ts';
import type { RequestQuestion } from '#bot/use-cases/requests/handling.ts';
import { markSeen } from '#bot/use-cases/requests/mark-seen.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { snooze } from '#bot/use-cases/requests/snooze.ts';
import { takeExcuseBack } from '#bot/use-cases/requests/take-excuse-back.ts';
import { type Answer, type AnsweredPath, bodyOf, type Call, pathPart } from './api-call.ts';
import { presentConfirmed, presentHandedOver, presentHandled, presentSnoozed } from './presenters/request-presenter.ts';
import { presentOutcome } from './presenters/status-form-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';
import { rawOf } from './status-paths.ts';

/** What is done about one request: judged by who may judge it, put off and handed on by who answers it. */
export function requestPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const answers = { ...judging(wiring), ...answering(wiring) };
  return [
    ...Object.entries(answers).map(([verb, answer]): AnsweredPath => {
      return { method: 'post', path: `/api/rounds/:round/requests/:initiative/${verb}`, answer };
    }),
    { method: 'post', path: '/api/rounds/:round/snooze', answer: (call) => snoozed(wiring, call) },
    { method: 'post', path: managingPaths.enterOnBehalf, answer: (call) => entered(wiring, call) },
  ];
}

function judging(wiring: ServerWiring): Readonly<Record<string, Answer>> {
  const { ports } = wiring;
  return {
    acknowledge: async (call) => {
      const read = await bodyOf(call, readVersion);
      return presentHandled(await acknowledge(ports)({ ...(await aboutRequest(wiring, call)), ...read }));
    },
    return: async (call) => {
      const asked = await bodyOf(call, returnBody);
      return presentHandled(await returnWithQuestion(ports)({ ...(await aboutRequest(wiring, call)), ...asked }));
    },
    excuse: async (call) => {
      const { reason } = await bodyOf(call, excuseBody);
      return presentHandled(await excuse(ports)({ ...(await aboutRequest(wiring, call)), reason }));
    },
    'take-excuse-back': async (call) => presentHandled(await takeExcuseBack(ports)(await aboutRequest(wiring, call))),
  };
}

function answering(wiring: ServerWiring): Readonly<Record<string, Answer>> {
  const { ports } = wiring;
  return {
    seen: async (call) => {
      const read = await bodyOf(call, readVersion);
      await markSeen(ports)({ ...(await aboutRequest(wiring, call)), ...read });
      return {};
    },
    'hand-over': async (call) => presentHandedOver(await handOver(ports)(await aboutRequest(wiring, call))),
    'confirm-entered': async (call) => {
      const read = await bodyOf(call, readVersion);
      return presentConfirmed(await confirmEntered(ports)({ ...(await aboutRequest(wiring, call)), ...read }));
    },
  };
}

async function aboutRequest(wiring: ServerWiring, call: Call): Promise<RequestQuestion> {
  return { ...(await aboutRound(wiring, call)), initiativeId: pathPart(call, 'initiative') };
}

async function snoozed(wiring: ServerWiring, call: Call): Promise<object> {
  const { choice } = await bodyOf(call, snoozeBody);
  return presentSnoozed(await snooze(wiring.ports)({ ...(await aboutRound(wiring, call)), choice }));
}

async function entered(wiring: ServerWiring, call: Call): Promise<object> {
  const { raw, ...typed } = await bodyOf(call, statusBody);
  const { identity, at } = call;
  const input = { ...typed, identity, at, raw: rawOf(raw), newFormId: randomUUID() };
  return presentOutcome(await enterOnBehalf(wiring.ports)(input));
}
