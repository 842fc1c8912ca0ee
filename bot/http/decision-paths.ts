import {
  changeDecision as changeBody,
  decisionPaths as paths,
  tellOutcome as tellBody,
  writeDecision as writeBody,
} from '#bot/contract/decisions.ts';
import { decisionFields } from '#bot/domain/decision-problem.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import type { DecisionsRead } from '#bot/use-cases/decisions/decision-sight.ts';
import {
  readDecision,
  readInitiativeDecisions,
  readMeetingDecisions,
  readOpenDecisions,
} from '#bot/use-cases/decisions/read-decisions.ts';
import { tellOutcome } from '#bot/use-cases/decisions/tell-outcome.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentDecision, presentDecisions, presentMeetingDecisions } from './presenters/decision-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What was decided, and what became of it. */
export function decisionPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [...readPaths(wiring), ...writePaths(wiring)];
}

function readPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: paths.open,
      answer: async (call) => presentDecisions(await readOpenDecisions(ports)(await inPartnership(wiring, call))),
    },
    {
      method: 'get',
      path: '/api/decisions/:decision',
      answer: async (call) => only(await readDecision(ports)(await aboutDecision(wiring, call))),
    },
    {
      method: 'get',
      path: '/api/meetings/:meeting/decisions',
      answer: async (call) => presentMeetingDecisions(await readMeetingDecisions(ports)(await ofMeeting(wiring, call))),
    },
    {
      method: 'get',
      path: '/api/initiatives/:initiative/decisions',
      answer: async (call) => {
        const question = { ...(await inPartnership(wiring, call)), initiativeId: pathPart(call, 'initiative') };
        return presentDecisions(await readInitiativeDecisions(ports)(question));
      },
    },
  ];
}

function writePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'post',
      path: '/api/meetings/:meeting/decisions',
      answer: async (call) => {
        const { formId, raw, lang } = await bodyOf(call, writeBody);
        const input = { ...(await ofMeeting(wiring, call)), formId, lang, raw: rawDecisionOf(raw) };
        return only(await writeDecision(ports)(input));
      },
    },
    {
      method: 'post',
      path: '/api/decisions/:decision',
      answer: async (call) => {
        const { version, raw, lang } = await bodyOf(call, changeBody);
        const input = { ...(await aboutDecision(wiring, call)), version, lang, raw: rawDecisionOf(raw) };
        const changed = await changeDecision(ports)(input);
        return { kind: changed.kind, decision: presentDecision(changed, changed.decision) };
      },
    },
    {
      method: 'post',
      path: '/api/decisions/:decision/outcome',
      answer: async (call) => {
        const told = await bodyOf(call, tellBody);
        return only(await tellOutcome(ports)({ ...(await aboutDecision(wiring, call)), ...told }));
      },
    },
  ];
}

async function aboutDecision(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), decisionId: pathPart(call, 'decision') };
}

async function ofMeeting(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), meetingId: pathPart(call, 'meeting') };
}

/** A decision that its writer may no longer see is as if there was none. */
function only(read: DecisionsRead): object {
  const [seen] = read.decisions;
  if (!seen) throw new Refusal('no_such_decision');
  return presentDecision(read, seen);
}

function rawDecisionOf(typed: Readonly<Partial<Record<keyof RawDecision, string | undefined>>>): RawDecision {
  const given = decisionFields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}
