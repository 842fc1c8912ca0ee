import { type FormEvent, useState } from 'react';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { type AttendanceAnswer, attendanceAnswers, longestSubstituteName } from '#bot/domain/attendance.ts';
import { Action } from '#tab/controls/action.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SaveButton } from '#tab/fields/save-button.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { answerAttendance } from './ask-meetings.ts';
import type { GroupPageProps } from './group-pages.tsx';
import styles from './meetings-page.module.css';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly detail: Pick<MeetingDetailShown, 'own' | 'mayAnswer' | 'meeting'>;
  readonly title: string;
  readonly onAnswered: (detail: MeetingDetailShown) => void;
};

/** Whether one comes: one press, changeable until the meeting begins. */
export function OwnAttendance({ client, membership, detail, title, onAnswered }: Props) {
  const words = useText();
  const { pages: said, meetings } = groupText(words.language);
  const say = useSay();
  const { own, mayAnswer, meeting } = detail;
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState(own?.substituteName ?? '');
  const [problem, setProblem] = useState<string>();
  const [isBusy, press] = usePress();
  if (!mayAnswer) return meeting.isInvited && meeting.state === 'planned' ? <p>{said.invitedInOutlook}</p> : null;
  const answer = async (chosen: AttendanceAnswer, substituteName: string) => {
    const body = { id: meeting.id, answer: chosen, substituteName };
    const answered = await answerAttendance({ client, partnership: membership.id }, body);
    if (!answered.ok) return say('error', troubleSentence(answered.trouble, words));
    setIsNaming(false);
    onAnswered(answered.value);
    say('success', said.answered);
  };
  const choose = (chosen: AttendanceAnswer) => {
    if (chosen === 'substitute') return setIsNaming(true);
    press(() => answer(chosen, ''));
  };
  const sendName = (event: FormEvent) => {
    event.preventDefault();
    const isWrong = name.trim() === '' || name.length > longestSubstituteName;
    setProblem(isWrong ? meetings.attendance.substituteName.missing : undefined);
    if (!isWrong) press(() => answer('substitute', name));
  };
  return (
    <>
      <fieldset className={styles.own} aria-busy={isBusy}>
        <legend className={styles.hidden}>{said.yourAnswer(title)}</legend>
        {attendanceAnswers.map((each) => (
          <Toggle key={each} isOn={own?.answer === each} onToggle={() => choose(each)}>
            {own?.answer === each ? meetings.attendance.words[each] : meetings.attendance.buttons[each]}
          </Toggle>
        ))}
        {own?.answer === 'substitute' && <span>{own.substituteName}</span>}
      </fieldset>
      {isNaming && (
        <form className={styles.section} onSubmit={sendName} noValidate>
          <TextField
            label={meetings.attendance.substituteName.label}
            value={name}
            problem={problem}
            isRequired
            onChange={setName}
          />
          <div className={styles.buttons}>
            <SaveButton label={said.send} isBusy={isBusy} />
            <Action onClick={() => setIsNaming(false)}>{groupText(words.language).own.cancel}</Action>
          </div>
        </form>
      )}
    </>
  );
}
