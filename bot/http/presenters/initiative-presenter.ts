import type { Contact, InitiativeDetail, Update, UpdatePage } from '#bot/contract/initiative-detail.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import type { InitiativeRead, UpdatesPage } from '#bot/use-cases/read-initiative.ts';
import type { VisibleUpdate } from '#bot/use-cases/visible-update.ts';
import { presentRow } from './overview-presenter.ts';
import { presentPerson } from './person-presenter.ts';
import { presentOwnStandings } from './standings-presenter.ts';
import { presentFate } from './status-form-presenter.ts';

/** One initiative with its newest updates, field by field. */
export function presentInitiative(read: InitiativeRead): InitiativeDetail {
  const { now, initiative, lineage, description } = read;
  const { goal, already, focus, targetGroup, partners } = description;
  return {
    initiative: presentRow(read.row, now.people),
    goalsInferred: initiative.goalsInferred,
    organisationsInferred: initiative.organisationsInferred,
    names: initiative.names.map(({ name, nameEn, from }) => ({ name, nameEn, from })),
    endedOn: lineage.endedOn,
    successors: lineage.successors.map((each) => presentRelated(each)),
    origins: lineage.origins.map((each) => presentRelated(each)),
    leads: initiative.leadIds.map((id) => presentContact(read, id)),
    deputies: initiative.deputyIds.map((id) => presentContact(read, id)),
    standings: presentOwnStandings(read.standings, initiative.id),
    fate: read.fate && presentFate(read.fate),
    mayAnswer: read.mayAnswer,
    description: { goal, already, focus, targetGroup, partners },
    ...presentUpdates(read, now.people),
  };
}

export function presentUpdates({ updates, rounds, hasMore }: UpdatesPage, people: readonly Person[]): UpdatePage {
  return { updates: updates.map((each) => presentUpdate(each, rounds, people)), hasMore };
}

/** By its newest name. */
function presentRelated({ id, names }: Initiative) {
  const { name, nameEn } = names.at(-1) ?? names[0];
  return { id, name, nameEn };
}

function presentContact({ now, contacts }: InitiativeRead, id: string): Contact {
  const contact = contacts.find((each) => each.id === id);
  return { ...presentPerson(now.people, id), title: contact?.title ?? null, phone: contact?.phone ?? null };
}

/** One version as its reader may see it. */
export function presentUpdate(visible: VisibleUpdate, rounds: readonly Round[], people: readonly Person[]): Update {
  const { update } = visible;
  const round = rounds.find(({ id }) => id === update.roundId);
  return {
    version: update.version,
    round: { id: update.roundId, name: round?.name ?? update.roundId, nameEn: round?.nameEn ?? null },
    health: visible.health,
    help: visible.help,
    unchanged: update.unchanged,
    visibility: visible.visibility,
    author: presentPerson(people, update.authorId),
    authorRole: update.authorRole,
    onBehalfOf: update.onBehalfOfId === null ? null : presentPerson(people, update.onBehalfOfId),
    late: update.late,
    submittedAt: update.submittedAt,
    lang: update.lang,
    texts: visible.content && presentTexts(visible.content),
    followUps: visible.followUps.map(({ text, state, note }) => ({ text, state, note })),
  };
}

function presentTexts(content: StatusContent): NonNullable<Update['texts']> {
  return {
    happened: content.happened,
    reason: content.reason,
    nextSteps: content.nextSteps,
    challenges: content.challenges,
    helpText: content.helpText,
    result: content.result,
    economy: content.economy,
    economyNote: content.economyNote,
    publicUse: content.publicUse,
    newsText: content.newsText,
    coCreation: [...content.coCreation],
  };
}
