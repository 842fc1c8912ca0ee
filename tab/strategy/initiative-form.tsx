import { useState } from 'react';
import type { StrategyPageShown } from '#bot/contract/strategy-page.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { formatList } from '#bot/text/format.ts';
import { leftName } from '#bot/text/left-name.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import type { Back } from '#tab/fields/said.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { FormFrame } from './form-frame.tsx';
import type { TypedInitiative } from './typed-initiative.ts';
import { useStrategyForm } from './use-strategy-form.ts';

type Part = 'name' | 'from' | 'carriesOn' | 'details';

type Props<Version> = {
  readonly title: string;
  readonly shown: StrategyPageShown;
  /** Those that may be chosen: of the version in force, or of the draft. */
  readonly goals: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
  readonly stored: TypedInitiative;
  readonly version: Version;
  readonly parts: readonly Part[];
  /** What it may go on from, and cannot but go on from: itself. */
  readonly origins?: readonly (readonly [id: string, name: string])[];
  readonly saved: string;
  readonly save: (form: {
    readonly formId: string;
    readonly seen: Version;
    readonly typed: TypedInitiative;
  }) => Promise<Answer<StrategyPageShown>>;
  /** What takes it back, given the strategy as it then stands; null where nothing does. */
  readonly back: ((after: StrategyPageShown, typed: TypedInitiative) => Back['ask']) | null;
  readonly onChanged: () => void;
  readonly onDone: () => void;
};

/** An initiative's form, or those of its parts that are decided together. */
export function InitiativeForm<Version>(props: Props<Version>) {
  const { title, stored, version, parts, saved, save, back, onChanged, onDone } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [typed, setTyped] = useState(stored);
  const [formId] = useState(() => crypto.randomUUID());
  const form = useStrategyForm({ version, saved, onChanged, onDone });
  const type = (part: Partial<TypedInitiative>) => setTyped((before) => ({ ...before, ...part }));
  const choices = useChoices(props);
  const send = () =>
    form.send(
      (seen) => save({ formId, seen, typed }),
      (after) => back?.(after, typed) ?? null,
    );
  const given = { ...props, typed, type, choices, problemOf: form.problemOf };
  return (
    <FormFrame
      title={title}
      form={form}
      differences={choices.differences(stored, typed)}
      onTake={() => setTyped(stored)}
      onSave={send}
      onCancel={onDone}
    >
      {parts.includes('name') && <NameFields {...given} />}
      {parts.includes('from') && <FromField {...given} hint={parts.includes('details') ? undefined : own.hints.from} />}
      {parts.includes('carriesOn') && (
        <CheckList
          label={own.fields.carriesOn}
          hint={own.hints.carriesOn}
          options={props.origins ?? []}
          chosen={typed.carriesOn}
          onChange={(carriesOn) => type({ carriesOn })}
          problem={form.problemOf('carriesOn')}
        />
      )}
      {parts.includes('details') && <DetailFields {...given} />}
    </FormFrame>
  );
}

type ListField = 'goalIds' | 'organisationIds' | 'leadIds' | 'deputyIds';
type Choices = Readonly<Record<ListField, readonly (readonly [id: string, name: string])[]>> & {
  differences(stored: TypedInitiative, typed: TypedInitiative): readonly Difference[];
};

function useChoices({ shown, goals, stored }: Pick<Props<unknown>, 'shown' | 'goals' | 'stored'>): Choices {
  const { language } = useText();
  const { own } = strategyText(language);
  const people = (standing: readonly string[]) =>
    shown.people
      .filter(({ id, hasLeft }) => !hasLeft || standing.includes(id))
      .map(({ id, name, organisation, hasLeft }) => {
        const short = shown.organisations.find((each) => each.id === organisation)?.shortName;
        const named = short ? `${name} (${short})` : name;
        return [id, hasLeft ? leftName(named, language) : named] as const;
      });
  const lists = {
    goalIds: goals.map((goal) => [goal.id, localName(goal, language).text] as const),
    organisationIds: shown.organisations.map(({ id, name }) => [id, name] as const),
    leadIds: people(stored.leadIds),
    deputyIds: people(stored.deputyIds),
  };
  const said = (field: ListField, typed: TypedInitiative) =>
    formatList(
      lists[field].filter(([id]) => typed[field].includes(id)).map(([, name]) => name),
      language,
    );
  return {
    ...lists,
    differences: (stored, typed) => [
      ...(['name', 'nameEn'] as const).map((field) => {
        return { label: own.fields[field], theirs: stored[field], yours: typed[field] };
      }),
      ...(['goalIds', 'organisationIds', 'leadIds', 'deputyIds'] as const).map((field) => {
        return { label: own.fields[field], theirs: said(field, stored), yours: said(field, typed) };
      }),
    ],
  };
}

type FieldsProps = {
  readonly typed: TypedInitiative;
  readonly type: (part: Partial<TypedInitiative>) => void;
  readonly choices: Choices;
  readonly problemOf: (field: ListField | 'name' | 'nameEn' | 'from' | 'defaultVisibility') => string | undefined;
};

function NameFields({ typed, type, problemOf }: FieldsProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  return (
    <>
      <TextField
        label={own.fields.name}
        isRequired
        value={typed.name}
        onChange={(name) => type({ name })}
        problem={problemOf('name')}
      />
      <TextField
        label={own.fields.nameEn}
        value={typed.nameEn}
        onChange={(nameEn) => type({ nameEn })}
        problem={problemOf('nameEn')}
      />
    </>
  );
}

function FromField({ typed, type, problemOf, hint }: FieldsProps & { readonly hint: string | undefined }) {
  const { language } = useText();
  const { own } = strategyText(language);
  return (
    <TextField
      label={own.fields.from}
      hint={hint}
      type="date"
      isRequired
      value={typed.from}
      onChange={(from) => type({ from })}
      problem={problemOf('from')}
    />
  );
}

function DetailFields({ typed, type, choices, problemOf }: FieldsProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const list = (field: ListField) => ({
    label: own.fields[field],
    options: choices[field],
    chosen: typed[field],
    onChange: (ids: readonly string[]) => type({ [field]: ids }),
    problem: problemOf(field),
  });
  return (
    <>
      <CheckList {...list('goalIds')} />
      <CheckList {...list('organisationIds')} />
      <CheckList {...list('leadIds')} hint={own.hints.people} />
      <CheckList {...list('deputyIds')} />
      <SelectField
        label={own.fields.defaultVisibility}
        value={typed.defaultVisibility}
        options={visibilities.map((each) => [each, own.visibilities[each]])}
        onChange={(defaultVisibility) => type({ defaultVisibility })}
        problem={problemOf('defaultVisibility')}
      />
    </>
  );
}
