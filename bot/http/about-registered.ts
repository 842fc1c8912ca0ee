import type { PersonalQuestion } from '#bot/use-cases/people/personal.ts';
import { type Call, inPartnership, pathPart } from './api-call.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Whom of the register the call is about, and who asks. */
export async function aboutRegistered(wiring: ServerWiring, call: Call): Promise<PersonalQuestion> {
  return { ...(await inPartnership(wiring, call)), personId: pathPart(call, 'person') };
}
