import type { MeetingShown } from '#bot/contract/meetings.ts';
import { formatClock, formatWeekday } from '#bot/text/format.ts';
import { classes } from '#tab/controls/classes.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meetings-page.module.css';

/** When and where, who chairs it, and whether it is cancelled or held. */
export function MeetingFacts({ meeting }: { readonly meeting: MeetingShown }) {
  const { language } = useText();
  const { pages: said, meetings } = groupText(language);
  const { date, startTime, endTime, place, onlineUrl, chair, state } = meeting;
  const time = said.at(formatClock(startTime, language), formatClock(endTime, language));
  return (
    <>
      <p className={styles.when}>
        <time dateTime={`${date}T${startTime}`}>{`${formatWeekday(date, language)} ${time}`}</time>
      </p>
      <div className={styles.facts}>
        {state !== 'planned' && (
          <span className={classes(styles.mark, state === 'cancelled' && styles.cancelled)}>
            {meetings.states[state]}
          </span>
        )}
        <span>{place || (onlineUrl ? meetings.online : said.noPlace)}</span>
        {onlineUrl && (
          <a href={onlineUrl} target="_blank" rel="noreferrer">
            {said.joinOnline}
          </a>
        )}
        {chair && <span>{said.chair(chair.name)}</span>}
      </div>
    </>
  );
}
