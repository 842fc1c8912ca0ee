import { beginPractice as beginBody, endPractice as endBody, practicePaths } from '#bot/contract/practice.ts';
import { beginPractice } from '#bot/use-cases/practice/begin-practice.ts';
import { endPractice } from '#bot/use-cases/practice/end-practice.ts';
import { type AnsweredPath, bodyOf, inPartnership } from './api-call.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Practice partnerships: begun beside a real one, and taken away whole. */
export function practiceRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'post',
      path: practicePaths.begin,
      answer: async (call) => {
        const body = await bodyOf(call, beginBody);
        const { id, name } = await beginPractice(ports)({ ...(await inPartnership(wiring, call)), ...body });
        return { id, name };
      },
    },
    {
      method: 'post',
      path: practicePaths.end,
      answer: async (call) => {
        const { name } = await bodyOf(call, endBody);
        await endPractice(ports)({ ...(await inPartnership(wiring, call)), typedName: name });
        return { ended: true };
      },
    },
  ];
}
