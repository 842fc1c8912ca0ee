import type { HeadcountShown, MeetingDetailShown } from '#bot/contract/meetings.ts';
import { formatNumber } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { OwnAttendance } from '#tab/meetings/own-attendance.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Props = MeetingPageProps & { readonly detail: MeetingDetailShown; readonly onChanged: () => void };

/** Whether one comes; and for coordinators and whoever chairs, who does. */
export function Attending(props: Props) {
  const { detail, onChanged } = props;
  const { language } = useText();
  const said = groupText(language);
  const isAsked = detail.meeting.state === 'planned' && (detail.mayAnswer || detail.meeting.isInvited);
  if (!isAsked && !detail.headcount) return null;
  return (
    <section className={styles.section} aria-labelledby="attending">
      <h2 id="attending" className={styles.heading}>
        {said.pages.headcount}
      </h2>
      {isAsked && <OwnAttendance {...props} title={meetingTitle(said, detail.meeting)} onAnswered={onChanged} />}
      {detail.headcount && <Headcount headcount={detail.headcount} />}
      {detail.headcount && (
        <FetchAs
          client={props.client}
          partnership={props.membership.id}
          list="headcount"
          name={said.pages.headcountFile}
          chosen={{ about: detail.meeting.id }}
        />
      )}
    </section>
  );
}

function Headcount({ headcount }: { readonly headcount: HeadcountShown }) {
  const { language } = useText();
  const { pages: said, meetings } = groupText(language);
  const { words, unanswered } = meetings.attendance;
  const rows = [
    [words.yes, headcount.yes.map(({ name }) => name)],
    [words.substitute, headcount.substitutes.map(({ person, name }) => said.substituteFor(name, person.name))],
    [words.no, headcount.no.map(({ name }) => name)],
    [unanswered, headcount.unanswered.map(({ name }) => name)],
  ] as const;
  return (
    <dl className={styles.counts}>
      {rows.map(([word, names]) => (
        <div key={word}>
          <dt>{`${word}: ${formatNumber(names.length, language)}`}</dt>
          <dd>{names.join(', ') || said.nobody}</dd>
        </div>
      ))}
    </dl>
  );
}
