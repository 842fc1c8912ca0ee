import { Triangle16Filled } from '@fluentui/react-icons';
import type { DecisionShown } from '#bot/contract/decisions.ts';
import { formatDay, formatDayOf, formatInstant, formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { classes } from '#tab/controls/classes.ts';
import { ReportText } from '#tab/hiding/report-text.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './decision-list.module.css';

type Props = Pick<GroupPageProps, 'overview'> & {
  readonly decision: DecisionShown;
  readonly isOpen: boolean;
  readonly onOpen: (form: 'tell' | 'change') => void;
};

/** One decision: what, by whom, until when, and what has become of it. */
export function DecisionItem({ overview, decision, isOpen, onOpen }: Props) {
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const { text, lang, mayTell, mayChange, outcome, outcomeBy, outcomeAt } = decision;
  const place = { language, timeZone: overview.partnership.timeZone };
  return (
    <div className={styles.decision}>
      <Marks decision={decision} />
      <p className={styles.text} lang={lang}>
        {text}
      </p>
      <Facts overview={overview} decision={decision} />
      {outcomeBy && outcomeAt && (
        <p className={styles.told}>
          {outcome}
          <span>{said.told(outcomeBy.name, formatInstant(outcomeAt, place))}</span>
        </p>
      )}
      <ReportText place={{ kind: 'decision', decisionId: decision.id }} texts={[text, outcome]} about={text} />
      {!isOpen && (mayTell || mayChange) && (
        <div className={styles.buttons}>
          {mayTell && (
            <Action onClick={() => onOpen('tell')} label={said.tellOf(text)}>
              {said.tell}
            </Action>
          )}
          {mayChange && (
            <Action look="subtle" onClick={() => onOpen('change')} label={said.changeOf(text)}>
              {said.change}
            </Action>
          )}
        </div>
      )}
    </div>
  );
}

function Marks({ decision }: Pick<Props, 'decision'>) {
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const { type, state, isUnderWay, isOverdue, isClosed } = decision;
  return (
    <div className={styles.facts}>
      <span className={styles.mark}>{said.types[type]}</span>
      {isOverdue && (
        <span className={classes(styles.mark, styles.overdue)}>
          <Triangle16Filled aria-hidden />
          {said.overdue}
        </span>
      )}
      {type !== 'information' && <span>{said.states[isUnderWay ? 'underWay' : state]}</span>}
      {isClosed && <span>{said.isClosed}</span>}
    </div>
  );
}

function Facts({ overview, decision }: Pick<Props, 'overview' | 'decision'>) {
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const { responsible, dueOn, initiative, assentedBy, meetingOn, createdAt, type } = decision;
  const organisations = overview.organisations.filter(({ id }) => assentedBy.includes(id));
  const assented = formatList(
    organisations.map(({ shortName }) => shortName),
    language,
  );
  const written = formatDayOf(createdAt, { language, timeZone: overview.partnership.timeZone });
  const name = initiative ? localName(initiative, language) : null;
  return (
    <div className={styles.facts}>
      {dueOn && <strong>{said.due(formatDay(dueOn, language))}</strong>}
      {type !== 'information' && <span>{responsible ? said.responsible(responsible.name) : said.noResponsible}</span>}
      {name && <span lang={name.lang}>{name.text}</span>}
      {organisations.length > 0 && <span>{said.assented(assented)}</span>}
      <span>{meetingOn ? said.decidedOn(formatDay(meetingOn, language)) : said.decidedInWriting(written)}</span>
    </div>
  );
}
