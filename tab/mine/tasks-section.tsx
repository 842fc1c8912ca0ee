import type { MineShown } from '#bot/contract/mine.ts';
import { formatDay } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';
import { MineSection } from './mine-section.tsx';

type Props = Leading & { readonly decisions: MineShown['decisions'] };

/** What somebody is to carry out of what was decided. */
export function TasksSection({ decisions, change }: Props) {
  const { language } = useText();
  const said = mineText(language).own.decisions;
  return (
    <MineSection id="tasks" heading={said.heading} count={decisions.length}>
      <ul className={styles.list}>
        {decisions.map(({ id, text, lang, dueOn, isOverdue, initiative }) => (
          <MineRow
            key={id}
            title={text}
            lang={lang}
            {...(initiative ? { kind: localName(initiative, language).text } : {})}
          >
            <span className={isOverdue ? styles.overdue : styles.facts}>
              {dueOn === null ? said.noDue : said[isOverdue ? 'overdue' : 'due'](formatDay(dueOn, language))}
            </span>
          </MineRow>
        ))}
      </ul>
      <div>
        <Action onClick={() => change({ page: 'decisions', decisions: 'own' })}>{said.open}</Action>
      </div>
    </MineSection>
  );
}
