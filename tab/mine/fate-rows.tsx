import type { MineLine } from '#bot/contract/mine.ts';
import { formatDay } from '#bot/text/format.ts';
import { formText } from '#tab/form/form-text.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import { MineRow } from './mine-row.tsx';

/** What has become of the help each initiative asked for; each once, however many rounds ask it. */
export function FateRows({ lines }: { readonly lines: readonly MineLine[] }) {
  const { language } = useText();
  const said = mineText(language).own.leading;
  const { decisions } = formText(language);
  const asked = [...new Map(lines.map((line) => [line.initiative.id, line])).values()];
  const fates = asked.flatMap(({ initiative, fate }) => (fate ? [{ initiative, fate }] : []));
  if (fates.length === 0) return null;
  return (
    <>
      <h3 className={styles.subheading}>{said.asked}</h3>
      <ul className={styles.list}>
        {fates.map(({ initiative, fate }) => {
          const name = localName(initiative, language);
          return (
            <MineRow key={initiative.id} title={name.text} lang={name.lang}>
              <span className={styles.facts}>{decisions.fate[fate.kind](formatDay(dayOf(fate), language))}</span>
              {fate.kind === 'decided' && (
                <p className={styles.quote} lang={fate.lang}>
                  {fate.text}
                </p>
              )}
            </MineRow>
          );
        })}
      </ul>
    </>
  );
}

function dayOf(fate: NonNullable<MineLine['fate']>): string {
  if (fate.kind === 'on_agenda') return fate.meetingOn;
  return fate.kind === 'in_writing' ? fate.answerBy : fate.on;
}
