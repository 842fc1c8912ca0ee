import { useState } from 'react';
import type { RoundShown } from '#bot/contract/rounds.ts';
import { roundKinds } from '#bot/domain/round.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { planRoundNow } from './ask-rounds.ts';
import { DateInputs } from './date-inputs.tsx';
import styles from './round-page.module.css';
import { dateFields } from './typed-dates.ts';
import { missingInPlan, newPlan, plannedBody, type TypedPlan } from './typed-plan.ts';
import { problemOf, useRoundForm } from './use-round-form.ts';

type Props = GroupPageProps & {
  readonly onPlanned: (round: RoundShown) => void;
  readonly onCancel: () => void;
};

/** A new round; nobody is asked by it. The form has its id from when it was opened: a repeated press plans no second. */
export function PlanRound(props: Props) {
  const { client, membership, onPlanned, onCancel } = props;
  const { plan } = roundText(useText().language).planning;
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const state = useRoundForm({
    first: newPlan,
    check: (typed) =>
      missingInPlan(typed).map((field) => ({
        field,
        sentence: field === 'name' ? plan.name.missing : plan.initiatives.missing,
      })),
    send: (typed) => planRoundNow({ client, partnership: membership.id }, plannedBody(formId, typed)),
    onKept: (round) => {
      say('success', plan.saved);
      onPlanned(round);
    },
  });
  return (
    <div className={styles.card}>
      <Form
        level={2}
        title={plan.title}
        save={plan.save}
        isBusy={state.isBusy}
        problems={state.problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        <PlanFields overview={props.overview} state={state} />
        {state.refusal && (
          <div role="alert">
            <Notice intent="error">{state.refusal}</Notice>
          </div>
        )}
      </Form>
    </div>
  );
}

type FieldsProps = {
  readonly overview: GroupPageProps['overview'];
  readonly state: Pick<ReturnType<typeof useRoundForm<TypedPlan>>, 'typed' | 'problems' | 'type'>;
};

function PlanFields({ overview, state }: FieldsProps) {
  const { language } = useText();
  const { own, planning } = roundText(language);
  const { typed, problems, type } = state;
  const { plan } = planning;
  return (
    <>
      <RadioList
        label={plan.which}
        hint={plan.whatFor[typed.kind]}
        options={roundKinds.map((kind) => [kind, plan.kinds[kind]])}
        value={typed.kind}
        onChange={(value) => type({ kind: roundKinds.find((kind) => kind === value) ?? 'ordinary' })}
      />
      <TextField
        label={plan.name.label}
        hint={plan.nameHint}
        isRequired
        value={typed.name}
        problem={problemOf(problems, 'name')}
        onChange={(name) => type({ name })}
      />
      <TextField
        label={own.plan.nameEn}
        value={typed.nameEn}
        problem={problemOf(problems, 'nameEn')}
        onChange={(nameEn) => type({ nameEn })}
      />
      {typed.kind === 'extraordinary' && (
        <CheckList
          label={plan.initiatives.label}
          options={overview.initiatives.map((each) => [each.id, localName(each, language).text])}
          chosen={typed.initiativeIds}
          problem={problemOf(problems, 'initiativeIds')}
          onChange={(initiativeIds) => type({ initiativeIds })}
        />
      )}
      <p className={styles.quiet}>{plan.ruleHint}</p>
      <DateInputs
        fields={['meetingOn', ...dateFields.filter((field) => field !== 'meetingOn')]}
        typed={typed}
        problems={problems}
        type={type}
      />
    </>
  );
}
