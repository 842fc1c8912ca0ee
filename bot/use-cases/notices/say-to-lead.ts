import { peopleAsked } from '#bot/domain/asking-notices.ts';
import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import { answersFor } from '#bot/domain/person.ts';
import { isAsked, missingOf } from './asked-of.ts';
import {
  askersOf,
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
import { askedFacts } from './say-asked.ts';

/** That the dates moved, to who has still something to answer. */
export async function sayDatesChanged(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { round } = scene;
  if (round.state !== 'open' && round.state !== 'opening') return dropped('round_over');
  const asked = missingOf(person.id, scene);
  if (!asked) return dropped(isAsked(person.id, scene) ? 'answered' : 'not_a_member');
  const { lines } = await askedFacts(scene, { kind: 'asked', language, asked, readerId: person.id });
  return { kind: 'dates_changed', ...namedRound(round, language), lines };
}

/** To whom the round has asked: whose question was still on its way when it was cancelled never heard of it. */
export async function sayCancelled(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, round, now } = scene;
  if (round.state !== 'cancelled') return dropped('superseded');
  const deliveries = await ports.records.deliveries(now.partnership.id, round.id);
  if (!peopleAsked(deliveries).includes(person.id)) return dropped('not_needed');
  return { kind: 'cancelled', ...namedRound(round, language), askedBy: askersOf(now) };
}

/** The coordinators' question about an answer, as long as it waits for one; it may quote, so only to who still answers. */
export async function sayReturned(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now, round } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative) return dropped('not_needed');
  if (round.state !== 'open') return dropped('round_over');
  if (!mayAnswerFor(initiative, person, scene.day)) return dropped('not_a_member');
  const request = await ports.partnerships.request(now.partnership.id, round.id, initiative.id);
  if (request?.state !== 'returned') return dropped('answered');
  return {
    kind: 'returned',
    ...namedRound(round, language),
    ...namedInitiative(initiative, scene.day, language),
    question: request.note,
    byName: personIn(now, request.handledById)?.name ?? '',
  };
}

/** A lead asks the deputy to answer. */
export async function sayHandedOver(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { intent, now, round } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative) return dropped('not_needed');
  if (round.state !== 'open') return dropped('round_over');
  if (!initiative.deputyIds.includes(person.id)) return dropped('not_a_member');
  const status = now.statuses.find(({ initiativeId }) => initiativeId === initiative.id) ?? null;
  const state = requestStateIn(status, round.id);
  if (state !== 'not_started' && state !== 'returned') return dropped('answered');
  return {
    kind: 'handed_over',
    ...namedRound(round, language),
    ...namedInitiative(initiative, scene.day, language),
    byName: personIn(now, intent.aboutPersonId)?.name ?? '',
    askedBy: askersOf(now),
  };
}

/** What a coordinator entered after a call, for the lead to say that it is right; only to who may read it. */
export async function sayEnteredForYou(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now, round, day } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative || intent.version === null) return dropped('not_needed');
  const { id: partnershipId } = now.partnership;
  const [update, confirmations] = await Promise.all([
    ports.partnerships.update(partnershipId, initiative.id, intent.version),
    ports.records.confirmations(partnershipId, initiative.id),
  ]);
  const newest = now.statuses.find(({ initiativeId }) => initiativeId === initiative.id)?.latest?.version ?? 0;
  if (!update || newest > update.version) return dropped('superseded');
  if (confirmations.some(({ version }) => version === update.version)) return dropped('answered');
  const visible = { ...update, visibility: update.content.visibility };
  const isTheirs = update.onBehalfOfId === person.id;
  if (!isTheirs && !mayReadText(visible, person, { initiative, day })) return dropped('not_needed');
  return {
    kind: 'entered_for_you',
    ...namedRound(round, language),
    ...namedInitiative(initiative, scene.day, language),
    byName: personIn(now, update.authorId)?.name ?? '',
    version: update.version,
    content: update.content,
    lang: update.lang,
  };
}

/** To a co-lead, or who stands in for one: that it is answered, by whom and when. */
export async function sayAnsweredByOther(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now, round, day } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative || intent.version === null) return dropped('not_needed');
  const leads = now.people.filter(({ id }) => initiative.leadIds.includes(id));
  const isConcerned = leads.some((lead) => lead.id === person.id || answersFor(lead, day) === person.id);
  if (!isConcerned) return dropped('not_a_member');
  const update = await ports.partnerships.update(now.partnership.id, initiative.id, intent.version);
  if (!update || update.authorId === person.id) return dropped('not_needed');
  return {
    kind: 'answered_by_other',
    ...namedRound(round, language),
    ...namedInitiative(initiative, scene.day, language),
    byName: personIn(now, update.authorId)?.name ?? '',
    at: update.submittedAt,
  };
}

/** What the coordinators answered to somebody who leads an initiative no longer. */
export async function saySteppingDownAnswered(scene: Scene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative) return dropped('not_needed');
  const all = await ports.records.steppingDowns(now.partnership.id);
  const asked = all.find(({ value }) => value.initiativeId === initiative.id && value.personId === person.id)?.value;
  if (asked?.state !== 'confirmed' && asked?.state !== 'declined') return dropped('superseded');
  return {
    kind: 'stepping_down_answered',
    ...namedInitiative(initiative, scene.day, language),
    isConfirmed: asked.state === 'confirmed',
  };
}
