import { letGo as letGoBody } from '#bot/contract/register.ts';
import { letGo, readLeaving } from '#bot/use-cases/people/let-go.ts';
import { takeBack } from '#bot/use-cases/people/take-back.ts';
import { aboutRegistered } from './about-registered.ts';
import { type AnsweredPath, bodyOf, queryWord } from './api-call.ts';
import { presentLeaving } from './presenters/leaving-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Somebody leaves: what they have open, handing it over, and taking them back. */
export function leavingRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: '/api/register/:person/leaving',
      answer: async (call) => {
        const question = {
          ...(await aboutRegistered(wiring, call)),
          successorId: queryWord(call, 'successor'),
          isWithRoles: queryWord(call, 'roles') === '1',
        };
        return presentLeaving(await readLeaving(ports)(question));
      },
    },
    {
      method: 'post',
      path: '/api/register/:person/leaving',
      answer: async (call) => {
        const body = await bodyOf(call, letGoBody);
        const { person } = await letGo(ports)({ ...(await aboutRegistered(wiring, call)), ...body });
        return { id: person.id };
      },
    },
    {
      method: 'post',
      path: '/api/register/:person/take-back',
      answer: async (call) => {
        const { id } = await takeBack(ports)(await aboutRegistered(wiring, call));
        return { id };
      },
    },
  ];
}
