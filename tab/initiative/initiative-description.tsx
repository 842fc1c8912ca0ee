import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { useText } from '#tab/text/text-context.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { marginTop: 0, marginBottom: 0 },
  part: {
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { marginTop: 0, marginBottom: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  gap: { marginTop: 0, marginBottom: 0, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

const order = ['goal', 'already', 'focus', 'targetGroup', 'partners'] as const;

/** The initiative under the strategy site's own headings; where no source was found, the gap is shown. */
export function InitiativeDescription({ description }: { description: InitiativeDetail['description'] }) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {text.initiative.description}
      </Subtitle2>
      {order.map((part) => (
        <div key={part}>
          <h4 className={styles.part}>{text.initiative.sections[part]}</h4>
          {description[part] === null && <p className={styles.gap}>{text.initiative.notDescribed}</p>}
          {description[part] !== null && (
            <p className={styles.text} lang="da">
              {description[part]}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
