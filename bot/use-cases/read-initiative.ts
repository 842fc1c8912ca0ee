import { descriptionOn, shortDescription } from '#bot/domain/description-version.ts';
import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import { type Initiative, type InitiativeDescription, mayAnswerFor } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { type Lineage, lineageOf } from '#bot/domain/lineage.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type OverviewRow, overviewRows } from '#bot/domain/overview.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { localInstant } from '#bot/domain/round-instants.ts';
import type { Standings } from '#bot/domain/standings.ts';
import { type VisiblePerson, visiblePeople } from '#bot/domain/visible-people.ts';
import { fatesOf } from './decisions/fates-of.ts';
import { withFollowUps } from './decisions/follow-ups-seen.ts';
import type { PartnershipNow, Ports } from './ports.ts';
import { standingsOf } from './read-standings.ts';
import { type VisibleUpdate, visibleTo } from './visible-update.ts';

const pageSize = 10;

export type UpdatesPage = {
  readonly updates: readonly VisibleUpdate[];
  readonly rounds: readonly Round[];
  readonly hasMore: boolean;
};

export type InitiativeRead = UpdatesPage & {
  readonly now: PartnershipNow;
  readonly row: OverviewRow;
  readonly initiative: Initiative;
  readonly lineage: Lineage;
  readonly description: InitiativeDescription;
  /** Its leads and deputies, as far as this reader sees people. */
  readonly contacts: readonly VisiblePerson[];
  readonly standings: Standings;
  /** What has become of the help it asks for; null also where that is not this reader's to know. */
  readonly fate: RequestFate | null;
  /** Does a round take this reader's answer now? */
  readonly mayAnswer: boolean;
};

type Question = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly at: string;
};

/**
 * One initiative with its description and newest updates, each as far as this reader may see it. One that has ended is
 * there with all it was on its last day. Refuses `unknown_person` and `no_such_initiative`.
 */
export function readInitiative(ports: Ports) {
  return async (question: Question): Promise<InitiativeRead> => {
    const { partnershipId, initiativeId } = question;
    const [person, now, described, newest] = await Promise.all([
      ports.partnerships.personOf(partnershipId, question.identity),
      ports.partnerships.now(partnershipId),
      descriptionsOf(ports, partnershipId, initiativeId),
      ports.partnerships.updates(partnershipId, initiativeId, { limit: pageSize + 1 }),
    ]);
    if (!person || !now) throw new Refusal('unknown_person');
    const initiative = now.initiatives.find((each) => each.id === initiativeId);
    if (!initiative) throw new Refusal('no_such_initiative');
    const day = localDay(question.at, now.partnership.timeZone);
    const lineage = lineageOf(initiative, now.initiatives, day);
    const { shown, at } = asShown(now, lineage, question.at);
    const row = overviewRows(shown, at).find((each) => each.initiativeId === initiativeId);
    if (!row) throw new Refusal('no_such_initiative');
    const stored = newest.slice(0, pageSize);
    const visible = stored.map((update) => visibleTo(person, { initiative, day }, update));
    const updates = await withFollowUps(ports, { now, person, day }, { stored, visible });
    const [rounds, standings, fate] = await Promise.all([
      roundsOf(ports, partnershipId, { updates, known: now.rounds }),
      standingsOf(ports, { ...now, initiatives: [initiative] }, at),
      fateOf(ports, now, { person, initiative, day }),
    ]);
    return {
      now,
      row,
      initiative,
      lineage,
      description: described(day),
      updates,
      rounds,
      hasMore: newest.length > pageSize,
      contacts: contactsOf(now, { person, initiative, day }),
      standings,
      fate,
      mayAnswer:
        lineage.endedOn === null && mayAnswerFor(initiative, person, day) && isAsked(now, initiativeId, question.at),
    };
  };
}

