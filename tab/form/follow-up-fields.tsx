import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { StatusFormShown } from '#bot/contract/status-form.ts';
import { type FollowUpField, followUpPlaces, followUpStates } from '#bot/domain/follow-up.ts';
import { formatDay } from '#bot/text/format.ts';
import { useText } from '#tab/text/text-context.tsx';
import { formText } from './form-text.ts';
import { problemWords } from './problem-words.ts';
import styles from './status-form.module.css';
import type { StatusFormState } from './use-status-form.ts';

/** The decisions that come back as questions: each with its text, when it is due, how far it is, and a note. */
export function FollowUpFields({ state }: { state: StatusFormState }) {
  const { language } = useText();
  const { decisions } = formText(language);
  const { followUps, moreFollowUps } = state.form;
  if (followUps.length === 0) return null;
  return (
    <section>
      <h3 className={styles.boxTitle}>{decisions.followUp.title}</h3>
      {followUpPlaces.map((place, n) => {
        const question = followUps[n];
        return question && <Asked key={question.decisionId} state={state} question={question} place={place} />;
      })}
      {moreFollowUps > 0 && <p className={styles.quiet}>{decisions.followUp.more(moreFollowUps)}</p>}
    </section>
  );
}

type Props = {
  readonly state: StatusFormState;
  readonly question: StatusFormShown['followUps'][number];
  readonly place: (typeof followUpPlaces)[number];
};

function Asked({ state, question, place }: Props) {
  const { language } = useText();
  const { decisions } = formText(language);
  const { madeOn, dueOn, isOverdue, text, lang } = question;
  const due = dueOn === null ? decisions.noDue : decisions.due(formatDay(dueOn, language));
  return (
    <div className={styles.box}>
      <p className={styles.quiet}>{decisions.made(formatDay(madeOn, language))}</p>
      <p className={styles.written} lang={lang}>
        {text}
      </p>
      <p className={styles.quiet}>{isOverdue ? `${due}. ${decisions.overdue}.` : due}</p>
      <Field label={decisions.followUp.state} required {...wrongIn(place.state)}>
        <RadioGroup
          value={state.typed[place.state] ?? ''}
          onChange={(_, chosen) => state.type(place.state, chosen.value)}
        >
          {followUpStates.map((value) => (
            <Radio key={value} value={value} label={decisions.told[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={decisions.followUp.note} {...wrongIn(place.note)}>
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={2}
          value={state.typed[place.note] ?? ''}
          onChange={(_, typed) => state.type(place.note, typed.value)}
        />
      </Field>
    </div>
  );

  function wrongIn(field: FollowUpField) {
    const problem = state.problems.find((each) => each.field === field);
    if (!problem) return {};
    return { validationMessage: problemWords(language, problem), validationState: 'error' } as const;
  }
}
