import type { DecisionShown } from '#bot/contract/decisions.ts';
import type { Update } from '#bot/contract/initiative-detail.ts';
import type { DescriptionsShown } from '#bot/contract/strategy-page.ts';
import type { Person } from '#bot/domain/person.ts';
import type { InitiativeRequest } from '#bot/use-cases/extracts/initiative-requests.ts';
import { presentPerson } from './presenters/person-presenter.ts';

export type RequestShown = ReturnType<typeof presentInitiativeRequest>;

export function presentInitiativeRequest({ round, request }: InitiativeRequest, people: readonly Person[]) {
  return {
    round: { id: round.id, name: round.name, nameEn: round.nameEn },
    state: request.state,
    version: request.version,
    note: request.note,
    handledBy: request.handledById === null ? null : presentPerson(people, request.handledById),
    handledAt: request.handledAt,
  };
}

/** What there is of one initiative in a period, as its reader may see it. */
export type InitiativeThings = {
  readonly updates: readonly Update[];
  readonly requests: readonly RequestShown[];
  readonly decisions: readonly DecisionShown[];
  readonly descriptions: DescriptionsShown['versions'];
  /** What it came with, before anybody wrote an edition. */
  readonly firstDescription: DescriptionsShown['first'];
};

/** Field by field; what only a form asks for is left out. */
export function initiativeContent(things: InitiativeThings) {
  const { updates, requests, decisions, descriptions, firstDescription } = things;
  return {
    updates,
    requests,
    decisions: decisions.map((each) => ({
      id: each.id,
      type: each.type,
      text: each.text,
      lang: each.lang,
      group: each.group,
      meetingId: each.meetingId,
      meetingOn: each.meetingOn,
      assentedBy: each.assentedBy,
      responsible: each.responsible,
      dueOn: each.dueOn,
      readers: each.readers,
      closed: each.isClosed,
      state: each.state,
      underWay: each.isUnderWay,
      outcome: each.outcome,
      outcomeBy: each.outcomeBy,
      outcomeAt: each.outcomeAt,
      createdAt: each.createdAt,
    })),
    descriptions,
    firstDescription,
  };
}
