import { managingPaths } from '#bot/contract/managing-paths.ts';
import {
  setAbsence as absenceBody,
  answerSteppingDown as answerBody,
  clearAbsence as clearBody,
  setPhone as phoneBody,
  changeRoles as rolesBody,
} from '#bot/contract/people.ts';
import { answerSteppingDown } from '#bot/use-cases/people/answer-stepping-down.ts';
import { askToStepDown } from '#bot/use-cases/people/ask-to-step-down.ts';
import { changeRoles } from '#bot/use-cases/people/change-roles.ts';
import { clearAbsence } from '#bot/use-cases/people/clear-absence.ts';
import type { PersonalQuestion } from '#bot/use-cases/people/personal.ts';
import { readPeople } from '#bot/use-cases/people/read-people.ts';
import { readSteppingDowns } from '#bot/use-cases/people/read-stepping-downs.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { setPhone } from '#bot/use-cases/people/set-phone.ts';
import { undoSteppingDown } from '#bot/use-cases/people/undo-stepping-down.ts';
import { type Answer, type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentPeople } from './presenters/people-presenter.ts';
import { presentSteppingDownNow, presentSteppingDowns } from './presenters/stepping-down-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Who people are, and what they and the coordinators change about it. */
export function peoplePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: managingPaths.people,
      answer: async (call) => presentPeople(await readPeople(ports)(await inPartnership(wiring, call))),
    },
    ...Object.entries(personal(wiring)).map(([verb, answer]): AnsweredPath => {
      return { method: 'post', path: `/api/people/:person/${verb}`, answer };
    }),
    {
      method: 'get',
      path: managingPaths.steppingDowns,
      answer: async (call) => presentSteppingDowns(await readSteppingDowns(ports)(await inPartnership(wiring, call))),
    },
    ...Object.entries(steppingDown(wiring)).map(([verb, answer]): AnsweredPath => {
      return { method: 'post', path: `/api/initiatives/:id/stepping-down${verb}`, answer };
    }),
  ];
}

/** Whoever has changed something about somebody is told that it is so, and reads the list again. */
function personal(wiring: ServerWiring): Readonly<Record<string, Answer>> {
  const { ports } = wiring;
  return {
    absence: async (call) => {
      const { was, ...absence } = await bodyOf(call, absenceBody);
      await setAbsence(ports)({ ...(await aboutPerson(wiring, call)), absence, was });
      return {};
    },
    'absence/clear': async (call) => {
      const { was } = await bodyOf(call, clearBody);
      await clearAbsence(ports)({ ...(await aboutPerson(wiring, call)), was });
      return {};
    },
    phone: async (call) => {
      const { phone } = await bodyOf(call, phoneBody);
      await setPhone(ports)({ ...(await aboutPerson(wiring, call)), phone });
      return {};
    },
    roles: async (call) => {
      const { roles, was } = await bodyOf(call, rolesBody);
      await changeRoles(ports)({ ...(await aboutPerson(wiring, call)), roles, was });
      return {};
    },
  };
}

function steppingDown(wiring: ServerWiring): Readonly<Record<string, Answer>> {
  const { ports } = wiring;
  return {
    '': async (call) => {
      const question = { ...(await inPartnership(wiring, call)), initiativeId: pathPart(call, 'id') };
      return presentSteppingDownNow(await askToStepDown(ports)(question));
    },
    '/:person': async (call) => {
      const { answer } = await bodyOf(call, answerBody);
      const question = { ...(await aboutPerson(wiring, call)), initiativeId: pathPart(call, 'id'), answer };
      const answered = await answerSteppingDown(ports)(question);
      return presentSteppingDownNow(answered.steppingDown, answered.isWithoutLead);
    },
    '/:person/undo': async (call) => {
      const question = { ...(await aboutPerson(wiring, call)), initiativeId: pathPart(call, 'id') };
      return presentSteppingDownNow(await undoSteppingDown(ports)(question));
    },
  };
}

async function aboutPerson(wiring: ServerWiring, call: Call): Promise<PersonalQuestion> {
  return { ...(await inPartnership(wiring, call)), personId: pathPart(call, 'person') };
}
