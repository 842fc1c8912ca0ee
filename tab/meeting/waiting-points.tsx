import { Action } from '#tab/controls/action.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import { dropPoint, takePoint } from './ask-agenda.ts';
import styles from './meeting-page.module.css';
import { pointTitle } from './point-title.ts';
import { useAgendaPress } from './use-agenda-press.ts';

/** The group's points that stand on no meeting yet. */
export function WaitingPoints(props: AgendaProps) {
  const { client, membership, meetingId, agenda } = props;
  const { language } = useText();
  const { agenda: said, points: named } = groupText(language);
  const { isBusy, press } = useAgendaPress(props);
  const of = { client, partnership: membership.id, meetingId };
  return (
    <div className={styles.section}>
      <h3 className={styles.under}>{named.waiting}</h3>
      <ul className={styles.points}>
        {agenda.waiting.map((point) => {
          const title = pointTitle(point, named);
          return (
            <li key={point.id} className={styles.card}>
              <h4 className={styles.pointTitle}>{title}</h4>
              {point.text && <p className={styles.written}>{point.text}</p>}
              {point.proposedBy && <p className={styles.quiet}>{named.proposedBy(point.proposedBy.name)}</p>}
              {agenda.mayEdit && (
                <div className={styles.buttons}>
                  <Action
                    label={said.takeOf(title)}
                    isBusy={isBusy}
                    onClick={() =>
                      press(
                        () => takePoint(of, point.id),
                        () => said.taken(title),
                      )
                    }
                  >
                    {said.take}
                  </Action>
                  <Action
                    look="subtle"
                    label={said.dropOf(title)}
                    isBusy={isBusy}
                    onClick={() =>
                      press(
                        () => dropPoint(of, point.id),
                        () => said.dropped(title),
                      )
                    }
                  >
                    {said.drop}
                  </Action>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
