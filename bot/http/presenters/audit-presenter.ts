import type { AuditPageShown } from '#bot/contract/audit.ts';
import type { AuditLine } from '#bot/domain/audit-line.ts';
import { compareDanish } from '#bot/text/collate.ts';
import type { AuditRead } from '#bot/use-cases/read-audit.ts';
import type { Operation } from '#bot/use-cases/read-operation.ts';

type Known = Pick<Operation, 'people' | 'organisations' | 'channels'>;

/** What was done by whom: people, channels and organisations by name, and neither sign-ins nor conversations by id. */
export function presentAuditPage({ entries, next, ...known }: AuditRead): AuditPageShown {
  return {
    lines: entries.map(({ cursor, line }) => ({ id: cursor, ...presentLine(line, known) })),
    next,
    people: known.people.map(({ id, name }) => ({ id, name })).toSorted((a, b) => compareDanish(a.name, b.name)),
  };
}

function presentLine(line: AuditLine, known: Known) {
  return { at: line.at, by: actorOf(line, known), action: line.action, subject: subjectOf(line, known) };
}

/** Empty for somebody nobody knows: what is stored of them is only how they sign in. */
function actorOf({ by }: AuditLine, { people, organisations }: Known): string {
  const person = people.find(
    ({ id, identities }) => id === by || identities.some((own) => `${own.tenantId}/${own.objectId}` === by),
  );
  if (person) return person.name;
  const organisation = organisations.find(({ tenantId }) => tenantId === by);
  if (organisation) return organisation.shortName;
  return entraId.test(by) ? '' : by;
}

const entraId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

function subjectOf({ subject }: AuditLine, { people, channels }: Known): string {
  const channel = channels.find(({ id }) => id === subject);
  return channel?.name ?? people.find(({ id }) => id === subject)?.name ?? subject;
}
