import { agendaLimits } from '#bot/domain/agenda.ts';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import type { TypedProposal } from './agenda-action.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Choice } from './element-types.ts';
import { buttons, card, choiceInput, executeAction, heading, paragraph, textInput, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';
import { plainName } from './written-text.ts';

export type ShownMeeting = Pick<Meeting, 'id' | 'group' | 'title' | 'date'>;

export type ProposePointContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  /** Id for the point that is made of it. */
  readonly formId: string;
  /** Those one may see, the next one first; never empty. */
  readonly meetings: readonly ShownMeeting[];
  /** In the strategy's order. */
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
  readonly typed: TypedProposal;
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  readonly sampleData: boolean;
};

/** A form by which anybody proposes a point for a meeting they may see. */
export function proposePointCard(content: ProposePointContent): Card {
  return firstThatFits([() => drawn(content, 120), () => drawn(content, 40), () => drawn(content, 0)]);
}

/** A meeting as it is told apart from others: what it is called, and its day. */
export function meetingOnDay(text: Text, meeting: ShownMeeting): string {
  return `${meetingTitle(text, meeting)}, ${formatDay(meeting.date, text.language)}`;
}

function drawn(content: ProposePointContent, most: number): Card {
  const { text, partnershipId, formId, typed } = content;
  const words = text.agenda.propose;
  const { title, text: wording } = text.agenda.fields;
  const data = noticeData('agenda.propose', { partnershipId, formId, step: 'do' });
  return card({
    text,
    summary: words.heading,
    sampleData: content.sampleData,
    body: [
      heading(words.heading),
      written(content.partnershipName, { spacing: 'none' }),
      paragraph(words.intro),
      ...notSaved(text.planning.notSaved, content.problems),
      meetingInput(content),
      textInput({
        id: 'pointTitle',
        label: title.label,
        errorMessage: title.missing,
        limit: agendaLimits.title,
        isOneLine: true,
        value: maskCprNumbers(typed.title),
      }),
      textInput({
        id: 'pointText',
        label: wording.label,
        errorMessage: wording.missing,
        limit: agendaLimits.text,
        value: maskCprNumbers(typed.text),
      }),
      ...(most > 0 ? [initiativeInput(content, most)] : []),
      buttons(executeAction({ title: words.send, data, inputs: 'all', isMain: true })),
    ],
  });
}

const mostMeetings = 12;

function meetingInput({ text, meetings, typed }: ProposePointContent) {
  const { label, missing } = text.agenda.propose.meeting;
  const choices = meetings.slice(0, mostMeetings).map((meeting): Choice => {
    return { title: plainName(meetingOnDay(text, meeting)), value: meeting.id };
  });
  const value = typed.meetingId ?? choices[0]?.value;
  return choiceInput({ id: 'meetingId', label, errorMessage: missing, choices, value, style: 'compact' });
}

function initiativeInput({ text, initiatives, typed }: ProposePointContent, most: number) {
  const { label, missing } = text.agenda.fields.initiativeId;
  return choiceInput({
    id: 'aboutInitiativeId',
    label,
    errorMessage: missing,
    choices: initiatives.slice(0, most).map(({ id, name }) => ({ title: plainName(name) || id, value: id })),
    value: typed.initiativeId ?? undefined,
    placeholder: text.agenda.noInitiative,
    style: 'compact',
  });
}

export type ProposedContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly pointTitle: string;
  readonly sampleData: boolean;
} & Outcome;

/** In the place of the form: where the point stands now. */
export function proposedCard(content: ProposedContent): Card {
  const { text, partnershipId, meetingId, pointTitle } = content;
  const words = text.agenda.propose;
  return card({
    text,
    summary: words.heading,
    sampleData: content.sampleData,
    body: [
      heading(words.heading),
      written(pointTitle, { weight: 'bolder' }),
      ...outcome(content),
      buttons(
        executeAction({
          title: words.show,
          data: noticeData('agenda.show', { partnershipId, meetingId }),
          inputs: 'none',
        }),
        executeAction({
          title: words.another,
          data: noticeData('agenda.propose', { partnershipId, step: 'ask' }),
          inputs: 'none',
        }),
      ),
    ],
  });
}
