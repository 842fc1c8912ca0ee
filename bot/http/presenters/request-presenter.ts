import type { Confirmed, HandedOver, HandledRequest, SnoozedShown } from '#bot/contract/request-bodies.ts';
import type { Person } from '#bot/domain/person.ts';
import type { StatusRequest } from '#bot/domain/round.ts';
import type { Confirmation } from '#bot/use-cases/records.ts';
import type { Snoozed } from '#bot/use-cases/requests/snooze.ts';
import { presentPerson } from './person-presenter.ts';

/** Where a request stands, for whoever has just handled it. */
export function presentHandled(request: StatusRequest): HandledRequest {
  const { roundId, initiativeId, state, version, note, handledAt } = request;
  return { roundId, initiativeId, state, version, note, handledAt };
}

export function presentSnoozed({ until, remindedAt }: Snoozed): SnoozedShown {
  return { until, remindedAt };
}

export function presentHandedOver(deputies: readonly Person[]): HandedOver {
  return { deputies: deputies.map(({ id }) => presentPerson(deputies, id)) };
}

export function presentConfirmed({ initiativeId, version, at }: Confirmation): Confirmed {
  return { initiativeId, version, at };
}
