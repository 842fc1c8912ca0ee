import { useState } from 'react';
import type { MeetingOutcomeShown } from '#bot/contract/meetings.ts';
import { groups } from '#bot/domain/channel.ts';
import type { MeetingField } from '#bot/domain/meeting-problem.ts';
import { meetingProblemSentence } from '#bot/text/meeting-sentence.ts';
import styles from '#tab/fields/form.module.css';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { MeetingChoices, TypedMeeting } from './ask-meetings.ts';
import { choosable, namedIn } from './meeting-people.ts';
import { ParticipantsField } from './participants-field.tsx';

export type MeetingProblems = Extract<MeetingOutcomeShown, { kind: 'problems' }>['problems'];

type Props = {
  readonly typed: TypedMeeting;
  readonly type: (field: MeetingField, value: string) => void;
  readonly choices: MeetingChoices;
  readonly problems: MeetingProblems;
  /** A series gives each meeting its own day. */
  readonly isSeries?: boolean;
  /** A series that is there keeps its group. */
  readonly hasGroup?: boolean;
};

/** A meeting's form: whose, when, where, and who. */
export function MeetingFields({ typed, type, choices, problems, isSeries = false, hasGroup = true }: Props) {
  const { language } = useText();
  const { pages: said, meetings } = groupText(language);
  const field = (name: MeetingField) => {
    const problem = problems.find((each) => each.field === name);
    return {
      label: meetings.fields[name].label,
      value: typed[name] ?? '',
      onChange: (value: string) => type(name, value),
      problem:
        problem && meetingProblemSentence({ meetings }, { field: name, code: problem.code, ...limitOf(problem) }),
    };
  };
  const [standing] = useState(() => [...namedIn(typed), typed.chairId ?? '']);
  const people = choosable(choices.people, standing, language);
  return (
    <>
      {hasGroup && <SelectField {...field('group')} options={groups.map((group) => [group, meetings.groups[group]])} />}
      <div className={styles.side}>
        {!isSeries && <TextField {...field('date')} type="date" isRequired />}
        <TextField {...field('startTime')} type="time" isRequired />
        <TextField {...field('endTime')} type="time" isRequired />
      </div>
      <TextField {...field('title')} hint={said.hints.title} />
      <TextField {...field('place')} hint={said.hints.place} />
      <TextField {...field('onlineUrl')} type="url" />
      <div className={styles.side}>
        <SelectField {...field('chairId')} none={said.nobodyChosen} options={people} />
        <SelectField
          {...field('channelId')}
          none={said.groupChannel}
          options={choices.channels.map(({ id, name }) => [id, name])}
        />
      </div>
      <ParticipantsField {...field('participantIds')} typed={typed} people={choices.people} options={people} />
    </>
  );
}

function limitOf({ limit }: MeetingProblems[number]): { readonly limit?: number } {
  return limit === undefined ? {} : { limit };
}
