import type { AboutPerson } from '#bot/use-cases/extracts/read-about-person.ts';
import { presentAuditPage } from './presenters/audit-presenter.ts';
import { presentDraft } from './presenters/draft-presenter.ts';
import { presentUpdate } from './presenters/initiative-presenter.ts';
import { presentPerson } from './presenters/person-presenter.ts';

/** What there is of one person, field by field: never how they sign in, nor where they are written to. */
export function presentAboutPerson(read: AboutPerson) {
  const { now, person, phone, absence, rounds, written, drafts, deliveries, lines } = read;
  const { people, initiatives, partnership } = now;
  const audit = { entries: lines, next: null, people, organisations: partnership.organisations, channels: [] };
  return {
    person: {
      id: person.id,
      name: person.name,
      title: person.title,
      organisation: person.organisationId,
      department: person.departmentId,
      roles: [...person.roles],
      phone,
      absence: absence && { from: absence.from, to: absence.to, standIn: presentPerson(people, absence.standInId) },
      coordinatorSince: person.coordinatorSince,
      leftAt: person.leftAt,
      isLinked: person.identities.length > 0,
      leadOf: initiatives.filter(({ leadIds }) => leadIds.includes(person.id)).map(({ id }) => id),
      deputyOf: initiatives.filter(({ deputyIds }) => deputyIds.includes(person.id)).map(({ id }) => id),
    },
    written: written.flatMap(({ initiativeId, updates }) =>
      updates.map((each) => ({ initiativeId, ...presentUpdate(each, rounds, people) })),
    ),
    drafts: drafts.map((each) => ({
      roundId: each.roundId,
      initiativeId: each.initiativeId,
      ...presentDraft(each).draft,
    })),
    deliveries: deliveries.map(({ intent, state, settledAt, failureReason, fallback }) => ({
      kind: intent.kind,
      roundId: intent.roundId,
      createdAt: intent.createdAt,
      state,
      settledAt,
      failureReason,
      fallback,
    })),
    events: presentAuditPage(audit).lines,
  };
}

export type AboutPersonShown = ReturnType<typeof presentAboutPerson>;
