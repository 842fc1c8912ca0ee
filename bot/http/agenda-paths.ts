import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { type AnsweredPath, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentAgenda } from './presenters/agenda-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The agendas of meetings, and what each of a group's meetings begins with. */
export function agendaPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: '/api/meetings/:meeting/agenda',
      answer: async (call) => presentAgenda(await readAgenda(ports)(await aboutMeeting(wiring, call))),
    },
  ];
}

async function aboutMeeting(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), meetingId: pathPart(call, 'meeting') };
}
