import { descriptionOn, descriptionSections } from '#bot/domain/description-version.ts';
import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { editExtras } from '#bot/domain/pack-edit.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { TextPlace } from '#bot/domain/redaction.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { answersSeenBy } from '#bot/domain/written-case.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import {
  type DecisionReader,
  type DecisionsQuestion,
  decisionReader,
} from '#bot/use-cases/decisions/decision-sight.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { readMinutes } from '#bot/use-cases/minutes/read-minutes.ts';
import { readPackEdit } from '#bot/use-cases/packs/read-pack-edit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readUpdates } from '#bot/use-cases/read-initiative.ts';
import { caseNow } from '#bot/use-cases/written-cases/case-now.ts';
import { readYearly } from '#bot/use-cases/yearly/read-yearly.ts';

/** A text as it was written, and who wrote it, as far as that is kept. */
export type ReadableText = {
  readonly text: string;
  readonly authorId: string | null;
  /** The organisation of then, where that is kept. */
  readonly organisationId?: string;
};

type PlaceOf<Kind extends TextPlace['kind']> = Extract<TextPlace, { readonly kind: Kind }>;
type Reading = { readonly ports: Ports; readonly question: DecisionsQuestion; readonly reader: DecisionReader };

/**
 * What stands in a place, as far as the caller may read it: each kind is read as it is read everywhere, so that what
 * somebody may report is what they were shown. Refuses as those readings do.
 */
export function readableTexts(ports: Ports) {
  return async (question: DecisionsQuestion, place: TextPlace) => {
    const reader = await decisionReader(ports, question);
    const found = await textsAt({ ports, question, reader }, place);
    return { reader, texts: found.filter(({ text }) => text.trim() !== '') };
  };
}

async function textsAt(reading: Reading, place: TextPlace): Promise<readonly ReadableText[]> {
  switch (place.kind) {
    case 'answer':
      return ofAnswer(reading, place);
    case 'description':
      return ofDescription(reading, place);
    case 'point':
      return ofPoint(reading, place);
    case 'decision':
      return ofDecision(reading, place);
    case 'minutes':
      return ofMinutes(reading, place);
    case 'case':
      return ofCase(reading, place);
    case 'yearly':
      return ofYearly(reading, place);
    case 'note':
      return ofNote(reading, place);
    case 'goal':
      return ofGoal(reading, place);
    case 'edition':
      return ofEdition(reading, place);
  }
}

async function ofAnswer({ ports, question }: Reading, { initiativeId, version }: PlaceOf<'answer'>) {
  const { updates } = await readUpdates(ports)({ ...question, initiativeId, beforeVersion: version + 1 });
  const shown = updates.find(({ update }) => update.version === version);
  if (!shown?.content) throw new Refusal('no_such_text');
  const { content, followUps, update } = shown;
  const by = { authorId: update.authorId, organisationId: update.authorOrganisationId };
  return [...textFields.map((field) => content[field]), ...followUps.map(({ note }) => note)].map((text) => ({
    text,
    ...by,
  }));
}

/** What an initiative says of itself is for everybody. */
async function ofDescription({ ports, question, reader }: Reading, { initiativeId }: PlaceOf<'description'>) {
  const [versions, first] = await Promise.all([
    ports.records.descriptionVersions(question.partnershipId, initiativeId),
    ports.partnerships.description(question.partnershipId, initiativeId),
  ]);
  const held = descriptionOn(versions, reader.day);
  if (held) return descriptionSections.map((section) => ({ text: held.texts[section], authorId: held.writtenById }));
  return Object.values(first ?? {}).map((text) => ({ text: text ?? '', authorId: null }));
}

async function ofPoint({ ports, question }: Reading, { meetingId, pointId }: PlaceOf<'point'>) {
  const { points, waiting } = await readAgenda(ports)({ ...question, meetingId });
  const point = [...points, ...waiting].find(({ id }) => id === pointId);
  if (!point) throw new Refusal('no_such_text');
  return [point.title ?? '', point.text].map((text) => ({ text, authorId: point.proposedById }));
}

async function ofDecision({ ports, question }: Reading, { decisionId }: PlaceOf<'decision'>) {
  const { decisions } = await readDecision(ports)({ ...question, decisionId });
  return decisions.flatMap(({ decision }) => [
    { text: decision.text, authorId: decision.createdById },
    { text: decision.outcome, authorId: decision.outcomeById },
  ]);
}

async function ofMinutes({ ports, question, reader }: Reading, { meetingId, version }: PlaceOf<'minutes'>) {
  const { shown, versions } = await readMinutes(ports)({ ...question, meetingId, version });
  if (!shown) throw new Refusal('no_such_text');
  const authorId = versions.find((each) => each.version === version)?.sentById ?? null;
  const said = shown.points.flatMap(({ title, text, decisions }) => [
    title ?? '',
    text,
    ...decisions.map((decision) => decision.text),
  ]);
  return [
    ...[shown.change, ...said].map((text) => ({ text, authorId })),
    ...shown.answers.map(({ note, person }) => ({ text: note, authorId: person.id })),
    ...(shown.mine ? [{ text: shown.mine.note, authorId: reader.person.id }] : []),
  ];
}

async function ofCase({ ports, reader }: Reading, { caseId }: PlaceOf<'case'>) {
  const { value } = await caseNow(ports, reader, caseId);
  return [
    ...[value.title, value.recommendation].map((text) => ({ text, authorId: value.sentById })),
    ...answersSeenBy(reader.person, value).map(({ note, personId }) => ({ text: note, authorId: personId })),
  ];
}

async function ofYearly({ ports, question }: Reading, { roundId, key }: PlaceOf<'yearly'>) {
  const { draft, paragraphs } = await readYearly(ports)({ ...question, roundId });
  const written = [...(draft?.texts ?? []), ...paragraphs.flatMap((paragraph) => paragraph.written ?? [])];
  return written.filter((each) => each.key === key).map(({ text, byId }) => ({ text, authorId: byId }));
}

/** A question that came back, or why somebody was excused: for coordinators and those who are asked. */
async function ofNote({ ports, question, reader }: Reading, { roundId, initiativeId }: PlaceOf<'note'>) {
  const { now, person, day } = reader;
  const initiative = now.initiatives.find(({ id }) => id === initiativeId);
  const isTheirs = initiative !== undefined && mayAnswerFor(initiative, person, day);
  if (!isTheirs && !hasRole(person, 'coordinator')) throw new Refusal('no_such_text');
  const request = await ports.partnerships.request(question.partnershipId, roundId, initiativeId);
  return [{ text: request?.note ?? '', authorId: request?.handledById ?? null }];
}

async function ofGoal({ ports, question, reader }: Reading, { roundId, goalId }: PlaceOf<'goal'>) {
  if (!hasRole(reader.person, 'coordinator') && !hasRole(reader.person, 'steering')) throw new Refusal('no_such_text');
  const summaries = await ports.records.goalSummaries(question.partnershipId, roundId);
  return summaries
    .filter(({ value }) => value.goalId === goalId)
    .map(({ value }) => ({ text: value.reasons, authorId: value.coordinatorId }));
}

async function ofEdition({ ports, question }: Reading, { roundId, initiativeId }: PlaceOf<'edition'>) {
  const { edit } = await readPackEdit(ports)({ ...question, roundId, initiativeId });
  if (!edit) throw new Refusal('no_such_text');
  const texts = [...textFields.map((field) => edit.texts[field] ?? ''), ...editExtras.map((field) => edit[field])];
  return texts.map((text) => ({ text, authorId: edit.editedById }));
}
