import type { MeetingDecisionsShown, TypedDecision } from '#bot/contract/decisions.ts';
import { decisionTypes } from '#bot/domain/decision.ts';
import type { DecisionField, DecisionProblem } from '#bot/domain/decision-problem.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import styles from '#tab/fields/form.module.css';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decisionProblemSentence } from './decision-problem-sentence.ts';

export type DecisionChoices = NonNullable<MeetingDecisionsShown['choices']>;

type Props = {
  readonly typed: TypedDecision;
  readonly type: (field: DecisionField, value: string) => void;
  readonly choices: DecisionChoices;
  /** The points one may see, by what they are called. */
  readonly points: readonly (readonly [id: string, name: string])[];
  readonly problems: readonly DecisionProblem[];
};

/** The fields in the order in which a decision is spoken: what, who agreed, who does it, until when. */
export function DecisionFields({ typed, type, choices, points, problems }: Props) {
  const { language } = useText();
  const { decisions: said } = groupText(language);
  const field = (name: DecisionField) => ({
    label: said.fields[name],
    value: typed[name] ?? '',
    onChange: (value: string) => type(name, value),
    problem: decisionProblemSentence(problems, name, said),
  });
  const isTold = typed.type === 'information';
  const assented = (typed.assentedBy ?? '').split(',').filter(Boolean);
  return (
    <>
      <RadioList {...field('type')} options={decisionTypes.map((each) => [each, said.types[each]])} />
      <TextField {...field('text')} isRequired rows={3} hint={said.hints.text} />
      <CheckList
        {...field('assentedBy')}
        options={choices.organisations.map(({ id, name }) => [id, name])}
        chosen={assented}
        onChange={(chosen) => type('assentedBy', chosen.join(','))}
      />
      {!isTold && (
        <div className={styles.side}>
          <SelectField
            {...field('responsibleId')}
            none={said.nobody}
            options={choices.people.map(({ id, name }) => [id, name])}
          />
          <TextField {...field('dueOn')} type="date" />
        </div>
      )}
      <SelectField
        {...field('initiativeId')}
        none={groupText(language).points.noInitiative}
        options={choices.initiatives.map((each) => [each.id, localName(each, language).text])}
      />
      {points.length > 0 && <SelectField {...field('pointId')} none={said.noPoint} options={points} />}
      <SelectField
        {...field('readers')}
        options={[
          ['group', said.readerChoices.group],
          ['all', said.readerChoices.all],
        ]}
      />
    </>
  );
}
