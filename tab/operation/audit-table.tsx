import type { AuditPageShown } from '#bot/contract/audit.ts';
import { daAudit } from '#bot/text/da-audit.ts';
import { enAudit } from '#bot/text/en-audit.ts';
import { formatInstant } from '#bot/text/format.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './audit-table.module.css';

type Props = { readonly lines: AuditPageShown['lines']; readonly timeZone: string };

/** What nobody pressed: the first rows of a partnership, and what the clock brings. */
const bySystem = ['seed', 'clock'];

export function AuditTable({ lines, timeZone }: Props) {
  const { language } = useText();
  const heads = managingText(language).operation;
  const actions = Object.entries(language === 'da' ? daAudit : enAudit);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heads.at}</th>
          <th scope="col">{heads.action}</th>
          <th scope="col">{heads.by}</th>
          <th scope="col">{heads.subject}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, at, by, action, subject }) => (
          <tr key={id}>
            <td>
              <time dateTime={at}>{formatInstant(at, { language, timeZone })}</time>
            </td>
            <td>{actions.find(([code]) => code === action)?.[1] ?? action}</td>
            <td>{bySystem.includes(by) ? heads.bySystem : by}</td>
            <td>{subject}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
