import { useCallback, useState } from 'react';
import { type SeriesOutcomeShown, seriesOutcome, seriesPaths } from '#bot/contract/meeting-series.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { Form } from '#tab/fields/form.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askMeetingChoices, type MeetingChoices, type TypedMeeting } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingFields, type MeetingProblems } from './meeting-fields.tsx';
import { MeetingWarnings } from './meeting-warnings.tsx';
import styles from './meetings-page.module.css';
import { newMeeting } from './typed-meeting.ts';

type Props = GroupPageProps & { readonly onDone: () => void; readonly onCancel: () => void };

/** Several meetings at once: on the group's usual days, or on days that were agreed. */
export function PlanSeries(props: Props) {
  const { client, membership } = props;
  const { language } = useText();
  const fetched = useFetched(
    useCallback(() => askMeetingChoices({ client, partnership: membership.id }), [client, membership.id]),
  );
  if (fetched.value) return <Filled {...props} choices={fetched.value} />;
  if (fetched.trouble) return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  return <SkeletonLines label={groupText(language).pages.loading} />;
}

function Filled(props: Props & { readonly choices: MeetingChoices }) {
  const { language } = useText();
  const { pages } = groupText(language);
  const { series: said } = pages;
  const state = useSeries(props);
  const { typed, days, problems, warned, refusal } = state;
  const dayProblem = problems.some(({ field }) => field === 'date');
  return (
    <div className={styles.card}>
      <Form
        title={said.planTitle}
        save={warned.length > 0 ? pages.saveAnyway : said.save}
        isBusy={state.isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={props.onCancel}
      >
        <MeetingFields typed={typed} type={state.type} choices={props.choices} problems={problems} isSeries />
        <RadioList
          label={said.days}
          value={days.kind}
          options={[
            ['usual', said.usual],
            ['dates', said.dates],
          ]}
          onChange={(kind) => state.chooseDays({ kind })}
        />
        {days.kind === 'dates' && (
          <Days dates={days.dates} onChange={(dates) => state.chooseDays({ dates })} isWrong={dayProblem} />
        )}
        {refusal && (
          <div role="alert">
            <Notice intent="error">{refusal}</Notice>
          </div>
        )}
        <div role="status" className={styles.warnings}>
          {warned.length > 0 && <strong>{pages.warnTitle}</strong>}
          <MeetingWarnings warnings={warned.flatMap(({ warnings }) => warnings)} />
        </div>
      </Form>
    </div>
  );
}

type DaysProps = {
  readonly dates: readonly string[];
  readonly onChange: (dates: readonly string[]) => void;
  readonly isWrong: boolean;
};

function Days({ dates, onChange, isWrong }: DaysProps) {
  const { language } = useText();
  const { pages, meetings } = groupText(language);
  const numbered = dates.map((date, index) => ({ date, number: index + 1 }));
  return (
    <>
      {numbered.map(({ date, number }) => (
        <TextField
          key={number}
          type="date"
          label={pages.series.day(number)}
          value={date}
          problem={isWrong && number === 1 ? meetings.problems.not_a_day : undefined}
          onChange={(day) => onChange(dates.with(number - 1, day))}
        />
      ))}
      <div>
        <Action onClick={() => onChange([...dates, ''])}>{pages.series.addDay}</Action>
      </div>
    </>
  );
}

type ChosenDays = { readonly kind: string; readonly dates: readonly string[] };

function ruleOf({ kind, dates }: ChosenDays): object {
  return kind === 'usual' ? { kind } : { kind, dates: dates.filter(Boolean) };
}

type Warned = Extract<SeriesOutcomeShown, { kind: 'warned' }>['warned'];

function useSeries({ client, membership, onDone }: Props) {
  const words = useText();
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<TypedMeeting>(newMeeting);
  const [days, setDays] = useState<ChosenDays>({ kind: 'usual', dates: ['', ''] });
  const [problems, setProblems] = useState<MeetingProblems>([]);
  const [warned, setWarned] = useState<Warned>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const { date: _, ...meeting } = typed;
    const body = { formId, meeting, rule: ruleOf(days), isSure: warned.length > 0 };
    const path = withQuery(seriesPaths.all, { partnership: membership.id });
    const answer = await client.send({ path, schema: seriesOutcome }, body);
    setRefusal(answer.ok ? null : troubleSentence(answer.trouble, words));
    if (!answer.ok) return;
    setProblems(answer.value.kind === 'problems' ? answer.value.problems : []);
    setWarned(answer.value.kind === 'warned' ? answer.value.warned : []);
    if (answer.value.kind !== 'kept') return;
    say('success', groupText(words.language).pages.series.planned);
    onDone();
  };
  return {
    typed,
    days,
    problems,
    warned,
    refusal,
    isBusy,
    type: (field: keyof TypedMeeting, value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setProblems((before) => before.filter((each) => each.field !== field));
      setWarned([]);
    },
    /** Other days have other things to know of. */
    chooseDays: (part: Partial<ChosenDays>) => {
      setDays((before) => ({ ...before, ...part }));
      setWarned([]);
    },
    save: () => press(run),
  };
}
