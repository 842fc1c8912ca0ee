import type { AnswersOfPartShown, RoundGridShown } from '#bot/contract/round-grid.ts';
import type { AnswersOfDay, AnswersOfPart, GridPerson, GridRow, RoundGrid } from '#bot/domain/round-grid.ts';
import type { PeopleRead } from '#bot/use-cases/people/read-people.ts';
import { presentPerson } from './person-presenter.ts';
import { presentReach } from './reach-presenter.ts';

/** A round's grid, field by field; what of it is this reader's was decided before. */
export function presentGrid(grid: RoundGrid, read: PeopleRead) {
  const { roundId, totals, rows, people } = grid;
  const { asked, answered, missing, returned, acknowledged, excused, late, unchanged } = totals;
  const shown: RoundGridShown = {
    roundId,
    totals: { asked, answered, missing, returned, acknowledged, excused, late, unchanged },
    answersPerDay: grid.answersPerDay.map(presentDay),
    byOrganisation: grid.byOrganisation.map(presentPart),
    byGoal: grid.byGoal.map(presentPart),
    rows: rows.map((row) => presentRow(row, read)),
    people: people.map((person) => presentFollowed(person, read)),
  };
  return shown;
}

function presentDay({ day, count }: AnswersOfDay) {
  return { day, count };
}

function presentPart({ id, name, nameEn, asked, answered, perDay }: AnswersOfPart): AnswersOfPartShown {
  return { id, name, nameEn, asked, answered, perDay: perDay.map(presentDay) };
}

function presentRow(row: GridRow, { named }: PeopleRead): RoundGridShown['rows'][number] {
  const person = (id: string | null) => (id === null ? null : presentPerson(named, id));
  return {
    initiativeId: row.initiativeId,
    order: row.order,
    name: row.name,
    nameEn: row.nameEn,
    organisations: [...row.organisationIds],
    leads: row.leadIds.map((id) => presentPerson(named, id)),
    deputies: row.deputyIds.map((id) => presentPerson(named, id)),
    state: row.state,
    version: row.version,
    submittedAt: row.submittedAt,
    by: person(row.byId),
    health: row.health,
    late: row.late,
    unchanged: row.unchanged,
    onBehalfOf: person(row.onBehalfOfId),
    isConfirmed: row.isConfirmed,
    unread: row.unread,
    mayAcknowledge: row.mayAcknowledge,
    handledBy: person(row.handledById),
    handledAt: row.handledAt,
    note: row.note,
  };
}

function presentFollowed(followed: GridPerson, { people, named }: PeopleRead): RoundGridShown['people'][number] {
  const { personId, standInId, reach } = followed;
  return {
    person: presentPerson(named, personId),
    phone: people.find(({ id }) => id === personId)?.phone ?? null,
    initiativeIds: [...followed.initiativeIds],
    noticesSent: followed.noticesSent,
    lastNoticeAt: followed.lastNoticeAt,
    snoozedUntil: followed.snoozedUntil,
    standIn: standInId === null ? null : presentPerson(named, standInId),
    reach: reach && presentReach(reach),
  };
}
