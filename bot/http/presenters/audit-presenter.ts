import type { Operation as Shown } from '#bot/contract/operation.ts';
import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Operation } from '#bot/use-cases/read-operation.ts';

/** What was done by whom: people, channels and organisations by name, and neither sign-ins nor conversations by id. */
export function presentAudit(operation: Operation): Shown['audit'] {
  return operation.audit.map((line) => ({
    at: line.at,
    by: actorOf(line, operation),
    action: line.action,
    subject: subjectOf(line, operation),
  }));
}

/** Empty for somebody nobody knows: what is stored of them is only how they sign in. */
function actorOf({ by }: AuditLine, { people, organisations }: Operation): string {
  const person = people.find(
    ({ id, identities }) => id === by || identities.some((own) => `${own.tenantId}/${own.objectId}` === by),
  );
  if (person) return person.name;
  const organisation = organisations.find(({ tenantId }) => tenantId === by);
  if (organisation) return organisation.shortName;
  return entraId.test(by) ? '' : by;
}

const entraId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

function subjectOf({ subject }: AuditLine, { people, channels }: Operation): string {
  const channel = channels.find(({ id }) => id === subject);
  return channel?.name ?? people.find(({ id }) => id === subject)?.name ?? subject;
}
