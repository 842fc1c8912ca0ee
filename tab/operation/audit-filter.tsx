import type { AuditPageShown } from '#bot/contract/audit.ts';
import { isAuditAction } from '#bot/domain/audit-line.ts';
import { compareDanish } from '#bot/text/collate.ts';
import { daAudit } from '#bot/text/da-audit.ts';
import { enAudit } from '#bot/text/en-audit.ts';
import { Action } from '#tab/controls/action.tsx';
import { Choice } from '#tab/controls/choice.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { operationText } from '#tab/text/operation-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type EventsFilter, writeEvents } from './events-filter.ts';
import styles from './operation-page.module.css';

type Props = {
  readonly filter: EventsFilter;
  readonly people: AuditPageShown['people'];
  readonly onFilter: (filter: EventsFilter) => void;
};

const nothing: EventsFilter = { by: null, action: null, from: null, to: null };

/** Who, what and when. */
export function AuditFilter({ filter, people, onFilter }: Props) {
  const { language } = useText();
  const said = operationText(language).audit;
  const { bySystem } = managingText(language).operation;
  const set = (part: Partial<EventsFilter>) => onFilter({ ...filter, ...part });
  const actions = Object.entries(language === 'da' ? daAudit : enAudit).toSorted(([, a], [, b]) => compareDanish(a, b));
  return (
    <search className={styles.filter} aria-label={said.filter}>
      <Choice
        label={said.by}
        none={said.anybody}
        value={filter.by}
        options={[['system', bySystem], ...people.map(({ id, name }) => [id, name] as const)]}
        onChoose={(by) => set({ by })}
      />
      <Choice
        label={said.action}
        none={said.anything}
        value={filter.action}
        options={actions}
        onChoose={(action) => set({ action: action !== null && isAuditAction(action) ? action : null })}
      />
      <Day label={said.from} value={filter.from} onChange={(from) => set({ from })} />
      <Day label={said.to} value={filter.to} onChange={(to) => set({ to })} />
      {writeEvents(filter) !== null && (
        <Action look="subtle" onClick={() => onFilter(nothing)}>
          {said.clear}
        </Action>
      )}
    </search>
  );
}

type DayProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
};

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className={styles.day}>
      {label}
      <input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} />
    </label>
  );
}
