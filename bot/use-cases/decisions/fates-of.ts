import { type FateFacts, fateOfRequest, type HelpRequest, type RequestFate } from '#bot/domain/fate-of-request.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { InitiativeStatus, UpdateSummary } from '#bot/domain/initiative-status.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { maySeeDecision } from '#bot/domain/may-see-meeting.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** An initiative and its newest answer, or null. */
type Asking = Pick<InitiativeStatus, 'initiativeId'> & {
  readonly latest: Pick<UpdateSummary, 'version' | 'help' | 'submittedAt'> | null;
};

/** Initiatives that somebody answers for, and where each stands. */
export type FateQuestion = {
  readonly partnership: Partnership;
  readonly person: Person;
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly Asking[];
  /** Today, a local ISO date. */
  readonly day: string;
};

/**
 * What has become of the help that each initiative's newest answer asks for, by initiative id, as far as this person may
 * know; nothing is read where none asks for any, and of decisions only those made since the oldest request.
 */
export async function fatesOf(ports: Ports, question: FateQuestion): Promise<ReadonlyMap<string, RequestFate>> {
  const requests = requestsIn(question);
  const oldest = requests.map(({ askedOn }) => askedOn).toSorted()[0];
  if (oldest === undefined) return new Map();
  const facts = await factsSince(ports, question, oldest);
  return new Map(requests.map((request) => [request.initiativeId, fateOfRequest(request, facts)]));
}

function requestsIn({ partnership, initiatives, statuses }: FateQuestion): readonly HelpRequest[] {
  return statuses.flatMap(({ initiativeId, latest }) => {
    if (!latest || latest.help === 'none' || !initiatives.some(({ id }) => id === initiativeId)) return [];
    const { version, help, submittedAt } = latest;
    const askedOn = localDay(submittedAt, partnership.timeZone);
    return [{ initiativeId, version, help, askedAt: submittedAt, askedOn }];
  });
}

async function factsSince(ports: Ports, { partnership, person, initiatives, day }: FateQuestion, oldest: string) {
  const [decisions, meetings, sent] = await Promise.all([
    ports.records.decisions(partnership.id, { from: oldest, before: endOfDays }),
    ports.records.meetings(partnership.id, { from: day, before: endOfDays }),
    ports.records.writtenCases(partnership.id, { from: oldest, before: endOfDays }),
  ]);
  const seen = decisions.filter((decision) =>
    maySeeDecision(person, { decision, meeting: null }, { initiatives, day }),
  );
  return { decisions: seen, meetings, cases: sent.filter(({ state }) => state === 'open'), day } satisfies FateFacts;
}

const endOfDays = '9999-12-31';
