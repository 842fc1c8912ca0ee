import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { Action } from '#tab/controls/action.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { usualAgendaText } from '#tab/text/usual-agenda-text.ts';
import styles from './meetings-page.module.css';
import type { Editing } from './use-usual-agenda.ts';
import { type UsualPoint, usualTitle } from './usual-points.ts';

type Props = Editing & { readonly point: UsualPoint; readonly index: number };

/** One point: a standard one by its name, one's own with its title to write; each button says which it is about. */
export function UsualPointLine({ point, index, state, focusOn }: Props) {
  const { language } = useText();
  const said = usualAgendaText(language);
  const { agenda, points: words } = groupText(language);
  const { id, kind } = point;
  const number = index + 1;
  const title = kind === 'own' && point.title.trim() === '' ? said.untitled(number) : usualTitle(point, words);
  const last = state.points.length - 1;
  const move = (to: number, button: string) => {
    focusOn(`${button}-${id}`);
    state.move(id, to);
    state.say('success', said.moved(title, to + 1));
  };
  const remove = () => {
    focusOn(`usual-${state.points[index === last ? index - 1 : number]?.id}`);
    state.remove(id);
    state.say('success', said.removed(title));
  };
  return (
    <li id={`usual-${id}`} tabIndex={-1} className={styles.usualPoint}>
      {kind === 'own' ? (
        <TextField
          label={said.titleOf(number)}
          value={point.title}
          isRequired
          problem={state.problems.get(id)}
          onChange={(typed) => state.type(id, typed)}
        />
      ) : (
        <span>{`${number}. ${title}`}</span>
      )}
      <div className={styles.buttons}>
        <Action
          id={`up-${id}`}
          icon={<ArrowUp16Regular />}
          label={agenda.up(title)}
          isBusy={index === 0}
          onClick={() => move(index - 1, 'up')}
        />
        <Action
          id={`down-${id}`}
          icon={<ArrowDown16Regular />}
          label={agenda.down(title)}
          isBusy={index === last}
          onClick={() => move(number, 'down')}
        />
        <Action look="subtle" label={agenda.remove(title)} isBusy={last === 0} onClick={remove}>
          {agenda.removeShort}
        </Action>
      </div>
    </li>
  );
}
