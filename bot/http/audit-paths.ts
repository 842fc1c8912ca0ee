import * as v from 'valibot';
import { auditPath, auditQuery } from '#bot/contract/audit.ts';
import { checksPath } from '#bot/contract/checks.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { readAudit } from '#bot/use-cases/read-audit.ts';
import { readChecks } from '#bot/use-cases/read-checks.ts';
import { type AnsweredPath, type Call, inPartnership, queryWord } from './api-call.ts';
import { presentAuditPage } from './presenters/audit-presenter.ts';
import { presentChecks } from './presenters/checks-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What was done, and what works where: for those who run the partnership. */
export function auditPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: auditPath, answer: (call) => audit(wiring, call) },
    {
      method: 'get',
      path: checksPath,
      answer: async (call) => presentChecks(await readChecks(wiring.ports)(await inPartnership(wiring, call))),
    },
  ];
}

const pageSize = 50;

async function audit(wiring: ServerWiring, call: Call): Promise<object> {
  const asking = await inPartnership(wiring, call);
  const read = v.safeParse(auditQuery, {
    by: queryWord(call, 'by'),
    action: queryWord(call, 'action'),
    from: queryWord(call, 'from'),
    before: queryWord(call, 'before'),
    after: queryWord(call, 'after'),
  });
  if (!read.success) {
    throw new Refusal('invalid_input', { fields: read.issues.map((issue) => v.getDotPath(issue) ?? '') });
  }
  return presentAuditPage(await readAudit(wiring.ports)({ ...asking, ...read.output, most: pageSize }));
}
