import * as v from 'valibot';
import {
  addPoint as addBody,
  carryOver as carryBody,
  changePoint as changeBody,
  movePoint as moveBody,
  proposePoint as proposeBody,
  seenPoint as seenBody,
  agendaTemplate as templateBody,
  waitingPoint as waitingBody,
} from '#bot/contract/agenda-bodies.ts';
import { groups } from '#bot/domain/channel.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { addPoint } from '#bot/use-cases/agenda/add-point.ts';
import { changeTemplate, readTemplate, type TemplateQuestion } from '#bot/use-cases/agenda/agenda-template.ts';
import { carryOver } from '#bot/use-cases/agenda/carry-over.ts';
import type { AgendaSaved } from '#bot/use-cases/agenda/change-agenda.ts';
import { changePoint } from '#bot/use-cases/agenda/change-point.ts';
import { movePoint } from '#bot/use-cases/agenda/move-point.ts';
import { proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { putOffPoint } from '#bot/use-cases/agenda/put-off-point.ts';
import { type ReadAgenda, readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { removePoint } from '#bot/use-cases/agenda/remove-point.ts';
import { dropPoint, takePoint } from '#bot/use-cases/agenda/take-point.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { aboutMeeting } from './meeting-paths.ts';
import { presentAgenda, presentProposed, presentSaved, presentTemplate } from './presenters/agenda-presenter.ts';
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
    {
      method: 'post',
      path: '/api/meetings/:meeting/agenda/propose',
      answer: async (call) => {
        const { formId, ...typed } = await bodyOf(call, proposeBody);
        const question = await aboutMeeting(wiring, call);
        return presentProposed(await proposePoint(ports)({ ...question, newPointId: formId, typed }));
      },
    },
    ...pointPaths(wiring),
    ...waitingPaths(wiring),
    ...templatePaths(wiring),
  ];
}

type Change = (call: Call, question: ReadAgenda) => Promise<AgendaSaved>;

/** A coordinator's change of an agenda, answered with the agenda as it then stands. */
function changing(wiring: ServerWiring, path: string, change: Change): AnsweredPath {
  return {
    method: 'post',
    path: `/api/meetings/:meeting/agenda/${path}`,
    answer: async (call) => presentSaved(await change(call, await aboutMeeting(wiring, call))),
  };
}

function pointPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const ofPoint = (call: Call, question: ReadAgenda) => ({ ...question, pointId: pathPart(call, 'point') });
  return [
    changing(wiring, 'points', async (call, question) => {
      const { formId, ...typed } = await bodyOf(call, addBody);
      return addPoint(ports)({ ...question, newPointId: formId, typed });
    }),
    changing(wiring, 'points/:point/change', async (call, question) => {
      const { version, ...typed } = await bodyOf(call, changeBody);
      return changePoint(ports)({ ...ofPoint(call, question), version, typed });
    }),
    changing(wiring, 'points/:point/move', async (call, question) =>
      movePoint(ports)({ ...ofPoint(call, question), ...(await bodyOf(call, moveBody)) }),
    ),
    changing(wiring, 'points/:point/remove', async (call, question) =>
      removePoint(ports)({ ...ofPoint(call, question), ...(await bodyOf(call, seenBody)) }),
    ),
    changing(wiring, 'points/:point/put-off', async (call, question) =>
      putOffPoint(ports)({ ...ofPoint(call, question), ...(await bodyOf(call, seenBody)) }),
    ),
  ];
}

function waitingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    changing(wiring, 'take', async (call, question) =>
      takePoint(ports)({ ...question, ...(await bodyOf(call, waitingBody)) }),
    ),
    changing(wiring, 'drop', async (call, question) =>
      dropPoint(ports)({ ...question, ...(await bodyOf(call, waitingBody)) }),
    ),
    changing(wiring, 'carry-over', async (call, question) =>
      carryOver(ports)({ ...question, ...(await bodyOf(call, carryBody)) }),
    ),
  ];
}

function templatePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const path = '/api/groups/:group/agenda';
  return [
    {
      method: 'get',
      path,
      answer: async (call) => presentTemplate(await readTemplate(ports)(await ofGroup(wiring, call))),
    },
    {
      method: 'post',
      path,
      answer: async (call) => {
        const body = await bodyOf(call, templateBody);
        const question = await ofGroup(wiring, call);
        return presentTemplate(await changeTemplate(ports)({ ...question, ...body, at: call.at }));
      },
    },
  ];
}

async function ofGroup(wiring: ServerWiring, call: Call): Promise<TemplateQuestion> {
  const { identity, partnershipId } = await inPartnership(wiring, call);
  const group = v.safeParse(v.picklist(groups), pathPart(call, 'group'));
  if (!group.success) throw new Refusal('invalid_input', { field: 'group' });
  return { identity, partnershipId, group: group.output };
}
