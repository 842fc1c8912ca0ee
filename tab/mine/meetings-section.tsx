import type { MineShown } from '#bot/contract/mine.ts';
import { formatClock, formatDayOf, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';
import { MineSection } from './mine-section.tsx';

type Props = Leading & { readonly mine: MineShown };

/** The next meetings with one's own answer to each, and the newest pack to read before. */
export function MeetingsSection({ mine, change }: Props) {
  const { language } = useText();
  const text = mineText(language);
  const said = text.own.meetings;
  const { meetings, pack, timeZone } = mine;
  return (
    <MineSection id="meetings" heading={said.heading}>
      {meetings.length === 0 && <p>{said.none}</p>}
      <ul className={styles.list} hidden={meetings.length === 0 && pack === null}>
        {meetings.map(({ meeting, own, mayAnswer }) => {
          const title = meetingTitle(text, meeting);
          const day = formatWeekday(meeting.date, language);
          const press = () => change({ page: 'meetings', meeting: meeting.id });
          return (
            <MineRow
              key={meeting.id}
              title={title}
              kind={day}
              action={{ words: said.open, about: `${title} ${day}`, press }}
            >
              <span className={styles.facts}>
                {[formatClock(meeting.startTime, language), meeting.place].filter(Boolean).join(' · ')}
              </span>
              {own && <span className={styles.facts}>{said.answers[own]}</span>}
              {!own && mayAnswer && <span className={styles.facts}>{said.unanswered}</span>}
            </MineRow>
          );
        })}
        {pack && (
          <MineRow
            kind={said.packHeading}
            title={said.pack(pack.number, formatDayOf(pack.madeAt, { language, timeZone }))}
            action={{
              words: said.openPack,
              press: () => change({ page: 'meetings', meeting: null, packs: pack.roundId }),
            }}
          />
        )}
      </ul>
    </MineSection>
  );
}
