import { LockClosed16Regular } from '@fluentui/react-icons';
import type { AgendaPointShown } from '#bot/contract/agenda.ts';
import { formatList } from '#bot/text/format.ts';
import { ReportText } from '#tab/hiding/report-text.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import styles from './meeting-page.module.css';
import { pointTitle } from './point-title.ts';
import { StatusPoint } from './status-point.tsx';

type Props = Pick<AgendaProps, 'agenda' | 'overview' | 'meetingId'> & { readonly point: AgendaPointShown };

/** One point as it is read; the one about status says what it was filled with. */
export function PointContent({ agenda, overview, meetingId, point }: Props) {
  const { language } = useText();
  const { points: named } = groupText(language);
  const { number, closedTo, text, initiative, proposedBy, kind } = point;
  const name = initiative ? localName(initiative, language) : null;
  const { isCarriedOver } = point;
  const isFilled = kind === 'status' && agenda.status;
  return (
    <>
      <h3 className={styles.pointTitle}>{`${number}. ${pointTitle(point, named)}`}</h3>
      {closedTo && (
        <span>
          <span className={styles.mark}>
            <LockClosed16Regular aria-hidden />
            {named.closedTo(
              formatList(
                closedTo.map((person) => person.name),
                language,
              ),
            )}
          </span>
        </span>
      )}
      {isCarriedOver && <p className={styles.quiet}>{named.carriedOver}</p>}
      {text && <p className={styles.written}>{text}</p>}
      {(name || proposedBy) && (
        <p className={styles.quiet}>
          {name && <span lang={name.lang}>{named.about(name.text)}</span>}
          {name && proposedBy && ' · '}
          {proposedBy && named.proposedBy(proposedBy.name)}
        </p>
      )}
      {(text || point.title) && (
        <ReportText
          place={{ kind: 'point', meetingId, pointId: point.id }}
          texts={[point.title ?? '', text]}
          about={pointTitle(point, named)}
        />
      )}
      {isFilled && <StatusPoint status={isFilled} overview={overview} />}
    </>
  );
}
