import { useEffect, useRef, useState } from 'react';
import type { AgendaPointShown } from '#bot/contract/agenda.ts';
import type { AgendaSavedShown } from '#bot/contract/agenda-bodies.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { classes } from '#tab/controls/classes.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import { movePoint, putOffPoint, removePoint } from './ask-agenda.ts';
import { ChangePoint } from './change-point.tsx';
import styles from './meeting-page.module.css';
import { PointButtons } from './point-buttons.tsx';
import { PointContent } from './point-content.tsx';
import { pointTitle } from './point-title.ts';
import { useAgendaPress } from './use-agenda-press.ts';

type Props = AgendaProps & { readonly isEditing: boolean };

/** The points as a list. Where they are arranged each has its buttons, and focus stays on the one that was pressed. */
export function AgendaPoints(props: Props) {
  const { agenda, isEditing } = props;
  const { language } = useText();
  const { points: named, agenda: said } = groupText(language);
  const { isBusy, press } = useAgendaPress(props);
  const [changing, setChanging] = useState<Changing | null>(null);
  const pressed = useRef<string | null>(null);
  const { points } = agenda;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list in another order may have let go of the focus
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [points]);
  const of = { client: props.client, partnership: props.membership.id, meetingId: props.meetingId };
  const run = (button: string | null, ask: () => Promise<Answer<AgendaSavedShown>>, sentence: string) => {
    pressed.current = button;
    press(ask, () => sentence);
  };
  const move = (point: AgendaPointShown, to: number) => {
    const others = points.filter(({ id }) => id !== point.id);
    const afterId = others[to - 1]?.id ?? null;
    const button = `${to < points.indexOf(point) ? 'up' : 'down'}-${point.id}`;
    run(button, () => movePoint(of, { id: point.id, afterId }), said.movedTo(pointTitle(point, named), to + 1));
  };
  return (
    <ol className={styles.points}>
      {withRemoved(points, isEditing ? changing : null).map((point, index) => {
        const title = pointTitle(point, named);
        return (
          <li key={point.id} className={classes(styles.card, point.closedTo !== null && styles.closed)}>
            {points.includes(point) && <PointContent {...props} point={point} />}
            {!points.includes(point) && <Notice intent="warning">{said.removedMeanwhile}</Notice>}
            {isEditing && changing?.point.id !== point.id && (
              <PointButtons
                id={point.id}
                title={title}
                isBusy={isBusy}
                onUp={mayStand(points, index, index - 1) ? () => move(point, index - 1) : null}
                onDown={mayStand(points, index, index + 1) ? () => move(point, index + 1) : null}
                onChange={() => setChanging({ point, index })}
                onPutOff={() => run(null, () => putOffPoint(of, point), said.puttedOff(title))}
                onRemove={() => run(null, () => removePoint(of, point), said.removed(title))}
              />
            )}
            {isEditing && changing?.point.id === point.id && (
              <ChangePoint {...props} point={point} onClose={() => setChanging(null)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Changing = { readonly point: AgendaPointShown; readonly index: number };

/** Whoever is writing in a point keeps the form, its words and the cursor when somebody else takes the point away. */
function withRemoved(points: readonly AgendaPointShown[], changing: Changing | null): readonly AgendaPointShown[] {
  if (changing === null || points.some(({ id }) => id === changing.point.id)) return points;
  return points.toSpliced(changing.index, 0, changing.point);
}

/** Closed points stand after the open ones, so neither goes beyond its own kind. */
function mayStand(points: readonly AgendaPointShown[], from: number, to: number): boolean {
  const here = points[from];
  const there = points[to];
  return here !== undefined && there !== undefined && (here.closedTo === null) === (there.closedTo === null);
}
