import type { AuditPageShown } from '#bot/contract/audit.ts';
import type { FetchList } from '#bot/contract/lists.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readAudit } from '#bot/use-cases/read-audit.ts';
import type { Asking } from './api-call.ts';
import { presentAuditPage } from './presenters/audit-presenter.ts';

/** Some thousands of lines; what is older is reached by asking for other days. */
const mostPages = 10;
const pageSize = 500;

/** The audit trail page by page, as the screen would ask for it. */
export async function readTrail(
  ports: Ports,
  { asked, ...asking }: Asking & { readonly asked: FetchList },
): Promise<AuditPageShown['lines']> {
  const { by = null, action = null, from = null, before = null } = asked;
  const lines: AuditPageShown['lines'] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const shown: AuditPageShown = presentAuditPage(
      await readAudit(ports)({ ...asking, by, action, from, before, after, most: pageSize }),
    );
    lines.push(...shown.lines);
    after = shown.next;
    if (after === null) break;
  }
  return lines;
}
