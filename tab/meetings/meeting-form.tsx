import { type ReactNode, useCallback, useState } from 'react';
import type { MeetingOutcomeShown, MeetingWarningShown } from '#bot/contract/meetings.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
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
import { meetingDifferences } from './typed-meeting.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly title: string;
  readonly first: TypedMeeting;
  /** `isSure`: the warnings have been read. */
  readonly send: (typed: TypedMeeting, isSure: boolean) => Promise<Answer<MeetingOutcomeShown>>;
  /** How the meeting stands now, where somebody else has changed it meanwhile. */
  readonly fresh?: () => Promise<TypedMeeting | null>;
  readonly onKept: (outcome: Extract<MeetingOutcomeShown, { kind: 'kept' }>) => void;
  readonly onCancel: () => void;
  /** What this form asks besides a meeting's own fields. */
  readonly children?: ReactNode;
};

/** Planning or changing a meeting: all problems beside the fields, then what is worth knowing, then it is kept. */
export function MeetingForm(props: Props) {
  const { client, membership } = props;
  const { language } = useText();
  const fetched = useFetched(
    useCallback(() => askMeetingChoices({ client, partnership: membership.id }), [client, membership.id]),
  );
  if (fetched.value) return <Filled {...props} choices={fetched.value} />;
  if (fetched.trouble) return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  return <SkeletonLines label={groupText(language).pages.loading} />;
}

function Filled({ title, choices, onCancel, children, ...given }: Props & { readonly choices: MeetingChoices }) {
  const { language } = useText();
  const { pages: said, meetings } = groupText(language);
  const state = useMeetingForm(given);
  const { typed, problems, warnings, theirs, refusal, isBusy } = state;
  return (
    <div className={styles.card}>
      <Form
        level={2}
        title={title}
        save={warnings.length > 0 ? said.saveAnyway : said.save}
        isBusy={isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        {theirs && (
          <SideBySide
            differences={meetingDifferences(theirs, typed, { meetings, choices, language })}
            onTake={state.take}
          />
        )}
        <MeetingFields typed={typed} type={state.type} choices={choices} problems={problems} />
        {children}
        {refusal && (
          <div role="alert">
            <Notice intent="error">{refusal}</Notice>
          </div>
        )}
        <div role="status" className={styles.warnings}>
          {warnings.length > 0 && <strong>{said.warnTitle}</strong>}
          <MeetingWarnings warnings={warnings} />
        </div>
      </Form>
    </div>
  );
}

type Given = Pick<Props, 'first' | 'send' | 'fresh' | 'onKept'>;

function useMeetingForm({ first, send, fresh, onKept }: Given) {
  const words = useText();
  const [typed, setTyped] = useState(first);
  const [problems, setProblems] = useState<MeetingProblems>([]);
  const [warnings, setWarnings] = useState<readonly MeetingWarningShown[]>([]);
  const [theirs, setTheirs] = useState<TypedMeeting | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const answer = await send(typed, warnings.length > 0);
    setRefusal(null);
    setTheirs(null);
    if (!answer.ok) {
      const { trouble } = answer;
      const isChanged = trouble.kind === 'refused' && trouble.code === 'meeting_changed';
      const now = isChanged && fresh ? await fresh() : null;
      setTheirs(now);
      return setRefusal(now ? null : troubleSentence(trouble, words));
    }
    setProblems(answer.value.kind === 'problems' ? answer.value.problems : []);
    setWarnings(answer.value.kind === 'warned' ? answer.value.warnings : []);
    if (answer.value.kind === 'kept') onKept(answer.value);
  };
  return {
    typed,
    problems,
    warnings,
    theirs,
    refusal,
    isBusy,
    /** Another day has other things to know of. */
    type: (field: keyof TypedMeeting, value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setProblems((before) => before.filter((each) => each.field !== field));
      setWarnings([]);
    },
    save: () => press(run),
    take: () => {
      if (theirs) setTyped(theirs);
      setTheirs(null);
    },
  };
}
