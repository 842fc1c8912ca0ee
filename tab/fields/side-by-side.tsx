import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './side-by-side.module.css';

/** One field that differs, as a person reads it. */
export type Difference = { readonly label: string; readonly theirs: string; readonly yours: string };

type Props = { readonly differences: readonly Difference[]; readonly onTake: () => void };

/** Somebody else changed it meanwhile: what stands there now beside one's own, and nothing is lost. */
export function SideBySide({ differences, onTake }: Props) {
  const { language } = useText();
  const { conflict } = groupText(language).own;
  return (
    <div className={styles.conflict} role="alert">
      <Notice intent="warning">{`${conflict.title}. ${conflict.text}`}</Notice>
      {differences.map(({ label, theirs, yours }) => (
        <dl key={label} className={styles.pair} aria-label={label}>
          <div>
            <dt>{`${label}: ${conflict.theirs.toLowerCase()}`}</dt>
            <dd>{theirs || conflict.empty}</dd>
          </div>
          <div>
            <dt>{`${label}: ${conflict.yours.toLowerCase()}`}</dt>
            <dd>{yours || conflict.empty}</dd>
          </div>
        </dl>
      ))}
      <div>
        <Action onClick={onTake}>{conflict.take}</Action>
      </div>
    </div>
  );
}