/** What has ended is asked for nothing, and stands as on its last day. */
function asShown(now: PartnershipNow, { endedOn }: Lineage, at: string) {
  if (endedOn === null) return { shown: now, at };
  return { shown: { ...now, rounds: [] }, at: localInstant(endedOn, '12:00', now.partnership.timeZone) };
}

type Reading = { readonly person: Person; readonly initiative: Initiative; readonly day: string };

function contactsOf({ people, initiatives }: PartnershipNow, { person, initiative, day }: Reading) {
  const ids = [...initiative.leadIds, ...initiative.deputyIds];
  return visiblePeople(person, people, { initiatives, day }).filter(({ id }) => ids.includes(id));
}

/** For those who asked, and those who are asked: meetings and written cases are not everybody's to know of. */
async function fateOf(ports: Ports, now: PartnershipNow, { person, initiative, day }: Reading) {
  const isTheirs =
    mayAnswerFor(initiative, person, day) || hasRole(person, 'coordinator') || hasRole(person, 'steering');
  if (!isTheirs) return null;
  const { partnership, statuses } = now;
  const fates = await fatesOf(ports, { partnership, person, initiatives: [initiative], statuses, day });
  return fates.get(initiative.id) ?? null;
}

/** What it says of itself on a local day: the edition that holds then, else the text it came with. */
async function descriptionsOf(ports: Ports, partnershipId: string, initiativeId: string) {
  const [versions, first] = await Promise.all([
    ports.records.descriptionVersions(partnershipId, initiativeId),
    ports.partnerships.description(partnershipId, initiativeId),
  ]);
  return (day: string): InitiativeDescription => {
    const held = descriptionOn(versions, day);
    return held ? shortDescription(held) : (first ?? noDescription);
  };
}

const noDescription = { goal: null, already: null, focus: null, targetGroup: null, partners: null } as const;

/** The updates older than a version, ten at a time. */
export function readUpdates(ports: Ports) {
  return async (
    question: Question & { beforeVersion: number },
  ): Promise<UpdatesPage & { people: readonly Person[] }> => {
    const { partnershipId, initiativeId, beforeVersion } = question;
    const [person, now, older] = await Promise.all([
      ports.partnerships.personOf(partnershipId, question.identity),
      ports.partnerships.now(partnershipId),
      ports.partnerships.updates(partnershipId, initiativeId, { limit: pageSize + 1, beforeVersion }),
    ]);
    if (!person || !now) throw new Refusal('unknown_person');
    const initiative = now.initiatives.find((each) => each.id === initiativeId);
    if (!initiative) throw new Refusal('no_such_initiative');
    const day = localDay(question.at, now.partnership.timeZone);
    const stored = older.slice(0, pageSize);
    const visible = stored.map((update) => visibleTo(person, { initiative, day }, update));
    const updates = await withFollowUps(ports, { now, person, day }, { stored, visible });
    const rounds = await roundsOf(ports, partnershipId, { updates, known: now.rounds });
    return { updates, rounds, people: now.people, hasMore: older.length > pageSize };
  };
}

function isAsked({ rounds, statuses, partnership }: PartnershipNow, initiativeId: string, at: string): boolean {
  const status = statuses.find((each) => each.initiativeId === initiativeId) ?? null;
  return rounds.some(
    (round) => isTakingAnswers(round, at, partnership.timeZone) && requestStateIn(status, round.id) !== null,
  );
}

/** The rounds these updates were given in: at most a page's worth of point reads. */
async function roundsOf(
  ports: Ports,
  partnershipId: string,
  { updates, known }: { updates: readonly VisibleUpdate[]; known: readonly Round[] },
): Promise<Round[]> {
  const ids = new Set(updates.map(({ update }) => update.roundId));
  const missing = [...ids].filter((id) => !known.some((round) => round.id === id));
  const read = await Promise.all(missing.map((id) => ports.partnerships.round(partnershipId, id)));
  return [...known, ...read.filter((round) => round !== null)];
}
