import { useCallback } from 'react';
import { type SeriesToChangeShown, seriesPaths, seriesToChange } from '#bot/contract/meeting-series.ts';
import { formatDay, formatList } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMeetingChoices, type MeetingChoices } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { MeetingWarnings } from './meeting-warnings.tsx';
import styles from './meetings-page.module.css';
import { PlanFields } from './plan-fields.tsx';
import { seriesDifferences } from './typed-series.ts';
import { useSeriesChange } from './use-series-change.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly seriesId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** What a series' meetings have in common, changed for those to come; which of them go with it is said before. */
export function ChangeSeries(props: Props) {
  const { client, membership, seriesId } = props;
  const { language } = useText();
  const fetched = useFetched(
    useCallback(async () => {
      const partnership = membership.id;
      const path = withQuery(seriesPaths.one(seriesId), { partnership });
      const [one, choices] = await Promise.all([
        client.get({ path, schema: seriesToChange }),
        askMeetingChoices({ client, partnership }),
      ]);
      if (!one.ok) return one;
      return choices.ok ? { ok: true as const, value: { one: one.value, choices: choices.value } } : choices;
    }, [client, membership.id, seriesId]),
  );
  if (fetched.value) return <Filled {...props} {...fetched.value} />;
  if (fetched.trouble) return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  return <SkeletonLines label={groupText(language).pages.loading} />;
}

type FilledProps = Props & { readonly one: SeriesToChangeShown; readonly choices: MeetingChoices };

function Filled(props: FilledProps) {
  const { language } = useText();
  const { pages, meetings } = groupText(language);
  const state = useSeriesChange(props);
  const { typed, now, problems, warned, theirs, refusal } = state;
  return (
    <div className={styles.card}>
      <Form
        title={pages.series.changeTitle(meetingTitle({ meetings }, now))}
        save={warned.length > 0 ? pages.saveAnyway : pages.series.saveChange}
        isBusy={state.isBusy}
        problems={problems.length + state.wrongLines}
        onSave={state.save}
        onCancel={props.onCancel}
      >
        {theirs && (
          <SideBySide
            differences={seriesDifferences(theirs, typed, { meetings, pages, choices: props.choices, language })}
            onTake={state.take}
          />
        )}
        <Reached one={now} />
        <MeetingFields
          typed={typed.meeting}
          type={state.type}
          choices={props.choices}
          problems={problems}
          isSeries
          hasGroup={false}
        />
        <h4 className={styles.name}>{pages.notices.heading}</h4>
        <p>{pages.notices.leaveOut}</p>
        <PlanFields lines={typed.lines} isChecked={state.isChecked} onChange={state.typePlan} />
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

/** Which of the coming meetings a change reaches, and which stand as they are. */
function Reached({ one: { follows, stands } }: { readonly one: SeriesToChangeShown }) {
  const { language } = useText();
  const { series: said } = groupText(language).pages;
  const days = (meetings: typeof follows) =>
    formatList(
      meetings.map(({ date }) => formatDay(date, language)),
      language,
    );
  return (
    <div className={styles.reached}>
      <p>{follows.length > 0 ? `${said.follows(follows.length)}: ${days(follows)}.` : said.nobodyFollows}</p>
      {stands.length > 0 && <p>{`${said.stands(stands.length)}: ${days(stands)}.`}</p>}
      {follows.length > 0 && <p>{said.told}</p>}
    </div>
  );
}
