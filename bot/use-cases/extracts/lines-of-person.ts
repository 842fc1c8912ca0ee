import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

const linesAtOnce = 500;
const mostLooks = 40;

type Found = { readonly cursor: string; readonly line: AuditLine };

/** The audit lines by somebody and about them, newest first, of the newest twenty thousand. */
export async function linesOfPerson({ partnerships }: Ports, partnershipId: string, { id, identities }: Person) {
  const names = [id, ...identities.map(({ tenantId, objectId }) => `${tenantId}/${objectId}`)];
  const isTheirs = ({ by, subject }: AuditLine) => names.includes(by) || subject.split('/').includes(id);
  const lines: Found[] = [];
  let after: string | null = null;
  let linesFrom: string | null = null;
  for (let look = 0; look < mostLooks; look += 1) {
    const page: readonly Found[] = await partnerships.auditPage(partnershipId, {
      ...{ from: null, before: null, after, limit: linesAtOnce },
    });
    lines.push(...page.filter(({ line }) => isTheirs(line)));
    if (page.length < linesAtOnce) return { lines, linesFrom: null };
    after = page.at(-1)?.cursor ?? null;
    linesFrom = page.at(-1)?.line.at ?? null;
  }
  return { lines, linesFrom };
}
