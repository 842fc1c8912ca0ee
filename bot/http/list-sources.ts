import type { FetchList, ListName } from '#bot/contract/lists.ts';
import { currentRound } from '#bot/domain/overview.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import {
  readInitiativeDecisions,
  readMeetingDecisions,
  readOpenDecisions,
} from '#bot/use-cases/decisions/read-decisions.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { readPeople } from '#bot/use-cases/people/read-people.ts';
import { readRegister } from '#bot/use-cases/people/read-register.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readOperation } from '#bot/use-cases/read-operation.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { readReach } from '#bot/use-cases/requests/read-reach.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import type { Asking } from './api-call.ts';
import { agendaList } from './lists/agenda-list.ts';
import { auditList } from './lists/audit-list.ts';
import { decisionList } from './lists/decision-list.ts';
import { gridList } from './lists/grid-list.ts';
import { headcountList } from './lists/headcount-list.ts';
import { historyList } from './lists/history-list.ts';
import { initiativeList } from './lists/initiative-list.ts';
import type { ListParts, Wording } from './lists/list-parts.ts';
import { meetingList } from './lists/meeting-list.ts';
import { peopleList } from './lists/people-list.ts';
import { reachList } from './lists/reach-list.ts';
import { registerList } from './lists/register-list.ts';
import { sendsList } from './lists/sends-list.ts';
import { presentAgenda } from './presenters/agenda-presenter.ts';
import { presentDecisions, presentMeetingDecisions } from './presenters/decision-presenter.ts';
import { presentMeetingRead, presentMeetings } from './presenters/meeting-presenter.ts';
import { presentSends } from './presenters/operation-presenter.ts';
import { presentOverview } from './presenters/overview-presenter.ts';
import { presentPeople } from './presenters/people-presenter.ts';
import { presentReachReport } from './presenters/reach-presenter.ts';
import { presentRegister } from './presenters/register-presenter.ts';
import { presentGrid } from './presenters/round-grid-presenter.ts';
import { readHistory } from './read-history.ts';
import { readTrail } from './read-trail.ts';
import type { ServerWiring } from './server-wiring.ts';

export type ListQuestion = Asking & {
  readonly asked: FetchList;
  readonly wording: Wording;
  readonly partnership: Partnership;
};

export type ListSource = (question: ListQuestion) => Promise<ListParts>;

/** Each list from the very use-case and presenter that its screen is answered by. */
export function listSources({ ports }: Pick<ServerWiring, 'ports'>): Readonly<Record<ListName, ListSource>> {
  return {
    ...sourcesOfStatus(ports),
    ...sourcesOfGroups(ports),
    ...sourcesOfMeeting(ports),
    ...sourcesOfOperation(ports),
  };
}

type Sources<TName extends ListName> = Readonly<Record<TName, ListSource>>;

function sourcesOfStatus(ports: Ports): Sources<'initiatives' | 'grid' | 'reach' | 'history'> {
  return {
    initiatives: async (question) =>
      initiativeList(presentOverview(await readOverview(ports)(question), question.at), question.wording),
    grid: async (question) => {
      const about = { ...question, roundId: aboutOf(question) };
      const [grid, people] = await Promise.all([readGrid(ports)(about), readPeople(ports)(question)]);
      return gridList(presentGrid(grid, people), question.wording);
    },
    reach: async (question) => {
      const roundId = question.asked.about ?? currentRound(await readRounds(ports)(question))?.id ?? null;
      const [reaches, people] = await Promise.all([
        readReach(ports)({ ...question, roundId }),
        readPeople(ports)(question),
      ]);
      return reachList(presentReachReport({ roundId, reaches }, people), question.wording);
    },
    history: async (question) => historyList(await readHistory(ports, question, aboutOf(question)), question.wording),
  };
}

function sourcesOfGroups(ports: Ports): Sources<'decisions' | 'meetings'> {
  return {
    decisions: async (question) => {
      const { about } = question.asked;
      const read =
        about === undefined
          ? await readOpenDecisions(ports)(question)
          : await readInitiativeDecisions(ports)({ ...question, initiativeId: about });
      return decisionList(presentDecisions(read), question.wording);
    },
    meetings: async (question) => {
      const { from = null, before = null } = question.asked;
      return meetingList(presentMeetings(await readMeetings(ports)({ ...question, from, before })), question.wording);
    },
  };
}

function sourcesOfMeeting(ports: Ports): Sources<'agenda' | 'meeting-decisions' | 'headcount'> {
  const aboutMeeting = (question: ListQuestion) => ({ ...question, meetingId: aboutOf(question) });
  return {
    agenda: async (question) =>
      agendaList(presentAgenda(await readAgenda(ports)(aboutMeeting(question))), question.wording),
    'meeting-decisions': async (question) =>
      decisionList(
        presentMeetingDecisions(await readMeetingDecisions(ports)(aboutMeeting(question))),
        question.wording,
      ),
    headcount: async (question) => {
      const { headcount } = presentMeetingRead(await readMeeting(ports)(aboutMeeting(question)));
      if (!headcount) throw new Refusal('not_allowed');
      return headcountList(headcount, question.wording);
    },
  };
}

function sourcesOfOperation(ports: Ports): Sources<'people' | 'register' | 'audit' | 'sends'> {
  return {
    people: async (question) => peopleList(presentPeople(await readPeople(ports)(question)), question.wording),
    register: async (question) => registerList(presentRegister(await readRegister(ports)(question)), question.wording),
    audit: async (question) => auditList(await readTrail(ports, question), question.wording),
    sends: async ({ identity, partnershipId, at, wording }) =>
      sendsList({ sends: presentSends(await readOperation(ports)(identity, partnershipId, at)) }, wording),
  };
}

function aboutOf({ asked }: ListQuestion): string {
  if (asked.about === undefined) throw new Refusal('invalid_input', { field: 'about' });
  return asked.about;
}
