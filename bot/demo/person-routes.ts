import * as v from 'valibot';
import { apiSentences } from './api-sentences.ts';
import type { DemoClock } from './clock.ts';
import type { DemoPerson } from './demo-person.ts';
import { refused } from './dispatch.ts';
import type { Issuer } from './issuer.ts';
import { lastInstant } from './last-instant.ts';
import { readBody } from './read-body.ts';
import type { DemoAnswer, DemoRoute } from './routes.ts';

export type PersonParts = {
  readonly people: readonly DemoPerson[];
  readonly issuer: Issuer;
  readonly clock: DemoClock;
};

const tokenRequest = v.object({ personId: v.string() });
const clockRequest = v.object({ now: v.pipe(v.string(), v.isoTimestamp(apiSentences.notAnInstant)) });

/** Who there is, their sign-in, and the partnership's clock. */
export function personRoutes({ people, issuer, clock }: PersonParts): readonly DemoRoute[] {
  return [
    { method: 'GET', path: '/demo/people', answer: () => ({ status: 200, body: people.map(shown) }) },
    {
      method: 'POST',
      path: '/demo/token',
      answer: async ({ body }) => {
        const { personId } = readBody(tokenRequest, body);
        const person = people.find((one) => one.id === personId);
        if (!person) return refused(404, apiSentences.noSuchPerson);
        return { status: 200, body: { token: await issuer.signTabToken(person) } };
      },
    },
    {
      method: 'GET',
      path: '/demo/clock',
      answer: async () => ({ status: 200, body: { now: clock.now(), next: await clock.next() } }),
    },
    {
      method: 'PUT',
      path: '/demo/clock',
      answer: ({ body }) => moveClock(clock, readBody(clockRequest, body).now),
    },
  ];
}

async function moveClock(clock: DemoClock, now: string): Promise<DemoAnswer> {
  const instant = new Date(now).toISOString();
  if (instant >= lastInstant) return refused(400, apiSentences.tooFar);
  const outcome = await clock.moveTo(instant);
  if (outcome === 'back_in_time') return refused(400, apiSentences.backInTime);
  return { status: 200, body: { now: clock.now() } };
}

function shown(person: DemoPerson): DemoPerson {
  const { id, name, role, organisation, initiatives, aadObjectId, tenantId } = person;
  return { id, name, role, organisation, initiatives, aadObjectId, tenantId };
}
