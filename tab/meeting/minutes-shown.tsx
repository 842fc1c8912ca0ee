import { LockClosed16Regular } from '@fluentui/react-icons';
import { type MinutesVersion, minutesPaths } from '#bot/contract/minutes.ts';
import { minutesFormats } from '#bot/domain/minutes.ts';
import { formatList, formatWeekday } from '#bot/text/format.ts';
import { withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { ReportText } from '#tab/hiding/report-text.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AnswerMinutes } from './answer-minutes.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { pointTitle } from './point-title.ts';

type Props = MeetingPageProps & { readonly shown: MinutesVersion; readonly onAnswered: () => void };

/** One version of the minutes, where it stands, and what one can do with it. */
export function MinutesShown(props: Props) {
  const { client, membership, meetingId, shown } = props;
  const { language } = useText();
  const { said, own } = minutesText(language);
  const { isBusy, press } = useTold();
  const { version, state, present, absent, change, dueOn, approvedBy } = shown;
  const get = (format: (typeof minutesFormats)[number]) => {
    const path = withQuery(minutesPaths.file(meetingId, version, format), {});
    const file = `${path}&${new URLSearchParams({ partnership: membership.id })}`;
    press({ ask: () => saveFile(client, file), sentence: own.got });
  };
  const names = (people: readonly { readonly name: string }[]) =>
    people.length === 0
      ? said.nobody
      : formatList(
          people.map(({ name }) => name),
          language,
        );
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <strong>{said.versionOf(version)}</strong>
        <span className={styles.mark}>{said.states[state]}</span>
        {approvedBy && <span>{said.approvedBy[approvedBy]}</span>}
        {state === 'sent' && <span>{`${said.facts.due}: ${formatWeekday(dueOn, language)}`}</span>}
      </div>
      <p className={styles.quiet}>{said.tally(shown.approved, shown.members)}</p>
      {change && <p className={styles.written}>{`${said.facts.change}: ${change}`}</p>}
      <p>{`${said.facts.present}: ${names(present)}`}</p>
      {absent.length > 0 && (
        <p>
          {`${said.facts.absent}: ${names(
            absent.map(({ name, substituteName }) => ({
              name: substituteName ? said.insteadOf(name, substituteName) : name,
            })),
          )}`}
        </p>
      )}
      <Points shown={shown} />
      <AnswersGiven shown={shown} />
      <ReportText
        place={{ kind: 'minutes', meetingId, version }}
        texts={textsOf(shown)}
        about={said.versionOf(version)}
      />
      <AnswerMinutes {...props} />
      <div className={styles.buttons}>
        {minutesFormats.map((format) => (
          <Action key={format} look="subtle" isBusy={isBusy} onClick={() => get(format)}>
            {own.get[format]}
          </Action>
        ))}
      </div>
    </div>
  );
}

function textsOf({ change, points, answers }: MinutesVersion): readonly string[] {
  const said = points.flatMap(({ title, text, decisions }) => [
    title ?? '',
    text,
    ...decisions.map((each) => each.text),
  ]);
  return [...new Set([change, ...said, ...answers.map(({ note }) => note)])];
}

function Points({ shown }: Pick<Props, 'shown'>) {
  const { language } = useText();
  const { said, own } = minutesText(language);
  const { points: named } = groupText(language);
  return (
    <details open={shown.mayAnswer}>
      <summary>{own.byPoint}</summary>
      <ol className={styles.rows}>
        {shown.points.map((point, index) => (
          <li key={point.id}>
            <h3 className={styles.pointTitle}>{own.point(index + 1, pointTitle(point, named))}</h3>
            {point.isClosed && (
              <span className={styles.mark}>
                <LockClosed16Regular aria-hidden />
                {said.closedPoint}
              </span>
            )}
            {point.text && (
              <p className={styles.written} lang={shown.lang}>
                {point.text}
              </p>
            )}
            {point.decisions.map((decision) => (
              <p key={decision.id} className={styles.written}>
                <strong>{`${said.decisionTypes[decision.type]}: `}</strong>
                <span lang={decision.lang}>{decision.text}</span>
                {decision.responsible && ` ${said.responsible(decision.responsible.name)}.`}
                {decision.dueOn && ` ${said.due(formatWeekday(decision.dueOn, language))}.`}
              </p>
            ))}
            {!point.text && point.decisions.length === 0 && <p className={styles.quiet}>{said.nothingWritten}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What each said, for those who put it right. */
function AnswersGiven({ shown }: Pick<Props, 'shown'>) {
  const { language } = useText();
  const { said } = minutesText(language);
  const { approvals, answers, silent } = shown;
  if (approvals.length + answers.length + silent.length === 0) return null;
  // Who wrote it sees every answer, and each approval with them.
  const known = approvals.filter(({ person }) => !answers.some((each) => each.person.id === person.id));
  return (
    <ul className={styles.rows}>
      {known.map(({ person, role }) => (
        <li key={person.id}>{`${person.name} (${said.roles[role].toLowerCase()}): ${said.answers.approved}`}</li>
      ))}
      {answers.map(({ person, role, answer, note }) => (
        <li key={person.id}>
          {`${person.name} (${said.roles[role].toLowerCase()}): ${said.answers[answer]}`}
          {note && <p className={styles.written}>{note}</p>}
        </li>
      ))}
      {silent.length > 0 && (
        <li>
          {said.silent(
            formatList(
              silent.map(({ name }) => name),
              language,
            ),
          )}
        </li>
      )}
    </ul>
  );
}
