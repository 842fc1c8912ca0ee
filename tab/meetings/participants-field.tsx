import { formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import type { Option } from '#tab/fields/select-field.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { TypedMeeting } from './ask-meetings.ts';
import { askedBy, type MeetingPerson, namedIn, peopleOfGroup } from './meeting-people.ts';
import styles from './meetings-page.module.css';

type Props = {
  readonly typed: TypedMeeting;
  readonly people: readonly MeetingPerson[];
  readonly options: readonly Option[];
  readonly problem: string | undefined;
  readonly onChange: (participantIds: string) => void;
};

/** Who is to come: one by one, or everybody of the group at once; and whom of them the bot cannot write to. */
export function ParticipantsField({ typed, people, options, problem, onChange }: Props) {
  const { language } = useText();
  const { pages: said, meetings } = groupText(language);
  const group = peopleOfGroup(people, typed.group);
  const named = namedIn(typed);
  const asked = askedBy(typed, people);
  const unreached = asked.filter(({ isReached }) => !isReached).map(({ name }) => name);
  const nameAll = () => onChange([...new Set([...named, ...group.map(({ id }) => id)])].join(','));
  return (
    <>
      <CheckList
        label={meetings.fields.participantIds.label}
        hint={said.hints.participants}
        problem={problem}
        options={options}
        chosen={named}
        onChange={(ids) => onChange(ids.join(','))}
      />
      <div className={styles.buttons}>
        {group.length > 0 && <Action onClick={nameAll}>{said.people.all(group.length)}</Action>}
        {named.length > 0 && (
          <Action look="subtle" onClick={() => onChange('')}>
            {said.people.none}
          </Action>
        )}
      </div>
      <div role="status" className={styles.warnings}>
        {named.length > 0 && <p>{said.people.named(named.length)}</p>}
        {unreached.length > 0 && (
          <Notice intent="warning">{said.people.unreached(formatList(unreached, language), unreached.length)}</Notice>
        )}
      </div>
    </>
  );
}
