import { useEffect, useRef, useState } from 'react';
import type { AgendaTemplateShown } from '#bot/contract/agenda-bodies.ts';
import { agendaLimits, pointKinds } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { Action } from '#tab/controls/action.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { usualAgendaText } from '#tab/text/usual-agenda-text.ts';
import type { Asking } from './ask-meetings.ts';
import styles from './meetings-page.module.css';
import { type Editing, useUsualAgenda } from './use-usual-agenda.ts';
import { UsualPointLine } from './usual-point-line.tsx';
import { missingKinds, type UsualPoint, usualTitle } from './usual-points.ts';

type Props = { readonly asking: Asking; readonly group: Group; readonly first: AgendaTemplateShown };

/** One group's usual points, in their order. */
export function UsualAgendaForm({ asking, group, first }: Props) {
  const { language } = useText();
  const said = usualAgendaText(language);
  const { meetings, points: words } = groupText(language);
  const state = useUsualAgenda(asking, group, first);
  const { points, theirs } = state;
  const focusOn = useFocusOn(points);
  const list = (some: readonly UsualPoint[]) =>
    some.map((point, index) => `${index + 1}. ${usualTitle(point, words)}`).join('\n');
  return (
    <Form
      title={said.of(meetings.groups[group])}
      save={said.save}
      isBusy={state.isBusy}
      problems={state.problems.size}
      startAt="none"
      onSave={state.save}
    >
      {theirs && (
        <SideBySide
          differences={[{ label: said.list, theirs: list(theirs), yours: list(points) }]}
          onTake={state.take}
        />
      )}
      <ol className={styles.list} aria-label={said.list}>
        {points.map((point, index) => (
          <UsualPointLine key={point.id} {...{ point, index, state, focusOn }} />
        ))}
      </ol>
      {points.length < agendaLimits.usualPoints ? <AddPoint {...{ state, focusOn }} /> : <p>{words.usual}</p>}
    </Form>
  );
}

/** Once the list stands as it was changed, the focus goes where it is said to. */
function useFocusOn(points: readonly UsualPoint[]): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || points.length === 0) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [points]);
  return (id) => {
    wanted.current = id;
  };
}

function AddPoint({ state, focusOn }: Editing) {
  const { language } = useText();
  const said = usualAgendaText(language);
  const { points: words } = groupText(language);
  const [chosen, setChosen] = useState('own');
  const missing = missingKinds(state.points);
  const kind = pointKinds.find((each) => each === chosen && missing.includes(each)) ?? 'own';
  const add = () => {
    const id = crypto.randomUUID();
    focusOn(`usual-${id}`);
    state.add(id, kind);
    state.say('success', said.added(state.points.length + 1));
  };
  return (
    <>
      <SelectField
        label={said.which}
        value={kind}
        options={[['own', said.own], ...missing.map((each) => [each, words.kinds[each]] as const)]}
        onChange={setChosen}
      />
      <div>
        <Action onClick={add}>{said.add}</Action>
      </div>
    </>
  );
}
