import type { Operation as Shown } from '#bot/contract/operation.ts';
import type { Recipient } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { FailedSend, Operation } from '#bot/use-cases/read-operation.ts';
import { presentPerson } from './person-presenter.ts';

export type Installation = Pick<Shown, 'version' | 'startedAt' | 'storage' | 'scheduler'>;

/** How the installation runs: names of those who run it, ids and times of what was sent, no texts. */
export function presentOperation(operation: Operation, installation: Installation): Shown {
  const { people, waiting } = operation;
  const { state, lastRunAt, failed } = installation.scheduler;
  return {
    version: installation.version,
    startedAt: installation.startedAt,
    storage: installation.storage,
    scheduler: { state, lastRunAt, failed },
    sends: presentSends(operation),
    people: people.length,
    coordinators: people.filter((person) => hasRole(person, 'coordinator')).map(({ name }) => name),
    waiting,
  };
}

export function presentSends(operation: Operation): Shown['sends'] {
  const { outgoing, failed } = operation;
  return {
    waiting: outgoing.length,
    oldestAt: outgoing[0]?.intent.createdAt ?? null,
    delayed: outgoing
      .filter(({ attempts, attemptId }) => attempts > 0 && attemptId === null)
      .map(({ intent, attempts }) => ({ ...presentTo(intent.recipient, operation), kind: intent.kind, attempts })),
    failed: failed.map((send) => presentFailed(send, operation)),
  };
}

/** Its readers are coordinators and administrators, who have to reach the person in another way. */
function presentFailed(
  { delivery, isReachedSince }: FailedSend,
  operation: Operation,
): Shown['sends']['failed'][number] {
  const { intent, settledAt, failureReason, fallback } = delivery;
  const to = presentTo(intent.recipient, operation);
  const round = operation.rounds.find(({ id }) => id === intent.roundId);
  return {
    ...to,
    phone: operation.people.find(({ id }) => id === to.person?.id)?.phone ?? null,
    kind: intent.kind,
    round: round ? { id: round.id, name: round.name, nameEn: round.nameEn } : null,
    failedAt: settledAt,
    reason: failureReason,
    fallback,
    isReachedSince,
  };
}

function presentTo(recipient: Recipient, { people, channels }: Operation) {
  if (recipient.kind === 'person') return { person: presentPerson(people, recipient.personId), channel: null };
  return { person: null, channel: channels.find(({ id }) => id === recipient.channelId)?.name ?? '' };
}
