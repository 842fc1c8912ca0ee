import { useState } from 'react';
import { type StrategyInitiative, strategyPaths } from '#bot/contract/strategy-page.ts';
import { formatDay, formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { DescriptionSection } from './description-section.tsx';
import { EndForm } from './end-form.tsx';
import { FocusBack } from './focus-back.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import styles from './strategy-page.module.css';
import type { StrategyProps } from './strategy-pages.tsx';
import { nameOf, storedInitiative, versionIn } from './typed-initiative.ts';

export type ItemProps = StrategyProps & { readonly initiative: StrategyInitiative };

/** One initiative of the version in force: a line, and open all that is known and can be decided of it. */
export function InitiativeItem(props: ItemProps) {
  const { initiative, shown, view, change } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const isOpen = view.strategy === initiative.id;
  const name = nameOf(initiative, shown.day, language);
  const leads = initiative.leads.map((lead) => lead.name);
  const goals = shown.strategy.goals.filter(({ id }) => initiative.goals.includes(id));
  const organisations = shown.organisations.filter(({ id }) => initiative.organisations.includes(id));
  const facts = [
    formatList(
      organisations.map(({ shortName }) => shortName),
      language,
    ),
    leads.length === 0 ? own.noLead : formatList(leads, language),
    initiative.validFrom > shown.day ? own.since(formatDay(initiative.validFrom, language)) : '',
    initiative.validTo ? own.until(formatDay(initiative.validTo, language)) : '',
  ];
  return (
    <>
      <h3 className={styles.name}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => change({ strategy: isOpen ? null : initiative.id })}
        >
          <span lang={name.lang}>{name.text}</span>
        </button>
      </h3>
      <p className={styles.quiet}>{goals.map((goal) => localName(goal, language).text).join(' · ')}</p>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      {isOpen && (
        <div className={styles.opened}>
          <InitiativeFacts {...props} />
          {shown.mayChange && <Deciding {...props} name={name.text} />}
          {shown.mayChange && <DescriptionSection {...props} name={name.text} />}
        </div>
      )}
    </>
  );
}

type Opened = 'rename' | 'details' | 'end' | null;

function Deciding(props: ItemProps & { readonly name: string }) {
  const [open, setOpen] = useState<Opened>(null);
  return (
    <FocusBack isOpen={open !== null}>
      <Decision {...props} open={open} onOpen={setOpen} />
    </FocusBack>
  );
}

type DecisionProps = ItemProps & {
  readonly name: string;
  readonly open: Opened;
  readonly onOpen: (open: Opened) => void;
};

function Decision(props: DecisionProps) {
  const { initiative, shown, asking, onChanged, name, open, onOpen } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const close = () => onOpen(null);
  const common = { shown, goals: shown.strategy.goals, version: initiative.version, onChanged, onDone: close };
  const stored = storedInitiative(initiative, shown.day);
  if (open === 'end') return <EndForm {...props} onDone={close} />;
  if (open === 'rename') {
    return (
      <InitiativeForm
        {...common}
        title={own.of(own.buttons.rename, name)}
        stored={stored}
        parts={['name', 'from']}
        saved={own.saved.renamed}
        save={({ seen, typed }) => decide(asking, strategyPaths.name(initiative.id), { seen, raw: typed })}
        back={(after, { from }) =>
          () => {
            const seen = versionIn(after, initiative.id);
            return decide(asking, strategyPaths.name(initiative.id), { seen, raw: { ...stored, from } });
          }}
      />
    );
  }
  if (open === 'details') {
    return (
      <InitiativeForm
        {...common}
        title={own.of(own.buttons.edit, name)}
        stored={stored}
        parts={['details']}
        saved={own.saved.details}
        save={({ seen, typed }) => decide(asking, strategyPaths.details(initiative.id), { seen, raw: typed })}
        back={(after) => () => {
          const seen = versionIn(after, initiative.id);
          return decide(asking, strategyPaths.details(initiative.id), { seen, raw: stored });
        }}
      />
    );
  }
  return <Buttons {...props} />;
}

function Buttons({ initiative, asking, onChanged, onOpen, name }: DecisionProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const keep = () =>
    press({
      ask: () => decide(asking, strategyPaths.keep(initiative.id), { seen: initiative.version }),
      sentence: own.saved.kept,
      after: onChanged,
      back: (after) => () => {
        const { id, validTo, successors: successorIds } = initiative;
        return decide(asking, strategyPaths.end(id), { seen: versionIn(after, id), raw: { validTo }, successorIds });
      },
    });
  return (
    <div className={styles.buttons}>
      <Action label={own.of(own.buttons.rename, name)} onClick={() => onOpen('rename')}>
        {own.buttons.rename}
      </Action>
      <Action label={own.of(own.buttons.details, name)} onClick={() => onOpen('details')}>
        {own.buttons.details}
      </Action>
      {initiative.validTo === null ? (
        <Action label={own.of(own.buttons.end, name)} onClick={() => onOpen('end')}>
          {own.buttons.end}
        </Action>
      ) : (
        <Action label={own.of(own.buttons.keep, name)} isBusy={isBusy} onClick={keep}>
          {own.buttons.keep}
        </Action>
      )}
    </div>
  );
}
