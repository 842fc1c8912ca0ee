import type { Delivery } from '#bot/domain/notice.ts';
import type { MissingPerson } from '#bot/domain/notice-content.ts';
import { answersFor } from '#bot/domain/person.ts';
import { type AskedInitiative, askedOf, isUnsettled } from './asked-of.ts';
import { reachOfPeople } from './reach-of.ts';
import {
  dropped,
  initiativeIn,
  namedInitiative,
  namedRound,
  personIn,
  type Reader,
  type RoundScene,
  type Said,
  type Scene,
} from './said.ts';

/** Somebody says that they lead an initiative no longer, and waits for a coordinator's word. */
export async function saySteppingDown(scene: Scene, { language }: Reader): Promise<Said> {
  const { ports, intent, now } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  const person = personIn(now, intent.aboutPersonId);
  if (!initiative || !person) return dropped('not_needed');
  const all = await ports.records.steppingDowns(now.partnership.id);
  const asked = all.find(({ value }) => value.initiativeId === initiative.id && value.personId === person.id)?.value;
  if (asked?.state !== 'asked') return dropped('answered');
  return {
    kind: 'stepping_down',
    ...namedInitiative(initiative, scene, language),
    personId: person.id,
    personName: person.name,
  };
}

/** Whom to call: everybody who still has something to answer, with how they can be reached. */
export async function sayToCall(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, now, round } = scene;
  if (round.state !== 'open') return dropped('round_over');
  const missing = missingIn(scene);
  if (missing.length === 0) return dropped('answered');
  const deliveries = await ports.records.deliveries(now.partnership.id, round.id);
  const reached = await reachOfPeople(ports)(
    missing.map(({ person }) => person),
    now.partnership,
  );
  const people = missing.map(
    ({ person, asked }, at): MissingPerson => ({
      name: person.name,
      phone: person.phone,
      initiativeNames: asked.map(({ initiative }) => namedInitiative(initiative, scene, language).initiativeName),
      reach: reached[at]?.reach ?? 'none',
      noticesSent: deliveries.filter((delivery) => isDelivered(delivery, person.id)).length,
    }),
  );
  return { kind: 'to_call', ...namedRound(round, language), people };
}

/** Everybody a round still waits for, by name: leads who are there, and who stands in for those who are not. */
export function missingIn({ now, round, day }: Pick<RoundScene, 'now' | 'round' | 'day'>) {
  const leadIds = new Set(now.initiatives.flatMap((initiative) => initiative.leadIds));
  const answering = new Set(now.people.filter(({ id }) => leadIds.has(id)).map((lead) => answersFor(lead, day)));
  return now.people
    .filter(({ id }) => answering.has(id))
    .map((person) => ({ person, asked: askedOf(person.id, { now, roundId: round.id, day }).filter(isUnsettled) }))
    .filter(({ asked }) => asked.length > 0)
    .toSorted((a, b) => (a.person.name < b.person.name ? -1 : 1));
}

function isDelivered({ state, intent: { recipient } }: Delivery, personId: string): boolean {
  return state === 'sent' && recipient.kind === 'person' && recipient.personId === personId;
}

/** That a lead could not be reached and why, unless they were reached meanwhile or have nothing left to answer. */
export async function sayNotReached(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, intent, now, round, day } = scene;
  const person = personIn(now, intent.aboutPersonId);
  if (!person) return dropped('not_needed');
  if (round.state !== 'open') return dropped('round_over');
  const asked = askedOf(person.id, { now, roundId: round.id, day }).filter(isUnsettled);
  if (asked.length === 0) return dropped('answered');
  const failed = newestFailure(await ports.records.deliveries(now.partnership.id, round.id), person.id);
  if (!failed?.failureReason) return dropped('not_needed');
  return {
    kind: 'not_reached',
    ...namedRound(round, language),
    personName: person.name,
    phone: person.phone,
    reason: failed.failureReason,
    fallback: failed.fallback,
    initiativeNames: namesOf(asked, scene, language),
  };
}

function namesOf(asked: readonly AskedInitiative[], scene: Scene, language: Reader['language']): readonly string[] {
  return asked.map(({ initiative }) => namedInitiative(initiative, scene, language).initiativeName);
}

/** The newest notice to a person where it failed; null where a later one arrived. */
export function newestFailure(deliveries: readonly Delivery[], personId: string): Delivery | null {
  const [newest] = deliveries
    .filter(({ intent: { recipient } }) => recipient.kind === 'person' && recipient.personId === personId)
    .filter(({ state }) => state === 'sent' || state === 'failed')
    .toSorted((a, b) => ((a.settledAt ?? '') < (b.settledAt ?? '') ? 1 : -1));
  return newest?.state === 'failed' ? newest : null;
}

/** Each goal with the verdict it has so far, as long as one is missing. */
export async function sayGoalSummaries(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, now, round } = scene;
  if (round.state === 'cancelled') return dropped('round_over');
  const written = await ports.records.goalSummaries(now.partnership.id, round.id);
  const goals = now.partnership.strategy.goals.map(({ id, name, nameEn }) => ({
    goalId: id,
    name: (language === 'en' && nameEn) || name,
    verdict: written.find(({ value }) => value.goalId === id)?.value.verdict ?? null,
  }));
  if (goals.every(({ verdict }) => verdict !== null)) return dropped('answered');
  return { kind: 'goal_summaries', ...namedRound(round, language), goals };
}
