import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import { meetingDayOf } from '#bot/domain/pack.ts';
import { mayReadPack } from '#bot/domain/pack-audience.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { packForReader } from '#bot/use-cases/packs/pack-for-reader.ts';
import {
  dropped,
  initiativeIn,
  namedInitiative,
  namedRound,
  personIn,
  type Reader,
  type RoundScene,
  type Said,
} from './said.ts';

/** What is told of a round's meeting packs; whatever else it is has nothing to say. */
export function sayOfPack(scene: RoundScene, reader: Reader): Promise<Said> {
  if (scene.intent.kind === 'pack_sent') return sayPackSent(scene, reader);
  return scene.intent.kind === 'text_edited' ? sayTextEdited(scene, reader) : Promise.resolve(dropped('not_needed'));
}

/** That a pack is there for them, as long as no newer one has taken its place and its meeting has not been. */
async function sayPackSent(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now, round, at, day } = scene;
  const { id: partnershipId } = now.partnership;
  const packs = await ports.records.packs(partnershipId, round.id);
  const mark = packs.find(({ number }) => number === intent.version);
  if (!mark) return dropped('not_needed');
  const { number, audience } = mark;
  if (!mayReadPack(person, audience)) return dropped('not_a_member');
  if (packs.some((other) => other.audience === audience && other.number > number)) return dropped('superseded');
  const pack = await packForReader(ports, { now, reader: person, roundId: round.id, number, at });
  const meetingOn = meetingDayOf(pack);
  if (meetingOn !== null && meetingOn < day) return dropped('superseded');
  return { kind: 'pack_sent', ...namedRound(round, language), number, audience, meetingOn };
}

/** That a coordinator wrote an edition of their answer for the meeting: the newest alone, and to who may read the answer. */
async function sayTextEdited(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, intent, now, round, day } = scene;
  const { id: partnershipId } = now.partnership;
  const initiative = initiativeIn(now, intent.initiativeId);
  if (!initiative || intent.version === null) return dropped('not_needed');
  if (!mayAnswerFor(initiative, person, day)) return dropped('not_a_member');
  const [update, edits] = await Promise.all([
    ports.partnerships.update(partnershipId, initiative.id, intent.version),
    ports.records.packEdits(partnershipId, round.id),
  ]);
  const edit = edits.find(({ value }) => value.initiativeId === initiative.id)?.value;
  if (!update || !edit || edit.editedAt !== intent.createdAt) return dropped('superseded');
  const text = { ...update, visibility: update.content.visibility };
  if (!mayReadText(text, person, { initiative, day })) return dropped('not_needed');
  return {
    kind: 'text_edited',
    ...namedRound(round, language),
    ...namedInitiative(initiative, day, language),
    byName: personIn(now, edit.editedById)?.name ?? '',
    fields: textFields.filter((field) => edit.texts[field] !== undefined),
    recommendation: edit.recommendation,
    consequence: edit.consequence,
    lang: update.lang,
  };
}
