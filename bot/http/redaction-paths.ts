import {
  decideRedaction as decideBody,
  redactionPaths as paths,
  reportText as reportBody,
} from '#bot/contract/redactions.ts';
import { decideRedaction, readHiddenText, readRedactions } from '#bot/use-cases/redactions/read-redactions.ts';
import { reportText } from '#bot/use-cases/redactions/report-text.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentHiddenText, presentRedactions } from './presenters/redaction-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Personal data that somebody has found in a text: hidden for all, and kept for whoever is responsible for it. */
export function redactionPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: paths.redactions,
      answer: async (call) => presentRedactions(await readRedactions(ports)(await inPartnership(wiring, call))),
    },
    {
      method: 'post',
      path: paths.redactions,
      answer: async (call) => {
        const body = await bodyOf(call, reportBody);
        const { hiddenOn } = await reportText(ports)({ ...(await inPartnership(wiring, call)), ...body });
        return { hiddenOn };
      },
    },
    {
      method: 'post',
      path: '/api/redactions/:redaction/read',
      answer: async (call) => presentHiddenText(await readHiddenText(ports)(await aboutRedaction(wiring, call))),
    },
    {
      method: 'post',
      path: '/api/redactions/:redaction/decide',
      answer: async (call) => {
        const body = await bodyOf(call, decideBody);
        const { state } = await decideRedaction(ports)({ ...(await aboutRedaction(wiring, call)), ...body });
        return { state };
      },
    },
  ];
}

async function aboutRedaction(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), redactionId: pathPart(call, 'redaction') };
}
