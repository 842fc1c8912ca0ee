import { useState } from 'react';
import { type DraftInitiativeShown, type DraftShown, strategyPaths } from '#bot/contract/strategy-page.ts';
import { formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { ChangeMark } from './change-mark.tsx';
import sides from './compared.module.css';
import { FocusBack } from './focus-back.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { MoveButtons } from './move-buttons.tsx';
import type { DraftProps } from './next-version.tsx';
import styles from './strategy-page.module.css';
import { nameOf, originsIn, storedInDraft } from './typed-initiative.ts';

type Line = DraftShown['compared'][number];
type Props = DraftProps & { readonly line: Line };

/** What belongs together in both versions, side by side. */
export function ComparedLine(props: Props) {
  const { line, draft, shown } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [open, setOpen] = useState<string | null>(null);
  const next = draft.initiatives.filter(({ id }) => line.next.includes(id));
  const old = shown.initiatives.filter(({ id }) => line.old.includes(id));
  const opened = next.find(({ id }) => id === open);
  return (
    <FocusBack isOpen={opened !== undefined}>
      <div className={sides.compared}>
        <div>
          <ChangeMark change={line.change} />
        </div>
        <div className={sides.side}>
          <span className={sides.sideLabel}>{own.next.now}</span>
          {old.length === 0 && <span className={styles.quiet}>{own.next.nothing}</span>}
          {old.map((initiative) => {
            const name = nameOf(initiative, shown.day, language);
            return <Side key={initiative.id} name={name} of={initiative} goals={shown.strategy.goals} shown={shown} />;
          })}
        </div>
        <div className={sides.side}>
          <span className={sides.sideLabel}>{own.next.after}</span>
          {next.length === 0 && <span className={styles.quiet}>{own.next.nothing}</span>}
          {next.map((initiative) => (
            <div key={initiative.id} className={sides.sideOne}>
              <Side
                place={draft.initiatives.indexOf(initiative) + 1}
                name={localName(initiative, language)}
                of={initiative}
                goals={draft.goals}
                shown={shown}
              />
              {props.mayWrite && <PartButtons {...props} part={initiative} onEdit={() => setOpen(initiative.id)} />}
            </div>
          ))}
          {props.mayWrite && line.change === 'ended' && <PutBack {...props} />}
        </div>
      </div>
      {opened && <PartForm {...props} part={opened} onDone={() => setOpen(null)} />}
    </FocusBack>
  );
}

type SideProps = Pick<DraftProps, 'shown'> & {
  /** In the next version's order. */
  readonly place?: number;
  readonly name: { readonly text: string; readonly lang: string };
  readonly of: Pick<DraftInitiativeShown, 'goals' | 'organisations' | 'leads'>;
  readonly goals: DraftShown['goals'] | DraftProps['shown']['strategy']['goals'];
};

function Side({ place, name, of, goals, shown }: SideProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const chosen = [...goals].filter(({ id }) => of.goals.includes(id)).map((goal) => localName(goal, language).text);
  const organisations = shown.organisations.filter(({ id }) => of.organisations.includes(id));
  const leads = of.leads.map((lead) => lead.name);
  const facts = [
    formatList(
      organisations.map(({ shortName }) => shortName),
      language,
    ),
    leads.length === 0 ? own.noLead : formatList(leads, language),
  ];
  return (
    <div>
      {place !== undefined && <span className={styles.quiet}>{`${place}. `}</span>}
      <strong lang={name.lang}>{name.text}</strong>
      <div className={styles.quiet}>{chosen.join(' · ')}</div>
      <div className={styles.quiet}>{facts.join(' · ')}</div>
    </div>
  );
}

type PartProps = Props & { readonly part: DraftInitiativeShown };

function PartButtons(props: PartProps & { readonly onEdit: () => void }) {
  const { part, draft, asking, onChanged, onEdit } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const takeOut = () =>
    press({
      ask: () => decide(asking, strategyPaths.removeDraftInitiative(part.id), {}),
      sentence: own.saved.takenOut(part.name),
      after: onChanged,
      back: () => () => putInAgain(props),
    });
  const ids = draft.initiatives.map(({ id }) => id);
  return (
    <div className={styles.buttons}>
      <MoveButtons
        id={part.id}
        name={part.name}
        ids={ids}
        move={(before) => decide(asking, strategyPaths.moveDraftInitiative(part.id), { before })}
        onChanged={onChanged}
      />
      <Action label={own.of(own.buttons.edit, part.name)} onClick={onEdit}>
        {own.buttons.edit}
      </Action>
      <Action label={own.of(own.buttons.takeOut, part.name)} isBusy={isBusy} onClick={takeOut}>
        {own.buttons.takeOut}
      </Action>
    </div>
  );
}

/** As it was, and where it stood. What nobody had touched follows what is in force again. */
async function putInAgain({ part, draft, asking }: PartProps) {
  const at = draft.initiatives.findIndex(({ id }) => id === part.id);
  const before = draft.initiatives[at + 1]?.id ?? null;
  const { carriesOn, ...raw } = storedInDraft(part);
  const body = { initiativeId: part.id, formId: crypto.randomUUID(), seen: 0, raw, carriesOn };
  const made =
    part.revision === 0
      ? await decide(asking, strategyPaths.restoreDraftInitiative(part.id), {})
      : await decide(asking, strategyPaths.draftInitiatives, body);
  if (!made.ok || before === null) return made;
  return decide(asking, strategyPaths.moveDraftInitiative(part.id), { before });
}

function PutBack({ line, asking, shown, onChanged }: Props) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const [id = ''] = line.old;
  const initiative = shown.initiatives.find((each) => each.id === id);
  const name = initiative ? nameOf(initiative, shown.day, language).text : id;
  const putBack = () =>
    press({
      ask: () => decide(asking, strategyPaths.restoreDraftInitiative(id), {}),
      sentence: own.saved.draft,
      after: onChanged,
      back: () => () => decide(asking, strategyPaths.removeDraftInitiative(id), {}),
    });
  return (
    <div>
      <Action label={own.of(own.buttons.putBack, name)} isBusy={isBusy} onClick={putBack}>
        {own.buttons.putBack}
      </Action>
    </div>
  );
}

function PartForm({ part, draft, shown, asking, onChanged, onDone }: PartProps & { readonly onDone: () => void }) {
  const { language } = useText();
  const { own } = strategyText(language);
  return (
    <InitiativeForm
      title={own.of(own.buttons.edit, part.name)}
      shown={shown}
      goals={draft.goals}
      stored={storedInDraft(part)}
      version={part.revision}
      parts={['name', 'carriesOn', 'details']}
      origins={originsIn(shown, language)}
      saved={own.saved.draft}
      save={({ formId, seen, typed }) => {
        const body = { initiativeId: part.id, formId, seen, raw: typed, carriesOn: typed.carriesOn };
        return decide(asking, strategyPaths.draftInitiatives, body);
      }}
      back={(after) => () => {
        const { carriesOn, ...raw } = storedInDraft(part);
        const seen = after.draft?.initiatives.find(({ id }) => id === part.id)?.revision ?? 0;
        const body = { initiativeId: part.id, formId: crypto.randomUUID(), seen, raw, carriesOn };
        return decide(asking, strategyPaths.draftInitiatives, body);
      }}
      onChanged={onChanged}
      onDone={onDone}
    />
  );
}
