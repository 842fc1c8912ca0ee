import { makeStyles, tokens } from '@fluentui/react-components';
import type { Operation } from '#bot/contract/new-partnership.ts';
import { formatInstant } from '#bot/text/format.ts';
import { useText } from '#tab/text/text-context.tsx';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& th, & td': {
      paddingTop: tokens.spacingVerticalSNudge,
      paddingBottom: tokens.spacingVerticalSNudge,
      paddingLeft: tokens.spacingHorizontalM,
      paddingRight: tokens.spacingHorizontalM,
      overflowWrap: 'anywhere',
      verticalAlign: 'top',
    },
    '& tbody tr': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

type Props = { readonly lines: Operation['audit']; readonly timeZone: string };

export function AuditTable({ lines, timeZone }: Props) {
  const styles = useStyles();
  const { text, words, language } = useText();
  const heads = text.managing.operation;
  const actions = Object.entries(words.audit);
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
        {lines.map(({ at, by, action, subject }) => (
          <tr key={`${at} ${action} ${subject}`}>
            <td>
              <time dateTime={at}>{formatInstant(at, { language, timeZone })}</time>
            </td>
            <td>{actions.find(([code]) => code === action)?.[1] ?? action}</td>
            <td>{by}</td>
            <td>{subject}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
