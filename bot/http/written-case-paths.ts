import {
  answerCase as answerBody,
  writtenCasePaths as paths,
  sendCase as sendBody,
} from '#bot/contract/written-cases.ts';
import { caseFields, type RawCase } from '#bot/domain/parse-case.ts';
import type { WrittenCase } from '#bot/domain/written-case.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import { answerCase } from '#bot/use-cases/written-cases/answer-case.ts';
import { caseSeenBy, readWrittenCases } from '#bot/use-cases/written-cases/case-now.ts';
import { sendCase } from '#bot/use-cases/written-cases/send-case.ts';
import { withdrawCase } from '#bot/use-cases/written-cases/withdraw-case.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentWrittenCase, presentWrittenCases } from './presenters/written-case-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What the steering group decides in writing between its meetings. */
export function writtenCasePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: paths.cases,
      answer: async (call) => presentWrittenCases(await readWrittenCases(ports)(await inPartnership(wiring, call))),
    },
    {
      method: 'post',
      path: paths.cases,
      answer: async (call) => {
        const { raw, ...rest } = await bodyOf(call, sendBody);
        return shown(await sendCase(ports)({ ...(await inPartnership(wiring, call)), ...rest, raw: rawCaseOf(raw) }));
      },
    },
    {
      method: 'post',
      path: '/api/written-cases/:case/answer',
      answer: async (call) => {
        const said = await bodyOf(call, answerBody);
        return shown(await answerCase(ports)({ ...(await aboutCase(wiring, call)), ...said }));
      },
    },
    {
      method: 'post',
      path: '/api/written-cases/:case/withdraw',
      answer: async (call) => shown(await withdrawCase(ports)(await aboutCase(wiring, call))),
    },
  ];
}

function shown(read: DecisionReader & { readonly written: WrittenCase }): object {
  return presentWrittenCase(read, caseSeenBy(read, read.written));
}

async function aboutCase(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), caseId: pathPart(call, 'case') };
}

function rawCaseOf(typed: Readonly<Partial<Record<keyof RawCase, string | undefined>>>): RawCase {
  const given = caseFields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}
