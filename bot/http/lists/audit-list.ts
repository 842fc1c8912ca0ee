import type { AuditPageShown } from '#bot/contract/audit.ts';
import { isAuditAction } from '#bot/domain/audit-line.ts';
import { instantCell, textCell } from '#bot/reports/table-list.ts';
import type { ListParts, Wording } from './list-parts.ts';

/** What nobody pressed: the first rows of a partnership, and what the clock brings. */
const bySystem = ['seed', 'clock'];

/** What was done, by whom and when. */
export function auditList(lines: AuditPageShown['lines'], { lists }: Wording): ListParts {
  const { heads } = lists;
  return {
    title: lists.titles.audit,
    columns: [
      { head: heads.at, width: 18 },
      { head: heads.action, width: 44 },
      { head: heads.by, width: 28 },
      { head: heads.subject, width: 44 },
    ],
    rows: lines.map(({ id, at, by, action, subject }) => ({
      id,
      cells: [
        instantCell(at),
        textCell(isAuditAction(action) ? lists.audit[action] : action),
        textCell(bySystem.includes(by) ? lists.bySystem : by),
        textCell(subject),
      ],
    })),
    isRestricted: () => false,
  };
}
