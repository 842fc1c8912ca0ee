import type { Decision } from '#bot/domain/decision.ts';
import { type InitiativeStatus, statusAfter } from '#bot/domain/initiative-status.ts';
import { notStarted, type Round, type StatusRequest } from '#bot/domain/round.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { partnershipSeed } from '#bot/domain/seed-file.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';
import { fingerprintOf } from '#bot/use-cases/fingerprint.ts';
import { contentOfAnswer, type SampleAnswer } from './sample-answer.ts';
import { deadlineAnswers } from './sample-answers-deadline.ts';
import { springAnswers } from './sample-answers-spring.ts';
import { winterAnswers } from './sample-answers-winter.ts';
import { sampleDeliveries } from './sample-deliveries.ts';
import { sampleMeetings } from './sample-meetings.ts';
import { sampleDeputiesOf, sampleLeadsOf, samplePeople } from './sample-people.ts';
import { springRound, winterRound } from './sample-rounds.ts';
import { sampleSnapshots } from './sample-snapshot.ts';
import { sampleTenants } from './sample-tenants.ts';

/** The real strategy with sample people, one closed round and one that is open and partly answered. */
export function samplePartnership(): PartnershipSeed {
  const template = partnershipSeed(trygAalborg3);
  const updates = sampleUpdates();
  const initiatives = template.initiatives.map(({ initiative, description }) => ({
    initiative: {
      ...initiative,
      leadIds: sampleLeadsOf(initiative.id),
      deputyIds: sampleDeputiesOf(initiative.id),
    },
    description,
  }));
  const rounds = [winterRound, springRound].map((round) => ({
    round,
    requests: template.statuses.map(({ initiativeId }) => requestIn(round, initiativeId, updates)),
  }));
  const sample = { initiatives: initiatives.map(({ initiative }) => initiative), people: samplePeople, updates };
  const { timeZone } = template.partnership;
  return {
    partnership: {
      ...template.partnership,
      sampleData: true,
      organisations: template.partnership.organisations.map((organisation) => ({
        ...organisation,
        tenantId: Object.entries(sampleTenants).find(([id]) => id === organisation.id)?.[1] ?? null,
      })),
    },
    initiatives,
    people: samplePeople,
    rounds,
    updates,
    statuses: template.statuses.map(({ initiativeId }) => statusNow(initiativeId, updates)),
    deliveries: sampleDeliveries({ ...sample, round: springRound, timeZone }),
    meetings: sampleMeetings(),
    snapshots: rounds.flatMap((each) => sampleSnapshots({ ...sample, ...each, timeZone })),
  };
}

/** In the order they were sent. */
function sampleUpdates(): readonly StatusUpdate[] {
  const updates: StatusUpdate[] = [];
  for (const answer of [...winterAnswers, ...deadlineAnswers]) updates.push(updateOf(answer, winterRound, updates));
  for (const answer of springAnswers) updates.push(updateOf(answer, springRound, updates));
  return updates;
}

function updateOf(answer: SampleAnswer, round: Round, earlier: readonly StatusUpdate[]): StatusUpdate {
  const before = earlier.findLast(({ initiativeId }) => initiativeId === answer.initiativeId);
  const content = answer.wrote ? contentOfAnswer(answer.wrote) : before?.content;
  const author = samplePeople.find(({ id }) => id === answer.authorId);
  if (!content || !author) throw new Error(`The sample answer for ${answer.initiativeId} leans on nothing`);
  return {
    initiativeId: answer.initiativeId,
    roundId: round.id,
    version: (before?.version ?? 0) + 1,
    content,
    unchanged: answer.wrote === null,
    authorId: author.id,
    authorRole: 'lead',
    authorOrganisationId: author.organisationId,
    submittedAt: answer.submittedAt,
    lang: 'da',
    late: false,
    onBehalfOfId: null,
    followUps: [],
  };
}

function requestIn(round: Round, initiativeId: string, updates: readonly StatusUpdate[]): StatusRequest {
  const answer = updates.findLast((update) => update.initiativeId === initiativeId && update.roundId === round.id);
  const request = notStarted(round.id, initiativeId);
  return answer ? { ...request, state: 'submitted', version: answer.version } : request;
}

/** What the overview would hold had each answer really been sent in its round. */
function statusNow(initiativeId: string, updates: readonly StatusUpdate[]): InitiativeStatus {
  const unanswered: InitiativeStatus = {
    initiativeId,
    latest: null,
    before: null,
    requests: [],
    answeredBy: [],
    rounds: [],
  };
  const status = updates
    .filter((update) => update.initiativeId === initiativeId)
    .reduce((soFar, update) => statusAfter(soFar, update, fingerprintOf(update.content)), unanswered);
  const { roundId, state } = requestIn(springRound, initiativeId, updates);
  const isAnswer = (decision: Decision) =>
    decision.initiativeId === initiativeId && decision.answersVersion === status.latest?.version;
  const answeredBy = sampleMeetings()
    .decisions.filter(isAnswer)
    .map(({ id }) => id);
  return { ...status, requests: [{ roundId, state }], answeredBy };
}
