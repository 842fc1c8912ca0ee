import type { ImportPlanShown } from '#bot/contract/register.ts';
import { Action } from '#tab/controls/action.tsx';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './people-page.module.css';
import type { TableRow } from './read-table.ts';

type Props = {
  readonly rows: readonly TableRow[];
  readonly plan: ImportPlanShown;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
};

/** Each row with what would happen to it, and every problem it has. */
export function ImportPlan({ rows, plan, isBusy, onSave, onBack }: Props) {
  const { language } = useText();
  const { importing: own } = peopleText(language).own;
  const counts = { new: 0, changed: 0, unchanged: 0, problem: 0 };
  for (const { state } of plan.rows) counts[state] += 1;
  const lines = rows.map(({ row, mail }, n) => ({ key: `row ${n + 1}`, n: n + 1, row, mail, planned: plan.rows[n] }));
  const doing = `${own.columns.role}, ${own.columns.initiatives.toLowerCase()}`;
  const toSave = counts.new + counts.changed;
  return (
    <>
      <p role="status" className={styles.text}>
        {own.counts(counts)}
      </p>
      <div className={styles.surface}>
        <table className={styles.table}>
          <caption>{own.preview}</caption>
          <thead className={styles.heads}>
            <tr>
              {[own.row, own.columns.name, own.columns.organisation, doing, own.state].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, n, row, mail, planned }) => (
              <tr key={key}>
                <td>{n}</td>
                <th scope="row">
                  {row.name}
                  <span className={styles.quiet}>{[row.title, mail, row.phone].filter(Boolean).join(' · ')}</span>
                </th>
                <td>{[row.organisation, row.department].filter(Boolean).join(', ')}</td>
                <td>{[row.role, row.initiatives].filter(Boolean).join(': ')}</td>
                <td>
                  {planned && <span className={styles.mark}>{own.states[planned.state]}</span>}
                  {planned?.problems.map(({ column, code }) => (
                    <span key={`${column} ${code}`} className={styles.line}>
                      {`${own.columns[column]} ${own.problems[code]}`}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {toSave === 0 && <p className={styles.text}>{own.nothing}</p>}
      <div className={styles.buttons}>
        {toSave > 0 && (
          <Action look="primary" isBusy={isBusy} onClick={onSave}>
            {own.save(toSave)}
          </Action>
        )}
        <Action onClick={onBack}>{own.again}</Action>
      </div>
    </>
  );
}
