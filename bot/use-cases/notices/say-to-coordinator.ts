import { missingIn } from '#bot/domain/asked-people.ts';
import type { Language } from '#bot/domain/language.ts';
import type { Delivery } from '#bot/domain/notice.ts';
import type { MissingPerson } from '#bot/domain/notice-content.ts';
import { strategyOf } from '#bot/domain/partnership.ts';
import { type Asked, missingOf, missingPeople } from './asked-of.ts';
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
    ...namedInitiative(initiative, scene.day, language),
    personId: person.id,
    personName: person.name,
  };
}

/** Whom to call: everybody who still has something to answer, with how they can be reached. */
export async function sayToCall(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, now, round } = scene;
  if (round.state !== 'open') return dropped('round_over');
  const missing = missingPeople(scene);
  if (missing.length === 0) return dropped('answered');
  const [deliveries, reached] = await Promise.all([
    ports.records.deliveries(now.partnership.id, round.id),
    reachOfPeople(ports)(
      missing.map(({ person }) => person),
      now.partnership,
    ),
  ]);
  const people = missing.map(
    (asked, at): MissingPerson => ({
      name: asked.person.name,
      phone: asked.person.phone,
      initiativeNames: namesOf(asked, scene, language),
      reach: reached[at]?.reach ?? 'none',
      noticesSent: deliveries.filter((delivery) => isDelivered(delivery, asked.person.id)).length,
    }),
  );
  return { kind: 'to_call', ...namedRound(round, language), people };
}

function isDelivered({ state, intent: { recipient } }: Delivery, personId: string): boolean {
  return state === 'sent' && recipient.kind === 'person' && recipient.personId === personId;
}

/**
 * That somebody could not be reached and why, unless they were reached meanwhile or have nothing left to answer: of
 * theirs, or of what a deputy was asked to take over.
 */
export async function sayNotReached(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, intent, now, round } = scene;
  const person = personIn(now, intent.aboutPersonId);
  if (!person) return dropped('not_needed');
  if (round.state !== 'open') return dropped('round_over');
  const failed = newestFailure(await ports.records.deliveries(now.partnership.id, round.id), person.id);
  if (!failed?.failureReason) return dropped('not_needed');
  const initiativeNames = namesLeft(scene, { personId: person.id, failed, language });
  if (initiativeNames.length === 0) return dropped('answered');
  return {
    kind: 'not_reached',
    ...namedRound(round, language),
    personName: person.name,
    phone: person.phone,
    reason: failed.failureReason,
    fallback: failed.fallback,
    initiativeNames,
  };
}

type NotReached = { readonly personId: string; readonly failed: Delivery; readonly language: Language };

function namesLeft(scene: RoundScene, { personId, failed, language }: NotReached): readonly string[] {
  const asked = missingOf(personId, scene);
  if (asked) return namesOf(asked, scene, language);
  const { now, round, day } = scene;
  const initiative = initiativeIn(now, failed.intent.initiativeId);
  const isLeft = initiative && missingIn({ initiatives: [initiative], statuses: now.statuses }, round.id).length > 0;
  return isLeft ? [namedInitiative(initiative, day, language).initiativeName] : [];
}

function namesOf({ initiatives }: Asked, { day }: Scene, language: Language): readonly string[] {
  return initiatives.map(({ initiative }) => namedInitiative(initiative, day, language).initiativeName);
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
  const goals = strategyOf(now.partnership, round).goals.map(({ id, name, nameEn }) => ({
    goalId: id,
    name: (language === 'en' && nameEn) || name,
    verdict: written.find(({ value }) => value.goalId === id)?.value.verdict ?? null,
  }));
  if (goals.every(({ verdict }) => verdict !== null)) return dropped('answered');
  return { kind: 'goal_summaries', ...namedRound(round, language), goals };
}

/** That a round could not be opened in time, as long as it waits for new dates. */
export function sayNotOpened({ round }: RoundScene, { language }: Reader): Said {
  return round.state === 'planned' ? { kind: 'not_opened', ...namedRound(round, language) } : dropped('superseded');
}
